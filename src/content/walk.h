// Parses JSON in one pass: faults are told where they are, values become a tree, and the items of
// one list go to whoever reads them.
#pragma once

#include "content/list_reader.h"
#include "content/load.h"
#include "domain/problem_list.h"

#include <memory>
#include <string>
#include <string_view>

namespace zhixiao::content {

// The text's value; null, and one problem naming line and byte, when it is not JSON or nested
// deeper than deepest_nesting. A key given twice in one object is a problem each, as a reader
// would silently see only one of them. `list`, where there is one, gets the items of its list, and
// the tree has an empty list in its place.
std::shared_ptr<const Value> parse(const std::string& name, std::string_view text,
                                   ProblemList& problems, ListReader* list,
                                   const Progress& progress);

} // namespace zhixiao::content
