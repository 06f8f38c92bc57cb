// Distances, speeds and spans of an indicator in words: “2.3”, “0.38 个百分点”, “过去四年”.
#pragma once

#include "common/model/wording.h"
#include "plan/model/catalog.h"
#include "plan/model/verdict.h"

#include <string>

namespace zhixiao::pages {

// Returns `value` rounded to `places` decimals for reading; the engine itself rounds nothing.
double rounded(double value, int places);

// Returns the difference of two values with its unit and at least `decimals` decimals; that of two
// percentages is in 个百分点.
std::string distance(const Wording& words, const Indicator& indicator, double value,
                     int decimals = 0);
// Returns a change per year with up to two decimals; a very small one with up to three.
std::string speed(const Wording& words, const Indicator& indicator, double per_year);
// Returns “升 0.2 岁”, “降 1.1” or “没有变”.
std::string change_words(const Wording& words, const Indicator& indicator, double change);

std::string percent(double share);                  // “53.1%” for 0.531
std::string span(const Wording& words, long years); // “四年”

// Returns the direction in which the newest value has to move: “降” above the band, else “升”.
std::string direction_to(const Wording& words, const Band& band, double value);
// Return the direction of a gain and of a loss; for a band closed on both sides 靠近 and 离远.
std::string direction_of_gain(const Wording& words, const Band& band);
std::string direction_of_loss(const Wording& words, const Band& band);

// Returns the limit of a band that is open on one side.
double limit_of(const Band& band);

} // namespace zhixiao::pages
