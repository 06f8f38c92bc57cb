// Invented inputs that are the same on every machine: a small random generator and what it invents.
#pragma once

#include "plan/model/verdict.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <utility>
#include <vector>

namespace zhixiao {

// The generator SplitMix64 (Steele, Lea, Flood 2014), because the distributions of <random> differ
// between libraries.
class Dice {
  public:
    explicit Dice(std::uint64_t seed) : state_(seed) {}

    std::uint64_t next() {
        state_ += 0x9e3779b97f4a7c15;
        std::uint64_t mixed = state_;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb;
        return mixed ^ (mixed >> 31);
    }

    // Returns a number from `low` to `high`, both included.
    int within(int low, int high) {
        const auto width = static_cast<std::uint64_t>(high - low) + 1;
        return low + static_cast<int>(next() % width);
    }

    bool chance(int percent) { return within(1, 100) <= percent; }

    // Returns a number with one decimal, as figures are published.
    double tenths(int low, int high) { return within(low * 10, high * 10) / 10.0; }

    template <class T, std::size_t N> T one_of(const T (&choices)[N]) {
        return choices[within(0, static_cast<int>(N) - 1)];
    }

  private:
    std::uint64_t state_;
};

inline Target invent_bound(Dice& dice) {
    const Bound bounds[] = {Bound::AtLeast, Bound::AtMost, Bound::KeepAtLeast, Bound::KeepAtMost};
    return BoundTarget{dice.one_of(bounds), dice.tenths(5, 95), dice.chance(20)};
}

// Returns a target with a number, for values from 0 to 100.
inline Target invent_target(Dice& dice) {
    switch (dice.within(0, 4)) {
    case 0:
        return AboutTarget{dice.tenths(20, 80), dice.tenths(0, 5)};
    case 1: {
        const double low = dice.tenths(20, 60);
        return RangeTarget{low, low + dice.tenths(1, 20)};
    }
    case 2:
        return ChangeTarget{dice.chance(50) ? Change::ReduceBy : Change::RaiseBy,
                            dice.tenths(1, 40)};
    default:
        return invent_bound(dice);
    }
}

inline Indicator invent_indicator(Dice& dice, Target target) {
    Indicator indicator;
    indicator.target = std::move(target);
    indicator.base_year = 2020;
    indicator.target_year = dice.chance(70) ? 2030 : 2025;
    if (const auto* bound = std::get_if<BoundTarget>(&indicator.target); bound && dice.chance(40))
        indicator.milestones = {{2023, bound->value + dice.tenths(-5, 5)},
                                {2024, bound->value + dice.tenths(-5, 5)}};
    return indicator;
}

// Returns up to ten points by rising year, with some years left out.
inline std::vector<Point> invent_points(Dice& dice) {
    std::vector<Point> points;
    double value = dice.tenths(0, 100);
    for (int year = dice.within(2017, 2022); year <= 2026; ++year) {
        value = std::min(100.0, std::max(0.0, value + dice.tenths(-6, 6)));
        if (dice.chance(70))
            points.push_back({year, dice.chance(4), value});
    }
    return points;
}

} // namespace zhixiao
