// Writes and reads addresses by their patterns.
#include "common/act/page.h"

namespace zhixiao {
namespace {

constexpr std::size_t longest_address = 300; // bytes; no link of ours is longer

bool is_slug(std::string_view text) {
    if (text.empty() || text.front() == '-' || text.back() == '-')
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (!plain && (c != '-' || text[i - 1] == '-'))
            return false;
    }
    return true;
}

void drop_first(std::string_view& path, char letter) {
    if (!path.empty() && path.front() == letter)
        path.remove_prefix(1);
}

} // namespace

Place place_of(const Pattern& pattern, const Slugs& slugs) {
    std::string address = "#/";
    address.append(pattern.first);
    for (const std::string& name : slugs)
        address.append("/").append(name);
    return Place(std::move(address));
}

std::optional<Slugs> words_of(std::string_view address) {
    if (address.size() > longest_address)
        return std::nullopt;
    std::string_view path = address;
    drop_first(path, '#');
    drop_first(path, '/');
    Slugs words;
    while (!path.empty()) {
        const std::size_t slash = path.find('/');
        words.emplace_back(path.substr(0, slash));
        if (!is_slug(words.back()))
            return std::nullopt;
        if (slash == std::string_view::npos)
            break;
        path.remove_prefix(slash + 1);
    }
    return words;
}

std::optional<Slugs> slugs_of(const Pattern& pattern, const Slugs& words) {
    if (words.empty() || words.front() != pattern.first || words.size() - 1 < pattern.fewest ||
        words.size() - 1 > pattern.most)
        return std::nullopt;
    return Slugs(words.begin() + 1, words.end());
}

} // namespace zhixiao
