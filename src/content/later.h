// Content that comes after the first paint, part by part.
#pragma once

#include "content/load.h"

#include <string>
#include <vector>

namespace zhixiao::content {

// Reads and checks the files of one part ("pages", "guide", "rights", "family") and adds it to the
// catalog; or the problems, and the catalog is as before. A gate, as pages/later.h explains:
// nothing of the first load reads them.
[[gnu::used, gnu::noinline]] std::vector<Problem>
add_later(Catalog& catalog, const std::string& part, const std::vector<File>& files);

} // namespace zhixiao::content
