// Reads files of this machine, and writes problems as lines for people.
#pragma once

#include "base/checked.h"
#include "common/files/file.h"

#include <optional>
#include <string>
#include <vector>

namespace zhixiao::check {

// Reads the whole file, named by its path. Returns nothing when it cannot be read.
std::optional<content::File> read_file(const std::string& path);

// Returns a line for each problem.
std::string problem_lines(const std::vector<Problem>& problems);

} // namespace zhixiao::check
