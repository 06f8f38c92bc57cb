// The exact confidence interval of a count of rare events (Poisson), by the incomplete gamma
// function.
#pragma once

namespace zhixiao {

// A closed interval: both ends are inside.
struct Interval {
    double low = 0;
    double high = 0;

    bool operator==(const Interval&) const = default;
};

// Returns P(a, x), the regularised lower incomplete gamma function, for a = `shape` > 0 and x ≥ 0:
// the share below x of a gamma distribution of shape a, and so the share below 2x of χ² with 2a
// degrees of freedom.
double lower_gamma_share(double shape, double x);

// Returns the x for which lower_gamma_share(shape, x) is `share`, 0 < share < 1. It is half the χ²
// quantile.
double lower_gamma_inverse(double shape, double share);

// Returns the exact 95 % interval (Garwood; docs/progress.md, Small numbers) of the mean of a
// Poisson count k, [χ²(0.025; 2k)/2, χ²(0.975; 2k+2)/2]; its low end is 0 for k = 0. `count` is
// finite and ≥ 0; it need not be whole, because half cases are sometimes shared out.
Interval poisson_interval(double count);

} // namespace zhixiao
