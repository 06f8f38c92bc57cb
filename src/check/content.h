// zhixiao-check --content: what of the content that ships with the app somebody has to look at.
#pragma once

#include "base/calendar.h"
#include "check/run.h"

#include <string>

namespace zhixiao::check {

// Reads the folder of content (assets/content) with the app's own readers. Sound when nothing is
// over and nothing was last checked long ago; a folder without the files, or with mistakes in them,
// is told as such.
Outcome run_content(const std::string& folder, Day today, bool as_json);

} // namespace zhixiao::check
