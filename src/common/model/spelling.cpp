// Checks slugs, and finds near ids by edit distance.
#include "common/model/spelling.h"

#include "base/text.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace zhixiao {
namespace {

// The largest number of characters compared: the time grows with the product of both lengths, and
// nobody misspells an id as a whole page.
constexpr std::size_t longest_word = 40;

std::u32string beginning_of(std::string_view word) {
    return code_points(word.substr(0, 4 * longest_word)).substr(0, longest_word);
}

std::size_t distance(std::u32string_view a, std::u32string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t changed = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({changed, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row[b.size()];
}

bool is_slug_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

} // namespace

bool is_slug(std::string_view text) {
    bool after_letter = false;
    for (const char c : text) {
        if (!is_slug_letter(c) && !(c == '-' && after_letter))
            return false;
        after_letter = c != '-';
    }
    return after_letter;
}

std::vector<std::string> nearest(std::string_view word,
                                 const std::vector<std::string>& candidates) {
    const std::u32string wanted = beginning_of(word);
    std::vector<std::pair<std::size_t, std::string>> ranked;
    for (const std::string& candidate : candidates)
        ranked.push_back({distance(wanted, beginning_of(candidate)), candidate});
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<std::string> result;
    for (std::size_t i = 0; i < std::min<std::size_t>(3, ranked.size()); ++i)
        result.push_back(ranked[i].second);
    return result;
}

std::string fix_reference(std::string_view word, const std::vector<std::string>& candidates) {
    const std::vector<std::string> close = nearest(word, candidates);
    if (close.empty())
        return "先在文件里列出它，再在这里引用";
    std::string names;
    for (const std::string& name : close)
        names += (names.empty() ? "" : "、") + name;
    return "改成已有的 id，最接近的是 " + names;
}

} // namespace zhixiao
