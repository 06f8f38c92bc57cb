// Parts of the page of plans of one's own that stand in files of their own.
#pragma once

#include "plan/pages/context.h"

#include <cstddef>
#include <string>

namespace zhixiao::pages {

// The way to the plans of one's own, and what is said of them there.
Node plans_entrance(const PlanContext& context);
std::string plans_about(const PlanContext& context);

Nodes plans(const PlanContext& context);

// A plan that was opened: what was found in it, where to go on, saving and removing it.
Node opened_plan(const PlanContext& context, const Pack& pack);

// What was wrong with the files read last: where, what, and how to mend it.
Node problems_card(const PlanContext& context);

struct ProblemCounts {
    std::ptrdiff_t errors = 0;
    std::ptrdiff_t warnings = 0;

    std::string errors_in(const Wording& words) const;   // “5 处错误”
    std::string warnings_in(const Wording& words) const; // “1 处提醒”
};

ProblemCounts counts_of(const Desk& desk); // of those that are listed

} // namespace zhixiao::pages
