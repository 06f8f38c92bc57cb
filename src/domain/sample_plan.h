// The made-up plan that comes with the app: its years follow today's, so that it never expires.
#pragma once

#include "domain/plan.h"

#include <string>
#include <string_view>

namespace zhixiao {

// The plan of the app itself, by its id; not whatever else is marked as made up.
bool is_own_sample(const Plan& plan);

// All years of a plan moved by so many, in its texts as well: plan, targets, milestones and
// figures.
Pack moved_by(Pack pack, int years);

// The sample in the last year of its plan, where speeds are still asked for; another plan as it is.
Pack in_years_of(Pack pack, int this_year);

// Every year in a text moved: four digits with 年 or a dash behind them. 2100名 is no year.
std::string years_moved(std::string_view text, int years);

} // namespace zhixiao
