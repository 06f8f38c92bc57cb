// Sheets for paper on what a plan asks: the 督办单 that a place sends, the 情况单 that only
// informs.
#pragma once

#include "pages/subject.h"

namespace zhixiao::pages {

Node notice_page(const Context& context, const NoticePage& route);
Node notices_page(const Context& context, const NoticesPage& route);

// A local plan's, and of a status that is not green by itself (one that only awaits its final
// figure is): a 督办单 asks for reasons and measures. All else, and whatever is the nation's, gets
// a 情况单: nobody here urges the State Council.
bool is_urged(const Subject& subject);
// Of these, red, orange and yellow: what the sheets of a whole department are about.
bool is_behind(const Subject& subject);

std::string notice_title(const Wording& words, const Subject& subject); // “督办单”, “情况单”

// One sheet: its heading on level 2.
Node notice_sheet(const Context& context, const Subject& subject, std::string key);

} // namespace zhixiao::pages
