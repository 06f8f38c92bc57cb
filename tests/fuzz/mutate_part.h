// Changes a text but keeps its shape: one cell or token at a time, and mostly still UTF-8.
#pragma once

#include "plan/files/encoding.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>

// Makes libFuzzer's own changes, those from its dictionary included.
extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* bytes, std::size_t size, std::size_t most);

namespace zhixiao::fuzz {

// The bounds of a part in its text, in bytes.
struct Part {
    std::size_t start = 0;
    std::size_t end = 0;
};

// Returns a random part between two delimiters; it may be empty.
inline Part any_part(std::string_view text, std::string_view delimiters, std::minstd_rand& random) {
    const std::size_t at = random() % (text.size() + 1);
    const std::size_t before = text.substr(0, at).find_last_of(delimiters);
    const std::size_t start = before == std::string_view::npos ? 0 : before + 1;
    return {start, std::min(text.find_first_of(delimiters, start), text.size())};
}

inline std::string changed(std::string_view part) {
    std::array<std::uint8_t, 256> bytes{};
    const std::size_t size = std::min(part.size(), bytes.size() / 2);
    std::string result;
    // One bad byte turns the whole file into another encoding, so most changes should stay UTF-8.
    for (int tries = 0; tries < 4; ++tries) {
        std::copy_n(part.begin(), size, bytes.begin());
        const std::size_t length = LLVMFuzzerMutate(bytes.data(), size, bytes.size());
        result.assign(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(length));
        if (content::is_utf8(result))
            break;
    }
    return result;
}

// An LLVMFuzzerCustomMutator with `delimiters`: changes one part, replaces it with another part of
// the text, or leaves the whole text to libFuzzer, which knows nothing of parts.
inline std::size_t mutate_part(std::uint8_t* bytes, std::size_t size, std::size_t most,
                               unsigned seed, std::string_view delimiters) {
    std::minstd_rand random(seed);
    const unsigned choice = random() % 4;
    if (choice == 0)
        return LLVMFuzzerMutate(bytes, size, most);
    std::string text(reinterpret_cast<const char*>(bytes), size);
    const Part at = any_part(text, delimiters, random);
    const Part other = any_part(text, delimiters, random);
    const std::string put =
        choice == 1 ? text.substr(other.start, other.end - other.start)
                    : changed(std::string_view(text).substr(at.start, at.end - at.start));
    text.replace(at.start, at.end - at.start, put);
    const std::size_t length = std::min(text.size(), most);
    std::copy_n(text.begin(), length, bytes);
    return length;
}

} // namespace zhixiao::fuzz
