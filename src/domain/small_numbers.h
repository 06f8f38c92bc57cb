// Rates of few cases: the interval that chance alone explains, and the rate pooled over years.
#pragma once

#include "domain/plan.h"
#include "domain/points.h"
#include "domain/poisson.h"

#include <optional>
#include <span>

namespace zhixiao {

// Small numbers: fewer cases than this.
constexpr double small_count = 20;

// Over how many years cases are pooled, the newest included.
constexpr int pooled_years = 3;

// What a share of cases is multiplied with: the indicator's `per`, else what its unit says (%, ‰,
// /10万), else 1.
double rate_scale(const Indicator& indicator);

// A numerator from 0 to below small_count with a denominator above 0.
bool is_small_number(const Point& point);

// The exact 95 % interval of the point's rate; for what is_small_number.
std::optional<Interval> rate_interval(const Point& point, double scale);

// Cases and people of the last years put together, over those years that give both.
struct PooledRate {
    double rate = 0;
    int years = 0; // how many figures it is made of, at least two

    bool operator==(const PooledRate&) const = default;
};

// Of the last three years up to the newest of `points`, which are by rising year; nothing when
// fewer than two of them give numerator and denominator.
std::optional<PooledRate> pooled_rate(std::span<const Point> points, double scale);

} // namespace zhixiao
