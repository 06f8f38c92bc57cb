// How ids are spelt, and what someone who misspelt one may have meant.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace zhixiao {

// ^[a-z0-9]+(-[a-z0-9]+)*$
bool is_slug(std::string_view text);

// Up to three of `candidates`, the likest first; equally like ones in the order given.
// Likeness is the number of characters to insert, drop or change.
std::vector<std::string> nearest(std::string_view word, const std::vector<std::string>& candidates);

// A sentence for Problem::fix naming the nearest: “改成已有的 id，最接近的是 a、b、c”.
std::string fix_reference(std::string_view word, const std::vector<std::string>& candidates);

} // namespace zhixiao
