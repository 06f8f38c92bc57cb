// The exact interval of a count of rare events (Poisson), by the incomplete gamma function.
#pragma once

namespace zhixiao {

// Both ends count as inside.
struct Interval {
    double low = 0;
    double high = 0;

    bool operator==(const Interval&) const = default;
};

// P(a, x), the regularised lower incomplete gamma function, for a > 0 and x ≥ 0: the share of a
// gamma distribution of shape a that lies below x. Of χ² with 2a degrees of freedom it is the share
// below 2x.
double lower_gamma_share(double shape, double x);

// The x at which lower_gamma_share(shape, x) is `share`, 0 < share < 1; half the χ² quantile.
double lower_gamma_inverse(double shape, double share);

// Small numbers: the exact 95 % interval (Garwood) of the mean of a Poisson count,
// [χ²(0.025; 2k)/2, χ²(0.975; 2k+2)/2]; the low end of no event at all is 0. `count` is finite
// and ≥ 0; it need not be whole, as half cases are sometimes shared out.
Interval poisson_interval(double count);

} // namespace zhixiao
