// Readers that share a list of problems, for several files at once.
#pragma once

#include "content/load.h"
#include "domain/problem_list.h"

#include <optional>

namespace zhixiao::content {

// Return nothing when this file has an error; `problems` then names it.
std::optional<Pack> read_pack(const File& file, ProblemList& problems, const Progress& progress);
std::optional<Wording> read_words(const File& file, ProblemList& problems);

} // namespace zhixiao::content
