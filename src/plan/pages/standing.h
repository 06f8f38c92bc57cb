// The standing of an indicator in plain sentences: how far, how fast, and what makes it uncertain.
#pragma once

#include "plan/pages/subject.h"

#include <string>
#include <vector>

namespace zhixiao::pages {

struct Standing {
    std::string distance; // “离目标还差 2.3，每年要降 0.38。”; may be empty
    std::string course; // “过去四年平均每年降 0.65，照这样约 2028 年达标。”; may be empty
    std::vector<std::string> notes; // our own rules, old or few figures, small numbers
};

// Returns the standing; it is empty for a target in words or an area that has no target.
Standing standing_of(const Wording& words, const Subject& subject);

// Returns the end of a sentence, “，照这样约 2028 年达标。”; only a full stop without an eta.
std::string outlook_of(const Wording& words, const Progress& progress, int this_year);

} // namespace zhixiao::pages
