// Reads the rights part: five files, told apart by their schema, into checked content.
#pragma once

#include "base/checked.h"
#include "content/load.h"
#include "domain/rights.h"

#include <vector>

namespace zhixiao::content {

// "schema" of a file: zhixiao-rights-hotlines/1, -laws/1, -situations/1, -help/1, -words/1;
// each exactly once, in any order. Either content that is right throughout, or the problems of all
// files at once.
Checked<Rights> load_rights(const std::vector<File>& files);

} // namespace zhixiao::content
