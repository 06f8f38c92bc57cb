// Runs zhixiao-check from arguments to output, apart from the process around it.
#pragma once

#include "base/calendar.h"
#include "check/outcome.h"

#include <string>
#include <vector>

namespace zhixiao::check {

// Runs the command. `arguments` leave out the program's name; `today` is the date unless --today
// gives one.
Outcome run(const std::vector<std::string>& arguments, Day today);

} // namespace zhixiao::check
