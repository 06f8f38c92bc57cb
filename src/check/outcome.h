// What a run of zhixiao-check comes to.
#pragma once

#include <string>

namespace zhixiao::check {

enum class Exit { Sound = 0, Errors = 1, Misuse = 2 };

struct Outcome {
    Exit exit = Exit::Sound;
    std::string output;
    std::string complaint; // for standard error: what was wrong, and the usage
};

} // namespace zhixiao::check
