// zhixiao-check from its arguments to its output, apart from the process around it.
#pragma once

#include "base/calendar.h"

#include <string>
#include <vector>

namespace zhixiao::check {

enum class Exit { Sound = 0, Errors = 1, Misuse = 2 };

struct Outcome {
    Exit exit = Exit::Sound;
    std::string output;
    std::string complaint; // for standard error: how to use it rightly
};

// arguments: without the program's name. `today` counts where --today is not given.
Outcome run(const std::vector<std::string>& arguments, Day today);

} // namespace zhixiao::check
