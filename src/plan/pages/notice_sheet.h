// One sheet for paper about an indicator: the 督办单 that a locality sends, or the 情况单 that only
// informs.
#pragma once

#include "plan/pages/subject.h"

#include <string>

namespace zhixiao::pages {

// Says whether the indicator gets a 督办单, which asks for reasons and measures: that of a local
// plan which is neither met nor expected to be, and whose final figure is not awaited, because then
// the time to act is over. Any other gets a 情况单. A national plan never gets a 督办单: nobody
// here can press the State Council.
bool is_urged(const Subject& subject);
// Says whether is_urged, and with figures that show it. The sheets of a whole department are about
// these indicators only.
bool is_behind(const Subject& subject);

std::string notice_title(const Wording& words, const Subject& subject); // “督办单”, “情况单”

// Builds one sheet, with its heading on level 2.
Node notice_sheet(const PlanContext& context, const Subject& subject, std::string key);

} // namespace zhixiao::pages
