// Reading into a shared list of problems, for several files at once.
#pragma once

#include "content/load.h"
#include "domain/problem_list.h"

#include <optional>

namespace zhixiao::content {

// Nothing when an error was found in this file; its problems are then in the list.
std::optional<Pack> read_pack(const File& file, ProblemList& problems, const Progress& progress);
std::optional<Wording> read_words(const File& file, ProblemList& problems);

} // namespace zhixiao::content
