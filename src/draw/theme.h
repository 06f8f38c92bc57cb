// The tokens of the design in numbers: colours, type and lengths, for light, dark and elder size.
#pragma once

#include "message/message.h"
#include "scene/look.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace zhixiao::draw {

struct Color {
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;
    std::uint8_t alpha = 255;

    bool operator==(const Color&) const = default;
};

constexpr Color rgb(std::uint32_t hex) {
    return {static_cast<std::uint8_t>(hex >> 16), static_cast<std::uint8_t>(hex >> 8 & 0xFF),
            static_cast<std::uint8_t>(hex & 0xFF), 255};
}

// `over` laid on the opaque `under` with `share` of 1: the tints behind pills are 12 %.
Color mix(Color over, Color under, double share);

enum class Weight { Regular, Semibold };

struct Type {
    float size = 17; // em, CSS px
    float line = 28; // line box, CSS px
    Weight weight = Weight::Regular;
};

class Tokens {
  public:
    Tokens(Theme theme, TextSize size);

    Color paper, surface, line, track, field_line, ink, ink_soft;
    Color ink_hover, ink_pressed; // of the button as dark as ink
    Color brand, brand_hover, brand_pressed, brand_tint;
    Color on_fill; // text on brand and status fills
    Color shadow;

    Color tone(scene::Tone tone) const;
    // The 12 % tint of a tone on `surface`: pills, ring labels of the wheel.
    Color tint(scene::Tone tone) const;
    // Wheel segment that is not filled: ◐ and ○ have fills of their own.
    Color segment(scene::Tone tone) const;

    // Surface::Band: the brand itself, and a calm shade of it in the dark.
    Color band() const;

    Type type(scene::TextStyle style) const;

    // A length of a control or shape at this text size; gaps and margins do not grow.
    float control(float css_px) const { return css_px * control_scale_; }

    // A length that holds text and grows as much as text does.
    float around_text(float css_px) const { return css_px * text_scale_; }

    Theme theme() const { return theme_; }

  private:
    Theme theme_;
    float text_scale_;
    float control_scale_;
};

// The line box that type of this em is set in, CSS px; for an em of none, 1.6 of it.
float line_of(float size);

// Every token the DOM may need, by name: {"paper", "#faf7f2"}, {"body-size", "17px"}.
std::vector<std::pair<std::string, std::string>> named(const Tokens& tokens);

} // namespace zhixiao::draw
