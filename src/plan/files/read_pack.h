// Reads a plan pack and checks its shape: schema, kinds of members, no unknown keys.
#pragma once

#include "base/checked.h"
#include "common/files/file.h"
#include "common/model/problem_list.h"
#include "plan/model/plan.h"

#include <optional>

namespace zhixiao::content {

// Reads one pack. check_pack and Catalog::from check what its values mean.
Checked<Pack> read_pack(const File& file, const Progress& progress = {});

// Reads the same for a reader of several files, which share `problems`. Returns nothing when this
// file has an error; `problems` then names it.
std::optional<Pack> read_pack(const File& file, ProblemList& problems, const Progress& progress);

} // namespace zhixiao::content
