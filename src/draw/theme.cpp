// Design tokens as numbers: colours, type and lengths, for light, dark and elder size.
#include "draw/theme.h"

#include <cmath>
#include <cstdio>

namespace zhixiao::draw {
namespace {

std::uint8_t blend(std::uint8_t over, std::uint8_t under, double share) {
    return static_cast<std::uint8_t>(std::lround(over * share + under * (1 - share)));
}

constexpr double tint_share = 0.12;
constexpr float elder_text = 1.35F;
constexpr float elder_control = 1.25F;

} // namespace

Color mix(Color over, Color under, double share) {
    return {blend(over.red, under.red, share), blend(over.green, under.green, share),
            blend(over.blue, under.blue, share), 255};
}

Tokens::Tokens(Theme theme, TextSize size)
    : theme_(theme), text_scale_(size == TextSize::Elder ? elder_text : 1),
      control_scale_(size == TextSize::Elder ? elder_control : 1) {
    const bool dark = theme == Theme::Dark;
    paper = rgb(dark ? 0x14181C : 0xFAF7F2);
    surface = rgb(dark ? 0x1D2329 : 0xFFFFFF);
    line = rgb(dark ? 0x323A42 : 0xE5DFD5);
    track = rgb(dark ? 0x2C343B : 0xEDE8DF);
    field_line = rgb(dark ? 0x7F8A93 : 0x8B8F8E);
    ink = rgb(dark ? 0xECEFF1 : 0x1E2A32);
    ink_soft = rgb(dark ? 0xA9B5BE : 0x55636E);
    ink_hover = mix(surface, ink, 0.12);
    ink_pressed = mix(surface, ink, 0.22);
    brand = rgb(dark ? 0x5CC2C4 : 0x14666B);
    brand_hover = rgb(dark ? 0x7ACFD1 : 0x125A5E);
    brand_pressed = rgb(dark ? 0x9ADCDD : 0x0E4A4E);
    brand_tint = mix(brand, surface, tint_share);
    on_fill = rgb(dark ? 0x14181C : 0xFFFFFF);
    shadow = rgb(0x1E2A32);
    shadow.alpha = dark ? 0 : 20;
}

Color Tokens::tone(scene::Tone tone) const {
    const bool dark = theme_ == Theme::Dark;
    switch (tone) {
    case scene::Tone::Ink:
        return ink;
    case scene::Tone::Soft:
        return ink_soft;
    case scene::Tone::Brand:
        return brand;
    case scene::Tone::OnBrand:
        return on_fill;
    case scene::Tone::OnBand:
        return dark ? ink : on_fill;
    case scene::Tone::OnBandSoft:
        return mix(dark ? ink : on_fill, band(), 0.85);
    case scene::Tone::Women:
        return rgb(dark ? 0xC79BD0 : 0x7A3E83);
    case scene::Tone::Children:
        return rgb(dark ? 0xF0A868 : 0xA8540A);
    case scene::Tone::Good:
        return rgb(dark ? 0x6FCF97 : 0x1F7A4D);
    case scene::Tone::Slow:
        return rgb(dark ? 0xE2C04B : 0x806200);
    case scene::Tone::Late:
        return rgb(dark ? 0xF08A66 : 0xAD431A);
    case scene::Tone::Bad:
        return rgb(dark ? 0xF2848E : 0xA91E2C);
    case scene::Tone::OnInk:
        return surface;
    case scene::Tone::None:
        break;
    }
    return rgb(dark ? 0x9AA5AE : 0x5F6972);
}

Color Tokens::tint(scene::Tone tone) const { return mix(this->tone(tone), surface, tint_share); }

Color Tokens::segment(scene::Tone tone) const {
    const bool dark = theme_ == Theme::Dark;
    if (tone == scene::Tone::Good)
        return rgb(dark ? 0x3F6A57 : 0xA9CDBB);
    return rgb(dark ? 0x414A52 : 0xD9D6D0);
}

Color Tokens::band() const { return theme_ == Theme::Dark ? mix(brand, paper, 0.28) : brand; }

Type Tokens::type(scene::TextStyle style) const {
    const auto scaled = [this](float size, float line_box, Weight weight) {
        return Type{std::round(size * text_scale_), std::round(line_box * text_scale_), weight};
    };
    switch (style) {
    case scene::TextStyle::Figure:
        return scaled(48, 56, Weight::Semibold);
    case scene::TextStyle::Display:
        return scaled(30, 38, Weight::Semibold);
    case scene::TextStyle::Title:
    case scene::TextStyle::Number:
        return scaled(24, 32, Weight::Semibold);
    case scene::TextStyle::Heading:
        return scaled(19, 28, Weight::Semibold);
    case scene::TextStyle::Body:
        return scaled(17, 28, Weight::Regular);
    case scene::TextStyle::Caption:
        break;
    }
    return scaled(14, 22, Weight::Regular);
}

float line_of(float size) {
    using scene::TextStyle;
    constexpr float usual = 1.6F;
    for (const TextSize text_size : {TextSize::Standard, TextSize::Elder}) {
        const Tokens tokens(Theme::Light, text_size);
        for (const TextStyle style : {TextStyle::Figure, TextStyle::Display, TextStyle::Title,
                                      TextStyle::Heading, TextStyle::Body, TextStyle::Caption})
            if (tokens.type(style).size == size)
                return tokens.type(style).line;
    }
    return size * usual;
}

namespace {

std::string hex(Color color) {
    char text[8];
    std::snprintf(text, sizeof text, "#%02x%02x%02x", color.red, color.green, color.blue);
    return text;
}

std::string px(float length) { return std::to_string(std::lround(length)) + "px"; }

} // namespace

std::vector<std::pair<std::string, std::string>> named(const Tokens& tokens) {
    using scene::TextStyle;
    using scene::Tone;
    std::vector<std::pair<std::string, std::string>> result = {
        {"paper", hex(tokens.paper)},   {"surface", hex(tokens.surface)},
        {"line", hex(tokens.line)},     {"ink", hex(tokens.ink)},
        {"soft", hex(tokens.ink_soft)}, {"brand", hex(tokens.brand)}};
    const std::pair<const char*, Tone> tones[] = {
        {"women", Tone::Women}, {"children", Tone::Children}, {"good", Tone::Good},
        {"slow", Tone::Slow},   {"late", Tone::Late},         {"bad", Tone::Bad},
        {"none", Tone::None},   {"on-ink", Tone::OnInk}};
    for (const auto& [name, tone] : tones)
        result.emplace_back(name, hex(tokens.tone(tone)));
    const std::pair<const char*, TextStyle> styles[] = {
        {"figure", TextStyle::Figure},   {"display", TextStyle::Display},
        {"title", TextStyle::Title},     {"number", TextStyle::Number},
        {"heading", TextStyle::Heading}, {"body", TextStyle::Body},
        {"caption", TextStyle::Caption}};
    for (const auto& [name, style] : styles) {
        const Type type = tokens.type(style);
        result.emplace_back(std::string(name) + "-size", px(type.size));
        result.emplace_back(std::string(name) + "-line", px(type.line));
    }
    return result;
}

} // namespace zhixiao::draw
