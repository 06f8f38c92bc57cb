// Parses JSON in one pass: reports faults with their place, builds a tree of values, and hands the
// items of one list to a ListReader.
#pragma once

#include "common/files/file.h"
#include "common/files/list_reader.h"
#include "common/model/problem_list.h"

#include <memory>
#include <string>
#include <string_view>

namespace zhixiao::content {

// Returns the value of `text`; null, with one problem that names line and byte, when it is not JSON
// or is nested deeper than deepest_nesting. Each key given twice in an object is a problem, because
// a reader would silently see only one of them. `list`, if given, gets the items of its list, and
// the tree has an empty list in their place.
std::shared_ptr<const Value> parse(const std::string& name, std::string_view text,
                                   ProblemList& problems, ListReader* list,
                                   const Progress& progress);

} // namespace zhixiao::content
