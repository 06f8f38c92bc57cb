// Runs zhixiao-check from arguments to output, apart from the process around it.
#pragma once

#include "base/calendar.h"

#include <string>
#include <vector>

namespace zhixiao::check {

enum class Exit { Sound = 0, Errors = 1, Misuse = 2 };

struct Outcome {
    Exit exit = Exit::Sound;
    std::string output;
    std::string complaint; // for standard error: what was wrong, and the usage
};

// Runs the command. `arguments` leave out the program's name; `today` is the date unless --today
// gives one.
Outcome run(const std::vector<std::string>& arguments, Day today);

} // namespace zhixiao::check
