// The addresses of pages: each page type holds the pattern by which its address is written and
// read.
#pragma once

#include "base/address.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zhixiao {

// The words of an address after its first: "women" and "health" in “#/goals/women/health”.
// Each is a slug, [a-z0-9] and single hyphens within.
using Slugs = std::vector<std::string>;

// The shape of a page's addresses: the first word, and the numbers of words that may follow it.
struct Pattern {
    std::string_view first;
    std::size_t fewest = 0;
    std::size_t most = 0;
};

// Says that a type is a page. Its address is written and read with three members:   static
// constexpr Pattern pattern;   static std::optional<Page> of(const Slugs& slugs);   none: no page
// has these slugs
//   Slugs slugs() const;
template <class Page>
concept HasPattern = requires {
    Page::pattern;
};

// Returns the address “#/goals/women/health” for the first word of `pattern` and two slugs.
Place place_of(const Pattern& pattern, const Slugs& slugs);

template <HasPattern Page> Place place_of(const Page& page) {
    return place_of(Page::pattern, page.slugs());
}

// Returns the words of an address, with or without "#"; empty for "", "#" and "#/", which are home.
// Returns nothing when a word is no slug or the address is longer than any of ours.
std::optional<Slugs> words_of(std::string_view address);

// Returns the words after the first of `words`; nothing when `words` do not fit `pattern`.
std::optional<Slugs> slugs_of(const Pattern& pattern, const Slugs& words);

// Returns the page that `words` lead to; nothing when that is no `Page`. Does not look up whether
// the plan or indicator named exists: the page does, when it is drawn.
template <HasPattern Page> std::optional<Page> page_of(const Slugs& words) {
    const std::optional<Slugs> slugs = slugs_of(Page::pattern, words);
    return slugs ? Page::of(*slugs) : std::nullopt;
}

// Returns the page at `place`; nothing when that is no `Page`.
template <HasPattern Page> std::optional<Page> page_at(const Place& place) {
    const std::optional<Slugs> words = words_of(place.address);
    return words ? page_of<Page>(*words) : std::nullopt;
}

} // namespace zhixiao
