// What a pack must hold to so that every page can rely on it (docs/pack-format.md, Problems).
#pragma once

#include "domain/catalog.h"
#include "domain/problem_list.h"

#include <cstddef>
#include <string>
#include <vector>

namespace zhixiao {

// Years outside are taken for slips of the pen.
constexpr int earliest_year = 1990;
constexpr int latest_year = 2100;

// More than this between two following years, either way, deserves a second look.
constexpr double suspicious_jump = 5;

// Indicators times areas: a board of more takes more memory than a phone has. The nation's 2,844
// counties may have some 700 indicators each.
constexpr std::size_t most_series = 2'000'000;

// Everything wrong with one pack taken by itself: ids, references, years, targets, figures,
// numbers to call.
// Errors keep the pack out; warnings (department not registered, a jump, 口径变化) do not.
void check_pack(const NamedPack& pack, ProblemList& problems,
                FigureCheck figures = FigureCheck::Full);

// Plan ids must differ between packs.
void check_plan_ids(const std::vector<NamedPack>& packs, ProblemList& problems);

// That there are not too many series (most_series); check_pack includes it.
void check_size(const NamedPack& pack, ProblemList& problems);

// The parts of check_pack that have files of their own.
void check_indicators(const NamedPack& pack, ProblemList& problems);
void check_observations(const NamedPack& pack, ProblemList& problems,
                        FigureCheck figures = FigureCheck::Full);
void check_local_help(const NamedPack& pack, ProblemList& problems);

// The limits a value of this indicator stays within; a percentage without limits of its own is
// held to 0–100, so a gross rate (毛入学率) that may pass 100 has to say so by natural_max.
struct NaturalLimits {
    std::optional<double> low;
    std::optional<double> high;
};
NaturalLimits natural_limits(const Indicator& indicator);

// Says so in `problems` when `value` is not finite or lies beyond the indicator's limits.
// subject: what the value is, "数值" or "目标值".
void check_value(const Indicator& indicator, double value, const std::string& subject,
                 const std::string& where, ProblemList& problems);

// Says so when `year` is not a year this program can mean.
void check_year(int year, const std::string& where, ProblemList& problems);

} // namespace zhixiao
