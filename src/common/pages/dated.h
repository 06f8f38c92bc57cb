// What pages say because of today's date: what is about to change, what was last checked long ago,
// and how old the content of this release is. Its sentences come with the later pages.
#pragma once

#include "common/model/validity.h"
#include "common/pages/build.h"

#include <string>

namespace zhixiao::pages {

// Until when something holds and what comes in its place, where in_force found its end to be near;
// else nothing.
Nodes change_note(const Context& context, const Validity& validity);

// Of what.
enum class Aged { Item, Page, Figures };

// That something was last checked on `checked`, long ago, and what to do; nothing while that is not
// long ago. Stands beside the source.
Nodes stale_note(const Context& context, const std::string& checked, Aged aged = Aged::Item);

// `source` as it is, or with the stale_note beneath it.
Node with_stale_note(const Context& context, Node source, const std::string& checked,
                     Aged aged = Aged::Item);

// Returns `sentence` with the day of the check, {checked}, and how long ago that is, {age}.
std::string dated(const Context& context, const std::string& sentence, const std::string& checked);

// When the plans that ship with the app were last checked.
std::string plans_checked(const Context& context);

} // namespace zhixiao::pages
