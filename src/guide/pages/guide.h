// The building blocks that the pages of the guide share: statements with their sources.
#pragma once

#include "guide/model/guide.h"
#include "plan/pages/context.h"

#include <string>

namespace zhixiao::pages {

// Returns the source of a statement and how sure it is: “一个县的讲话 · 把握 中”.
std::string stated_by(const PlanContext& context, const Guide& guide, const Statement& statement);

// Whether each statement of a list names its source, or a line beside the list does.
enum class Sourced { Each, Beside };

Node statements_list(const PlanContext& context, const Guide& guide, std::string key,
                     const std::string& name, const std::vector<Statement>& statements,
                     Sourced sourced = Sourced::Each);

} // namespace zhixiao::pages
