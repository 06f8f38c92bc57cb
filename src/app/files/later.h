// Adds content that arrives after the first paint, part by part.
#pragma once

#include "app/model/content.h"
#include "common/files/file.h"

#include <string>
#include <vector>

namespace zhixiao::content {

// Reads and checks the files of `part` ("pages", "guide", "rights", "family") and adds them to
// `content`. Returns the problems; if there are any, `content` is unchanged.
[[gnu::noinline]] std::vector<Problem> add_later(Content& content, const std::string& part,
                                                 const std::vector<File>& files);

} // namespace zhixiao::content
