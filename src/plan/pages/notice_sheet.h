// One sheet for paper on an indicator: the 督办单 that a place sends, the 情况单 that only informs.
#pragma once

#include "plan/pages/subject.h"

#include <string>

namespace zhixiao::pages {

// A local plan's that is neither met, nor expected to be, nor over and without its final figure: a
// 督办单 asks for reasons and measures. All else, and whatever is the nation's, gets a 情况单:
// nobody here urges the State Council, and nothing is left to urge where the period is over.
bool is_urged(const Subject& subject);
// Of these, what has figures that tell: what the sheets of a whole department are about.
bool is_behind(const Subject& subject);

std::string notice_title(const Wording& words, const Subject& subject); // “督办单”, “情况单”

// One sheet: its heading on level 2.
Node notice_sheet(const PlanContext& context, const Subject& subject, std::string key);

} // namespace zhixiao::pages
