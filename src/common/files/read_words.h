// Reads words.json: one object, name → sentence.
#pragma once

#include "base/checked.h"
#include "common/files/file.h"
#include "common/model/problem_list.h"
#include "common/model/wording.h"

#include <optional>

namespace zhixiao::content {

Checked<Wording> read_words(const File& file);

// Reads the same for a reader of several files, which share `problems`. Returns nothing when this
// file has an error; `problems` then names it.
std::optional<Wording> read_words(const File& file, ProblemList& problems);

} // namespace zhixiao::content
