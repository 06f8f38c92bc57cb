// Distances, speeds and spans of an indicator in words: “2.3”, “0.38 个百分点”, “过去四年”.
#pragma once

#include "plan/model/catalog.h"
#include "plan/model/verdict.h"

#include <string>

namespace zhixiao::pages {

// Rounded for reading; the engine itself rounds nothing.
double rounded(double value, int places);

// A difference of two values: of shares it is said in points. `decimals`: at least so many.
std::string distance(const Wording& words, const Indicator& indicator, double value,
                     int decimals = 0);
// A change per year, to two places; the very small ones to three.
std::string speed(const Wording& words, const Indicator& indicator, double per_year);
// “升 0.2 岁”, “降 1.1”, “没有变”.
std::string change_words(const Wording& words, const Indicator& indicator, double change);

std::string percent(double share);                  // “53.1%”
std::string span(const Wording& words, long years); // “四年”

// Which way the newest value has to go: “降” above the band, else “升”.
std::string way_to(const Wording& words, const Band& band, double value);
// The same of what was gained, and of what was lost: where a band has two sides, 靠近 and 离远.
std::string way_gained(const Wording& words, const Band& band);
std::string way_lost(const Wording& words, const Band& band);

// The limit of an open band: where its target lies.
double limit_of(const Band& band);

} // namespace zhixiao::pages
