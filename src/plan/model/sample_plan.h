// The made-up plans that come with the app. Their years move with today's date, so that they never
// expire.
#pragma once

#include "plan/model/plan.h"

#include <string>
#include <string_view>

namespace zhixiao {

// Says whether the plan is one of the app's own samples, by its id; other plans may be marked as
// made up, too.
bool is_own_sample(const Plan& plan);

// Returns the pack with all its years moved by `years`, also in texts: plan, targets, milestones
// and figures.
Pack moved_by(Pack pack, int years);

// Returns a sample of the app moved so that its plan ends in `this_year`, when pages still show the
// speed needed; any other pack unchanged.
Pack in_years_of(Pack pack, int this_year);

// Returns `text` with every year moved: four digits followed by 年 or a dash. 2100名 is not a year.
std::string years_moved(std::string_view text, int years);

} // namespace zhixiao
