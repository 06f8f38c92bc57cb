// Files of this machine, and problems in them as lines for people.
#pragma once

#include "base/checked.h"
#include "content/load.h"

#include <optional>
#include <string>
#include <vector>

namespace zhixiao::check {

// The file as a whole, named by its path; nothing when it cannot be read.
std::optional<content::File> read_file(const std::string& path);

// A line for each problem.
std::string told_in_lines(const std::vector<Problem>& problems);

} // namespace zhixiao::check
