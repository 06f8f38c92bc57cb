// The checks of a pack, after which every page can rely on it (docs/pack-format.md, 检查).
#pragma once

#include "common/model/problem_list.h"
#include "plan/model/named_pack.h"

#include <cstddef>
#include <string>
#include <vector>

namespace zhixiao {

// The range of years; a year outside it counts as a slip of the pen.
constexpr int earliest_year = 1990;
constexpr int latest_year = 2100;

// The ratio of two consecutive values, up or down, above which a warning asks for a second look.
constexpr double suspicious_jump = 5;

// The largest number of series (indicators × areas): a larger board needs more memory than a phone
// has. It leaves the nation's 2,844 counties some 700 indicators each.
constexpr std::size_t most_series = 2'000'000;

// Appends everything that is wrong with one pack by itself: ids, references, years, targets,
// figures, numbers to call. An error keeps the pack out; a warning (a department that is not
// listed, a jump, 口径变化) does not.
void check_pack(const NamedPack& pack, ProblemList& problems,
                FigureCheck figures = FigureCheck::Full);

// Appends an error for each plan id that two packs share.
void check_plan_ids(const std::vector<NamedPack>& packs, ProblemList& problems);

// Appends an error when the pack has more than most_series series. check_pack includes this check.
void check_size(const NamedPack& pack, ProblemList& problems);

// The sections of check_pack that have files of their own.
void check_indicators(const NamedPack& pack, ProblemList& problems);
void check_observations(const NamedPack& pack, ProblemList& problems,
                        FigureCheck figures = FigureCheck::Full);
void check_local_help(const NamedPack& pack, ProblemList& problems);

// Appends an error when `value` is not finite or is beyond the indicator's limits. `subject` names
// the value in the message: "数值" or "目标值".
void check_value(const Indicator& indicator, double value, const std::string& subject,
                 const std::string& where, ProblemList& problems);

// Appends an error when `year` is outside earliest_year to latest_year.
void check_year(int year, const std::string& where, ProblemList& problems);

} // namespace zhixiao
