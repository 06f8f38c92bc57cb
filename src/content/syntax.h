// Whether a text is JSON that this program takes, before any of its values is looked at.
#pragma once

#include "domain/problem_list.h"

#include <string>
#include <string_view>

namespace zhixiao::content {

// False, and one problem naming line and byte, when the text is empty, larger than largest_file,
// not UTF-8, not JSON, or nested deeper than deepest_nesting. A key given twice in one object is a
// problem each, as a reader would silently see only one of them; the answer stays true.
bool check_syntax(const std::string& name, std::string_view text, ProblemList& problems);

// A key or index as part of a JSON pointer (RFC 6901: ~ is ~0, / is ~1).
std::string pointer_part(std::string_view key);

} // namespace zhixiao::content
