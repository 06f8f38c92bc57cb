// The colours of the design: all text is readable, in the light and the dark theme.
#include "draw/theme.h"

#include <doctest/doctest.h>

#include <array>
#include <cmath>

using namespace zhixiao;
using draw::Color;
using draw::Tokens;
using scene::Tone;

namespace {

constexpr double readable = 4.5; // WCAG 2.2, 1.4.3
constexpr double visible = 3;    // WCAG 2.2, 1.4.11

constexpr std::array<Theme, 2> themes{Theme::Light, Theme::Dark};
constexpr std::array<Tone, 7> signal_tones{Tone::Women, Tone::Children, Tone::Good, Tone::Slow,
                                           Tone::Late,  Tone::Bad,      Tone::None};

double linear(std::uint8_t channel) {
    const double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

double luminance(Color color) {
    return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
}

// Returns the contrast after WCAG 2.2, 1–21; both colours are opaque.
double contrast(Color one, Color other) {
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::fmax(a, b) + 0.05) / (std::fmin(a, b) + 0.05);
}

std::array<Tokens, 2> both_themes() {
    return {Tokens(Theme::Light, TextSize::Standard), Tokens(Theme::Dark, TextSize::Standard)};
}

} // namespace

TEST_CASE("contrast is that of WCAG") {
    CHECK(contrast(draw::rgb(0x000000), draw::rgb(0xFFFFFF)) == doctest::Approx(21));
    CHECK(contrast(draw::rgb(0xFFFFFF), draw::rgb(0xFFFFFF)) == doctest::Approx(1));
    CHECK(contrast(draw::rgb(0x777777), draw::rgb(0xFFFFFF)) ==
          doctest::Approx(4.478).epsilon(1e-3));
}

TEST_CASE("a mix lies between its colours and is opaque") {
    const Color mixed = draw::mix(draw::rgb(0xFF0000), draw::rgb(0x0000FF), 0.25);
    CHECK(mixed == Color{64, 0, 191, 255});
    CHECK(draw::mix(draw::rgb(0x123456), draw::rgb(0xFEDCBA), 1) == draw::rgb(0x123456));
    CHECK(draw::mix(draw::rgb(0x123456), draw::rgb(0xFEDCBA), 0) == draw::rgb(0xFEDCBA));
}

TEST_CASE("ink and soft ink are readable on paper, cards, tints and disabled ground") {
    for (const Tokens& tokens : both_themes())
        for (const Color text : {tokens.ink, tokens.ink_soft})
            for (const Color ground :
                 {tokens.paper, tokens.surface, tokens.brand_tint, tokens.track,
                  tokens.tint(Tone::Women), tokens.tint(Tone::Children), tokens.tint(Tone::Good)})
                CHECK(contrast(text, ground) >= readable);
}

TEST_CASE("brand-coloured words are readable on paper, cards and their tint") {
    for (const Tokens& tokens : both_themes())
        for (const Color ground : {tokens.paper, tokens.surface, tokens.brand_tint})
            CHECK(contrast(tokens.brand, ground) >= readable);
}

TEST_CASE("plan and status words are readable on paper, cards and their own tint") {
    for (const Tokens& tokens : both_themes()) {
        for (const Tone tone : signal_tones) {
            CAPTURE(static_cast<int>(tone));
            CHECK(contrast(tokens.tone(tone), tokens.paper) >= readable);
            CHECK(contrast(tokens.tone(tone), tokens.surface) >= readable);
            CHECK(contrast(tokens.tone(tone), tokens.tint(tone)) >= readable);
        }
    }
}

TEST_CASE("text on fills is readable, whatever the state of the button") {
    for (const Tokens& tokens : both_themes()) {
        for (const Color fill : {tokens.brand, tokens.brand_hover, tokens.brand_pressed})
            CHECK(contrast(tokens.on_fill, fill) >= readable);
        for (const Tone tone : signal_tones)
            CHECK(contrast(tokens.on_fill, tokens.tone(tone)) >= readable);
    }
}

TEST_CASE("words on the button as dark as ink are readable, whatever its state") {
    for (const Theme theme : themes)
        for (const TextSize size : {TextSize::Standard, TextSize::Elder}) {
            const Tokens tokens(theme, size);
            for (const Color fill : {tokens.ink, tokens.ink_hover, tokens.ink_pressed})
                CHECK(contrast(tokens.tone(Tone::OnInk), fill) >= readable);
            CHECK(contrast(tokens.ink, tokens.paper) >= visible);
        }
}

TEST_CASE("words upon the brand band are readable, soft ones too") {
    for (const Tokens& tokens : both_themes())
        for (const Tone tone : {Tone::OnBand, Tone::OnBandSoft})
            CHECK(contrast(tokens.tone(tone), tokens.band()) >= readable);
}

TEST_CASE("borders of fields, tracks' fills and the flag are seen against their ground") {
    for (const Tokens& tokens : both_themes()) {
        CHECK(contrast(tokens.field_line, tokens.surface) >= visible);
        CHECK(contrast(tokens.field_line, tokens.paper) >= visible);
        CHECK(contrast(tokens.ink, tokens.track) >= visible);
        for (const Tone tone : {Tone::Good, Tone::Slow, Tone::Late, Tone::Bad})
            CHECK(contrast(tokens.tone(tone), tokens.track) >= visible);
    }
}

TEST_CASE("marks are seen on the wheel's faint segments") {
    for (const Tokens& tokens : both_themes())
        for (const Tone tone : {Tone::Good, Tone::None})
            CHECK(contrast(tokens.tone(tone), tokens.segment(tone)) >= visible);
}

TEST_CASE("elder size makes text and controls larger and keeps text whole") {
    for (const Theme theme : themes) {
        const Tokens standard(theme, TextSize::Standard);
        const Tokens elder(theme, TextSize::Elder);
        for (const scene::TextStyle style :
             {scene::TextStyle::Figure, scene::TextStyle::Display, scene::TextStyle::Title,
              scene::TextStyle::Heading, scene::TextStyle::Body, scene::TextStyle::Caption}) {
            CHECK(elder.type(style).size > standard.type(style).size);
            CHECK(elder.type(style).line > elder.type(style).size);
            CHECK(standard.type(style).size >= 14);
        }
        CHECK(elder.type(scene::TextStyle::Caption).size == 19);
        CHECK(elder.type(scene::TextStyle::Body).size == 23);
        CHECK(elder.control(48) >= 60);
    }
}
