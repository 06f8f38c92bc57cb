// The spelling of ids, and guesses for misspelt ones.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace zhixiao {

// Says whether `text` matches ^[a-z0-9]+(-[a-z0-9]+)*$
bool is_slug(std::string_view text);

// Returns up to three of `candidates`, the nearest first, equally near ones in the order given. The
// distance is the number of characters to insert, drop or change.
std::vector<std::string> nearest(std::string_view word, const std::vector<std::string>& candidates);

// Returns a sentence for Problem::fix with the nearest ids: “改成已有的 id，最接近的是 a、b、c”.
std::string fix_reference(std::string_view word, const std::vector<std::string>& candidates);

} // namespace zhixiao
