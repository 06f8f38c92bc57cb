// Paints text, icons and status shapes. A texel of a glyph covers one device pixel, so that glyphs
// are as sharp as those of the browser.
#include "draw/painter.h"

#include "base/text.h"
#include "draw/pen.h"

#include <cmath>

namespace zhixiao::draw {
namespace {

using scene::Mark;
using scene::Point;

// Paints one glyph. The caller looks it up before room is made for its vertices, because loading it
// may grow the atlas, and ImGui then starts a new draw command with the new texture. Earlier
// commands keep the old texture, which lives until the frame is drawn, so that coordinates written
// already stay right.
void add_glyph(ImDrawList& list, const ImFontGlyph& glyph, float x, float baseline, ImU32 color) {
    if (glyph.Visible == 0)
        return;
    list.PrimReserve(6, 4);
    list.PrimRectUV({x + glyph.X0, baseline + glyph.Y0}, {x + glyph.X1, baseline + glyph.Y1},
                    {glyph.U0, glyph.V0}, {glyph.U1, glyph.V1}, color);
}

void triangle(Painter& painter, Point centre, float size, Color color) {
    const float half = size / 2;
    const float height = size * 0.9F;
    painter.polygon({{centre.x, centre.y - height / 2},
                     {centre.x + half, centre.y + height / 2},
                     {centre.x - half, centre.y + height / 2}},
                    color);
}

void diamond(Painter& painter, Point centre, float size, Color color) {
    // A little wider than a dot, so that it looks as large.
    const float half = size * 0.54F;
    painter.polygon({{centre.x, centre.y - half},
                     {centre.x + half, centre.y},
                     {centre.x, centre.y + half},
                     {centre.x - half, centre.y}},
                    color);
}

void square(Painter& painter, Point centre, float size, float radius, Color color) {
    painter.fill({centre.x - size / 2, centre.y - size / 2, size, size}, color, radius);
}

} // namespace

float Painter::text(std::string_view utf8, float left, float top, scene::TextStyle style,
                    Weight weight, Color color) {
    if (!std::isfinite(left) || !std::isfinite(top))
        return 0;
    const Pen pen(list_, density_, offset_);
    const Type type = tokens_.type(style);
    ImFont* font = weight == Weight::Semibold ? fonts_.semibold : fonts_.regular;
    // A line out of sight loads no glyphs.
    const ImVec2 corner = pen.at({left, top});
    if (corner.y > list_._CmdHeader.ClipRect.w ||
        corner.y + type.line < list_._CmdHeader.ClipRect.y)
        return text_width(utf8, style, weight);
    ImFontBaked* baked = font->GetFontBaked(type.size, density_);
    const float height = baked->Ascent + baked->Descent;
    const float baseline = snap(corner.y + (type.line - height) / 2 + baked->Ascent);
    float x = corner.x;
    for (const char32_t code_point : code_points(utf8)) {
        const ImFontGlyph& glyph = *baked->FindGlyph(static_cast<ImWchar>(code_point));
        add_glyph(list_, glyph, snap(x), baseline, Pen::packed(color));
        x += glyph.AdvanceX;
    }
    return x - corner.x;
}

float Painter::text_width(std::string_view utf8, scene::TextStyle style, Weight weight) {
    ImFont* font = weight == Weight::Semibold ? fonts_.semibold : fonts_.regular;
    ImFontBaked* baked = font->GetFontBaked(tokens_.type(style).size, density_);
    // Loads advances only: a glyph is rasterised when it is painted, not when it is measured.
    baked->LoadNoRenderOnLayout = true;
    float width = 0;
    for (const char32_t code_point : code_points(utf8))
        width += baked->GetCharAdvance(static_cast<ImWchar>(code_point));
    return width;
}

void Painter::icon(scene::Icon icon, Point centre, float size, Color color) {
    if (!std::isfinite(centre.x) || !std::isfinite(centre.y) || !(size >= 1))
        return;
    const Pen pen(list_, density_, offset_);
    ImFontBaked* baked = fonts_.regular->GetFontBaked(size, density_);
    const auto code_point = static_cast<ImWchar>(first_icon + static_cast<char32_t>(icon));
    const ImFontGlyph& glyph = *baked->FindGlyph(code_point);
    const ImVec2 middle = pen.at(centre);
    add_glyph(list_, glyph, snap(middle.x - (glyph.X0 + glyph.X1) / 2),
              snap(middle.y - (glyph.Y0 + glyph.Y1) / 2), Pen::packed(color));
}

void Painter::mark(Mark mark, Point centre, float size, Color color) {
    if (!(size > 0))
        return;
    const float stroke = size * 0.17F;
    switch (mark) {
    case Mark::Dot:
        circle(centre, size / 2, color);
        break;
    case Mark::HalfDot:
        ring(centre, (size - stroke) / 2, color, stroke);
        sector(centre, 0, (size - stroke) / 2, 3.14159265F, 2 * 3.14159265F, color);
        break;
    case Mark::Triangle:
        triangle(*this, centre, size, color);
        break;
    case Mark::Diamond:
        diamond(*this, centre, size, color);
        break;
    case Mark::Square:
        square(*this, centre, size * 0.86F, 0, color);
        break;
    case Mark::RingedDot:
        circle(centre, size * 0.22F, color);
        [[fallthrough]];
    case Mark::Ring:
        ring(centre, (size - stroke) / 2, color, stroke);
        break;
    case Mark::Swatch:
        square(*this, centre, size, size * 0.3F, color);
        break;
    case Mark::Hourglass: // two sectors, point to point
        sector(centre, 0, size / 2, -0.7F, 0.7F, color);
        sector(centre, 0, size / 2, 2.44F, 3.84F, color);
        break;
    case Mark::Box: {
        const float side = size * 0.86F;
        outline({centre.x - side / 2, centre.y - side / 2, side, side}, color, stroke);
        break;
    }
    }
}

} // namespace zhixiao::draw
