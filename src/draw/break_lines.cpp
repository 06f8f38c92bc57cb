// Breaks a paragraph into lines with libunibreak.
#include "draw/break_lines.h"

#include "base/text.h"

#include <algorithm>
#include <cstddef>
#include <string>

extern "C" {
#include <linebreak.h>
}

namespace zhixiao::draw {
namespace {

struct Letter {
    char32_t code = 0;
    std::size_t run = 0;
    float advance = 0;
    char after = LINEBREAK_NOBREAK; // whether libunibreak lets a line break after this letter
};

std::vector<Letter> letters_of(const std::vector<scene::Run>& runs, scene::TextStyle style,
                               const Tokens& tokens, GlyphSource& glyphs) {
    std::vector<Letter> letters;
    std::vector<utf32_t> codes;
    const float size = tokens.type(style).size;
    for (std::size_t r = 0; r < runs.size(); ++r) {
        const Weight weight = weight_of(runs[r], style, tokens);
        for (const char32_t code : code_points(runs[r].text)) {
            const float advance = code == U'\n' ? 0 : glyphs.advance(code, weight, size);
            letters.push_back({code, r, advance, LINEBREAK_NOBREAK});
            codes.push_back(code);
        }
    }
    std::string breaks(codes.size(), LINEBREAK_NOBREAK);
    set_linebreaks_utf32(codes.data(), codes.size(), "zh", breaks.data());
    for (std::size_t i = 0; i < letters.size(); ++i)
        letters[i].after = breaks[i];
    return letters;
}

// Makes the line of letters [from, to), one piece per run, without the spaces at its end.
scene::Line line_of(const std::vector<Letter>& letters, std::size_t from, std::size_t to,
                    const std::vector<scene::Run>& runs) {
    scene::Line line;
    while (to > from && (letters[to - 1].code == U' ' || letters[to - 1].code == U'\n')) {
        line.hangs = true;
        --to;
    }
    for (std::size_t i = from; i < to;) {
        const std::size_t run = letters[i].run;
        scene::Piece piece{{}, line.width, 0, runs[run].tone, runs[run].strong};
        for (; i < to && letters[i].run == run; ++i) {
            piece.text += utf8(letters[i].code);
            piece.width += letters[i].advance;
        }
        line.width += piece.width;
        line.pieces.push_back(std::move(piece));
    }
    return line;
}

// Returns where each line ends, as an index into `letters`: at the last break that fits; a stretch
// without a break is cut where the width ends.
std::vector<std::size_t> line_ends(const std::vector<Letter>& letters, float width) {
    constexpr float slack = 0.01F;
    std::vector<std::size_t> ends;
    std::size_t from = 0;
    std::size_t last_break = 0;
    float used = 0;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        const bool hangs = letters[i].code == U' ';
        if (used + letters[i].advance > width + slack && !hangs && i > from) {
            const std::size_t end = last_break > from ? last_break : i;
            ends.push_back(end);
            from = end;
            used = 0;
            for (std::size_t j = from; j < i; ++j)
                used += letters[j].advance;
        }
        used += letters[i].advance;
        if (letters[i].after == LINEBREAK_ALLOWBREAK)
            last_break = i + 1;
        if (letters[i].after == LINEBREAK_MUSTBREAK && i + 1 < letters.size()) {
            ends.push_back(i + 1);
            from = i + 1;
            used = 0;
        }
    }
    if (!letters.empty())
        ends.push_back(letters.size());
    return ends;
}

} // namespace

Weight weight_of(const scene::Run& run, scene::TextStyle style, const Tokens& tokens) {
    return run.strong ? Weight::Semibold : tokens.type(style).weight;
}

std::vector<scene::Line> break_lines(const std::vector<scene::Run>& runs, scene::TextStyle style,
                                     scene::Align align, float width, const Tokens& tokens,
                                     GlyphSource& glyphs) {
    const std::vector<Letter> letters = letters_of(runs, style, tokens, glyphs);
    const float height = tokens.type(style).line;
    std::vector<scene::Line> lines;
    std::size_t from = 0;
    for (const std::size_t end : line_ends(letters, width)) {
        scene::Line line = line_of(letters, from, end, runs);
        const float room = std::max(0.0F, width - line.width);
        line.x = align == scene::Align::Start ? 0 : align == scene::Align::End ? room : room / 2;
        line.y = static_cast<float>(lines.size()) * height;
        line.height = height;
        line.style = style;
        lines.push_back(std::move(line));
        from = end;
    }
    return lines;
}

float natural_width(const std::vector<scene::Run>& runs, scene::TextStyle style,
                    const Tokens& tokens, GlyphSource& glyphs) {
    constexpr float unbounded = 1e9F;
    float widest = 0;
    for (const scene::Line& line :
         break_lines(runs, style, scene::Align::Start, unbounded, tokens, glyphs))
        widest = std::max(widest, line.width);
    return widest;
}

float least_width(const std::vector<scene::Run>& runs, scene::TextStyle style, const Tokens& tokens,
                  GlyphSource& glyphs) {
    float widest = 0;
    float stretch = 0;
    for (const Letter& letter : letters_of(runs, style, tokens, glyphs)) {
        if (letter.code != U' ')
            stretch += letter.advance;
        widest = std::max(widest, stretch);
        if (letter.after == LINEBREAK_ALLOWBREAK || letter.after == LINEBREAK_MUSTBREAK)
            stretch = 0;
    }
    return widest;
}

} // namespace zhixiao::draw
