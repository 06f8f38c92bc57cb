// Design tokens as numbers: colours, type and lengths, for light, dark and elder size.
#pragma once

#include "base/appearance.h"
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

// Returns `over` painted on the opaque `under` with the opacity `share`, 0–1; the tints behind
// pills have 0.12.
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
    Color ink_hover, ink_pressed; // of the button to leave fast, which is as dark as ink
    Color brand, brand_hover, brand_pressed, brand_tint;
    Color on_fill; // text on brand and status fills
    Color shadow;

    Color tone(scene::Tone tone) const;
    // Returns the 12 % tint of a tone on `surface`, for pills and for the labels on the wheel.
    Color tint(scene::Tone tone) const;
    // Returns the fill of a wheel segment that is not filled with its tone (WheelPart::filled): ◐
    // and ○ have fills of their own.
    Color segment(scene::Tone tone) const;

    // Returns the colour of Surface::Band: the brand, or a calm shade of it in the dark theme.
    Color band() const;

    Type type(scene::TextStyle style) const;

    // Returns a length of a control or shape at this text size; gaps and margins do not grow.
    float control(float css_px) const { return css_px * control_scale_; }

    // Returns a length around text, which grows as much as text does.
    float around_text(float css_px) const { return css_px * text_scale_; }

    Theme theme() const { return theme_; }

  private:
    Theme theme_;
    float text_scale_;
    float control_scale_;
};

// Returns the height of the line box of type with an em of `size`, CSS px: that of the type that
// has this em, or 1.6 times the em if none has.
float line_of(float size);

// Returns every token that the DOM may need, by name: {"paper", "#faf7f2"}, {"body-size", "17px"}.
std::vector<std::pair<std::string, std::string>> named(const Tokens& tokens);

} // namespace zhixiao::draw
