// Reads the content of the first load as the build packs it.
#include "app/files/first.h"

#include "plan/files/packed.h"

#include <cstddef>
#include <map>
#include <utility>
#include <vector>

namespace zhixiao::content {
namespace {

std::optional<Wording> words_in(std::string_view lines) {
    std::map<std::string, std::string, std::less<>> words;
    while (!lines.empty()) {
        const std::size_t end = lines.find('\n');
        const std::size_t tab = lines.find('\t');
        if (end == std::string_view::npos || tab >= end)
            return std::nullopt;
        words.emplace_hint(words.end(), lines.substr(0, tab), lines.substr(tab + 1, end - tab - 1));
        lines.remove_prefix(end + 1);
    }
    return words.empty() ? std::nullopt : std::optional(Wording(std::move(words)));
}

} // namespace

std::optional<Content> read_first(std::string_view words, std::string_view plans) {
    std::optional<Wording> sentences = words_in(words);
    std::optional<std::vector<Pack>> packs = unpacked(plans);
    if (!sentences || !packs || packs->empty())
        return std::nullopt;
    return Content{Catalog::of_checked(std::move(*packs)), std::move(*sentences)};
}

} // namespace zhixiao::content
