// Reads the files of the rights part, told apart by their schema, into checked content.
#pragma once

#include "base/checked.h"
#include "common/files/file.h"
#include "rights/model/rights.h"

#include <vector>

namespace zhixiao::content {

// Reads six files, in any order, exactly one of each schema: zhixiao-rights-hotlines/1, -laws/1,
// -situations/1, -help/1, -words/1 and zhixiao-first-aid/1. Returns content without any fault, or
// the problems of all files.
Checked<Rights> load_rights(const std::vector<File>& files);

} // namespace zhixiao::content
