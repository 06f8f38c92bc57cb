// zhixiao-check --content: lists the content of the app that somebody has to review.
#pragma once

#include "base/calendar.h"
#include "check/outcome.h"

#include <string>

namespace zhixiao::check {

// Reads the folder of content (assets/content) with the app's own readers. Exit::Sound means that
// nothing has expired and nothing was last checked too long ago (common/model/upkeep.h);
// Exit::Misuse that a file cannot be read; Exit::Errors anything else, problems of the content
// included.
Outcome run_content(const std::string& folder, Day today, bool as_json);

} // namespace zhixiao::check
