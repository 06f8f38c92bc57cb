// Finds first aid for typed text, however short.
#include "common/model/first_aid.h"

#include "base/text.h"
#include "common/model/find_by_id.h"

#include <algorithm>

namespace zhixiao {
namespace {

// Returns only the characters from U+3400 on, which are mostly Chinese: text typed in a hurry has
// blanks and marks anywhere.
std::u32string words_in(std::string_view text) {
    std::u32string all = code_points(text);
    all.erase(std::remove_if(all.begin(), all.end(), [](char32_t c) { return c < 0x3400; }),
              all.end());
    return all;
}

bool fits(const std::u32string& typed, const std::u32string& phrase) {
    // The fewest characters that match as a part of a phrase; a single one would match too much.
    constexpr std::size_t least = 2;
    return typed.find(phrase) != std::u32string::npos ||
           (typed.size() >= least && phrase.find(typed) != std::u32string::npos);
}

} // namespace

const FirstAid* find_first_aid(const std::vector<FirstAid>& list, const FirstAidId& aid) {
    return find_by_id(list, aid);
}

std::vector<const FirstAid*> first_aid_for(const std::vector<FirstAid>& list,
                                           std::string_view typed) {
    const std::u32string words = words_in(typed);
    std::vector<const FirstAid*> found;
    for (const FirstAid& aid : list)
        if (std::any_of(aid.search.begin(), aid.search.end(),
                        [&](const std::string& phrase) { return fits(words, words_in(phrase)); }))
            found.push_back(&aid);
    return found;
}

} // namespace zhixiao
