// Notes that follow from today's date: what is about to change, what was last checked long ago, and
// how old the content of this release is. Their sentences come with the later pages.
#pragma once

#include "common/model/validity.h"
#include "common/pages/build.h"

#include <string>

namespace zhixiao::pages {

// Builds a note with the last day of `validity` and with what replaces the statement; nothing
// unless in_force found that day to be near.
Nodes change_note(const Context& context, const Validity& validity);

// The kinds of content that a note about old age speaks of.
enum class Aged { Item, Page, Figures };

// Builds a note for the place beside a source: that the content was last checked long ago, on
// `checked` (YYYY-MM-DD), and what to do. Nothing unless is_stale (common/model/freshness.h).
Nodes stale_note(const Context& context, const std::string& checked, Aged aged = Aged::Item);

// Returns `source`, with the stale_note beneath it where there is one.
Node with_stale_note(const Context& context, Node source, const std::string& checked,
                     Aged aged = Aged::Item);

// Returns `sentence` with the day of the check, {checked}, and how long ago that is, {age}.
std::string dated(const Context& context, const std::string& sentence, const std::string& checked);

// Returns the date on which the plans that ship with the app were last checked.
std::string plans_checked(const Context& context);

} // namespace zhixiao::pages
