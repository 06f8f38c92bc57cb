// The difference of two texts by their lines, as `diff -U1` writes it and `patch` reads it.
#pragma once

#include <optional>
#include <string>

namespace zhixiao {

// Returns hunks with one line around each change, and nothing else; empty for equal texts. Every
// line of both texts must end with a line feed.
std::string unified_diff(const std::string& before, const std::string& after);

// Returns the text that such a difference makes of `before`; nothing when it is not of `before`.
std::optional<std::string> patched(const std::string& before, const std::string& diff);

} // namespace zhixiao
