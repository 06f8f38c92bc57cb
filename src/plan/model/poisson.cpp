// Computes P(a, x) by series and continued fraction, and its inverse by bisection.
#include "plan/model/poisson.h"

#include <cmath>

namespace zhixiao {
namespace {

constexpr int most_terms = 10'000; // far more than any count needs; guarantees an end
constexpr double precision = 1e-16;
constexpr double smallest = 1e-300; // replaces 0 as a divisor (Lentz)

// Returns x^a e^-x / Γ(a), the factor of both expansions.
double leading(double shape, double x) {
    return std::exp(shape * std::log(x) - x - std::lgamma(shape));
}

// Returns P(a, x) by its series x^a e^-x / Γ(a) · Σ x^n / (a (a+1) … (a+n)), which converges fast
// where x < a + 1.
double by_series(double shape, double x) {
    double term = 1 / shape;
    double sum = term;
    for (int n = 1; n < most_terms && term > sum * precision; ++n) {
        term *= x / (shape + n);
        sum += term;
    }
    return sum * leading(shape, x);
}

// Returns 1 − P(a, x) by its continued fraction, which converges fast where x > a + 1, evaluated
// from the front by Lentz's method (Abramowitz and Stegun 6.5.31; Press et al., Numerical Recipes,
// 6.2).
double by_fraction(double shape, double x) {
    double b = x + 1 - shape;
    double c = 1 / smallest;
    double d = 1 / b;
    double product = d;
    for (int n = 1; n < most_terms; ++n) {
        const double a = -n * (n - shape);
        b += 2;
        d = a * d + b;
        d = 1 / (std::abs(d) < smallest ? smallest : d);
        c = b + a / c;
        if (std::abs(c) < smallest)
            c = smallest;
        product *= c * d;
        if (std::abs(c * d - 1) < precision)
            break;
    }
    return product * leading(shape, x);
}

} // namespace

double lower_gamma_share(double shape, double x) {
    if (!(x > 0))
        return 0;
    return x < shape + 1 ? by_series(shape, x) : 1 - by_fraction(shape, x);
}

double lower_gamma_inverse(double shape, double share) {
    double low = 0;
    double high = shape + 1;
    while (lower_gamma_share(shape, high) < share)
        high *= 2;
    // P rises with x, so bisection always finds the root; it ends when no double lies between.
    for (;;) {
        const double middle = low + (high - low) / 2;
        if (middle <= low || middle >= high)
            return middle;
        (lower_gamma_share(shape, middle) < share ? low : high) = middle;
    }
}

Interval poisson_interval(double count) {
    constexpr double tail = 0.025;
    const double low = count > 0 ? lower_gamma_inverse(count, tail) : 0;
    return {low, lower_gamma_inverse(count + 1, 1 - tail)};
}

} // namespace zhixiao
