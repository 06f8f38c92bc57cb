// Finds short codes in a text.
#include "family/model/codes.h"

#include "base/text.h"
#include "family/model/signs.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace zhixiao {
namespace {

constexpr std::size_t longest_run = 80;     // in signs; the longest code has far fewer
constexpr std::size_t longest_gap = 8;      // in characters, within a code
constexpr std::size_t beginning = 3;        // ZX and the version
constexpr std::size_t fewest_signs = 5;     // fewer are talk about codes: “以 ZX1 开头”
constexpr std::size_t fewest_by_letter = 9; // when the 1 is typed as I or L: a name may begin so

bool is_line_break(char32_t sign) { return sign == U'\n'; }

bool is_dash(char32_t sign) {
    constexpr std::u32string_view spaces = U" \t\r\n\u00a0\u3000";
    return is_gap_in_code(sign) && spaces.find(plain_sign(sign)) == spaces.npos;
}

// A character of the text and its place.
struct Place {
    char32_t sign = 0;
    std::size_t begin = 0;
    std::size_t end = 0;
    int line = 1;
};

// Reads a malformed byte as one character that is neither a sign nor a gap.
std::vector<Place> places_in(std::string_view text) {
    std::vector<Place> places;
    int line = 1;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at + 1;
        while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
            ++end;
        const std::u32string read = code_points(text.substr(at, end - at));
        places.push_back({read.size() == 1 ? read[0] : U'\uFFFD', at, end, line});
        line += is_line_break(read[0]) ? 1 : 0;
        at = end;
    }
    return places;
}

// Signs of the text from one place on, with nothing but gaps between them.
struct Run {
    std::u32string signs;
    std::vector<std::size_t> at; // the place of each sign
};

// Returns the place of the next sign; none when a character that is no gap comes first, or the gap
// is too long or has two line breaks.
std::optional<std::size_t> next_sign(const std::vector<Place>& places, std::size_t after) {
    std::size_t breaks = 0;
    for (std::size_t at = after + 1; at < places.size() && at - after <= longest_gap + 1; ++at) {
        if (is_sign(places[at].sign))
            return at;
        if (!is_gap_in_code(places[at].sign))
            return std::nullopt;
        breaks += is_line_break(places[at].sign) ? 1 : 0;
        if (breaks > 1)
            return std::nullopt;
    }
    return std::nullopt;
}

Run run_from(const std::vector<Place>& places, std::size_t start) {
    Run run;
    std::optional<std::size_t> at = start;
    while (at && run.signs.size() < longest_run) {
        run.signs += plain_sign(places[*at].sign);
        run.at.push_back(*at);
        at = next_sign(places, *at);
    }
    return run;
}

bool begins_at(std::u32string_view signs, std::size_t at) {
    return at + beginning <= signs.size() && signs[at] == U'Z' && signs[at + 1] == U'X' &&
           signs[at + 2] >= U'0' && signs[at + 2] <= U'9';
}

bool is_meant(std::u32string_view signs) {
    if (begins_at(signs, 0))
        return signs.size() >= fewest_signs;
    return signs.size() >= fewest_by_letter && signs[0] == U'Z' && signs[1] == U'X' &&
           (signs[2] == U'I' || signs[2] == U'L');
}

// Says whether the code can end after `length` signs of the run, because what follows is not
// attached to it.
bool ends_after(const std::vector<Place>& places, const Run& run, std::size_t length) {
    if (length == run.signs.size() || begins_at(run.signs, length))
        return true;
    for (std::size_t at = run.at[length - 1] + 1; at < run.at[length]; ++at)
        if (!is_dash(places[at].sign))
            return true;
    return false;
}

// Returns the number of signs of a code that is not valid.
std::size_t length_of_bad(const std::vector<Place>& places, const Run& run) {
    for (std::size_t length = fewest_signs; length < run.signs.size(); ++length) {
        const bool is_apart = run.at[length] > run.at[length - 1] + 1;
        const bool breaks = places[run.at[length]].line > places[run.at[length - 1]].line;
        if (breaks || (is_apart && begins_at(run.signs, length)))
            return length;
    }
    return run.signs.size();
}

} // namespace

std::vector<FoundCode> codes_in(const Family& family, std::string_view text) {
    const std::vector<Place> places = places_in(text);
    const auto found_in = [&](const Run& run, std::size_t length) {
        const std::size_t begin = places[run.at[0]].begin;
        const std::size_t end = places[run.at[length - 1]].end;
        return FoundCode{places[run.at[0]].line, begin, end,
                         result_from_code(family, text.substr(begin, end - begin))};
    };
    std::vector<FoundCode> all;
    for (std::size_t at = 0; at < places.size();) {
        const bool may_begin = plain_sign(places[at].sign) == U'Z';
        const Run run = may_begin ? run_from(places, at) : Run{};
        if (!may_begin || !is_meant(run.signs)) {
            ++at;
            continue;
        }
        std::size_t length = code_length(family, run.signs).value_or(0);
        if (length == 0 || length > run.signs.size() || !ends_after(places, run, length))
            length = length_of_bad(places, run);
        FoundCode found = found_in(run, length);
        if (!std::holds_alternative<FamilyResult>(found.read)) {
            length = length_of_bad(places, run);
            found = found_in(run, length);
        }
        all.push_back(std::move(found));
        at = run.at[length - 1] + 1;
    }
    return all;
}

} // namespace zhixiao
