// Checks whether a text can be JSON for this program before it is parsed, and names places in it.
#pragma once

#include "common/model/problem_list.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace zhixiao::content {

constexpr std::size_t deepest_nesting = 64; // levels of objects and arrays

// Returns false, and adds one problem, when the text is empty, larger than largest_file, or not
// UTF-8.
bool check_text(const std::string& name, std::string_view text, ProblemList& problems);

// Returns “第 3 行（第 57 字节）” for a byte counted from 0.
std::string position_name(std::string_view text, std::size_t byte);

// Escapes a key or index for a JSON pointer (RFC 6901: ~ is ~0, / is ~1).
std::string pointer_part(std::string_view key);

} // namespace zhixiao::content
