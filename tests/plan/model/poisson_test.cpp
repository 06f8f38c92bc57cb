// Tests of exact intervals of few cases, against published values and their definition.
#include "plan/model/poisson.h"

#include "plan/model/small_numbers.h"

#include <doctest/doctest.h>

#include <cmath>

using namespace zhixiao;

namespace {

// Returns P(at most k events) when `mean` are expected, added up term by term.
double share_up_to(int k, double mean) {
    double term = std::exp(-mean);
    double sum = term;
    for (int i = 1; i <= k; ++i) {
        term *= mean / i;
        sum += term;
    }
    return sum;
}

Point rate(int year, double numerator, double denominator) {
    return {year, false, numerator / denominator * 1000, numerator, denominator};
}

Indicator with_unit(const char* unit) {
    Indicator indicator;
    indicator.unit = unit;
    return indicator;
}

} // namespace

TEST_CASE("the interval of a small count is the published one") {
    // Garwood, Biometrika 28 (1936); Ulm, American Journal of Epidemiology 131 (1990).
    struct {
        double count, low, high;
    } const published[] = {
        {0, 0, 3.689},         {1, 0.0253, 5.572},    {2, 0.2422, 7.225},
        {3, 0.6187, 8.767},    {5, 1.6235, 11.668},   {10, 4.7954, 18.390},
        {19, 11.4392, 29.671}, {50, 37.1110, 65.919}, {100, 81.3640, 121.627},
    };
    for (const auto& row : published) {
        const Interval interval = poisson_interval(row.count);
        CHECK(std::abs(interval.low - row.low) <= 6e-5);
        CHECK(std::abs(interval.high - row.high) <= 6e-4);
    }
}

TEST_CASE("at each end of the interval one fortieth of chance is left over") {
    for (int count = 0; count <= 60; ++count) {
        const Interval interval = poisson_interval(count);
        CHECK(share_up_to(count, interval.high) == doctest::Approx(0.025).epsilon(1e-9));
        if (count > 0)
            CHECK(1 - share_up_to(count - 1, interval.low) == doctest::Approx(0.025).epsilon(1e-9));
    }
}

TEST_CASE("the share of a gamma distribution is that of known ones") {
    for (const double x : {0.01, 0.5, 1.0, 3.0, 20.0}) {
        CHECK(lower_gamma_share(1, x) == doctest::Approx(1 - std::exp(-x)).epsilon(1e-12));
        CHECK(lower_gamma_share(0.5, x) == doctest::Approx(std::erf(std::sqrt(x))).epsilon(1e-12));
    }
    CHECK(lower_gamma_share(3, 0) == 0);
    CHECK(lower_gamma_share(3, -1) == 0);
    CHECK(lower_gamma_share(3, 1000) == 1);
}

TEST_CASE("the inverse of a share has that share") {
    for (const double shape : {0.3, 1.0, 4.5, 19.0, 400.0})
        for (const double share : {0.001, 0.025, 0.5, 0.975, 0.999}) {
            const double x = lower_gamma_inverse(shape, share);
            CHECK(lower_gamma_share(shape, x) == doctest::Approx(share).epsilon(1e-9));
        }
}

TEST_CASE("one death among 2,100 births is 1.2 to 265.3 per 100,000") {
    const Interval interval = *rate_interval(rate(2024, 1, 2100), 100'000);
    CHECK(std::abs(interval.low - 1.2) <= 0.05);
    CHECK(std::abs(interval.high - 265.3) <= 0.05);
}

TEST_CASE("fewer than twenty cases are a small number, if the denominator is known") {
    CHECK(is_small_number(rate(2024, 19, 100)));
    CHECK(is_small_number(rate(2024, 0, 100)));
    CHECK(is_small_number(rate(2024, 2.5, 100)));
    CHECK_FALSE(is_small_number(rate(2024, 20, 100)));
    CHECK_FALSE(is_small_number({2024, false, 3}));
    CHECK_FALSE(is_small_number(rate(2024, 3, 0)));
    CHECK_FALSE(is_small_number(rate(2024, -3, 100)));
    CHECK_FALSE(is_small_number(rate(2024, 3, Point::none)));
    CHECK_FALSE(rate_interval(rate(2024, 20, 100), 1000).has_value());
    const Interval shared = *rate_interval(rate(2024, 2.5, 1000), 1000);
    CHECK(shared.low == doctest::Approx(poisson_interval(2.5).low));
}

TEST_CASE("cases are pooled over three years, of which at least two have to be given") {
    const std::vector<Point> four{rate(2021, 9, 100), rate(2022, 1, 100), rate(2023, 0, 150),
                                  rate(2024, 2, 50)};
    CHECK(*pooled_rate(four, 1000) == PooledRate{10, 3});
    const std::vector<Point> gapped{rate(2021, 9, 100), rate(2022, 1, 100), rate(2024, 2, 50)};
    CHECK(*pooled_rate(gapped, 1000) == PooledRate{20, 2});
    const std::vector<Point> one{rate(2021, 9, 100), rate(2024, 2, 50)};
    CHECK_FALSE(pooled_rate(one, 1000).has_value());
    CHECK_FALSE(pooled_rate({}, 1000).has_value());
}

TEST_CASE("a rate is per what the indicator says, or its unit") {
    CHECK(rate_scale(with_unit("%")) == 100);
    CHECK(rate_scale(with_unit("‰")) == 1000);
    CHECK(rate_scale(with_unit("1/10万")) == 100'000);
    CHECK(rate_scale(with_unit("")) == 1);
    Indicator own = with_unit("%");
    own.per = 10'000;
    CHECK(rate_scale(own) == 10'000);
    own.per = -1;
    CHECK(rate_scale(own) == 100);
}
