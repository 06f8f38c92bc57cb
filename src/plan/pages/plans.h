// The page of the user's own plans, and its building blocks in other files.
#pragma once

#include "plan/pages/context.h"

#include <cstddef>
#include <string>

namespace zhixiao::pages {

// Builds the card that leads to the user's own plans; returns the sentence about them on it.
Node plans_entrance(const PlanContext& context);
std::string plans_about(const PlanContext& context);

Nodes plans(const PlanContext& context);

// Builds an opened plan: what was found in it, links to its pages, and buttons to save and remove
// it.
Node opened_plan(const PlanContext& context, const Pack& pack);

// Builds the problems of the files read last: the place, the problem, and how to mend it.
Node problems_card(const PlanContext& context);

struct ProblemCounts {
    std::ptrdiff_t errors = 0;
    std::ptrdiff_t warnings = 0;

    std::string errors_in(const Wording& words) const;   // “5 处错误”
    std::string warnings_in(const Wording& words) const; // “1 处提醒”
};

ProblemCounts counts_of(const Desk& desk); // of the problems that are listed

} // namespace zhixiao::pages
