// Works out the colour of a frame at a point: all triangles over it, blended in their order.
#pragma once

#include "draw/theme.h"
#include "scene/placed.h"

#include <imgui.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <string>

namespace zhixiao::draw {

// The weight of each corner in the colour of a triangle at a point; all 0 outside the triangle.
struct Shares {
    float a = 0;
    float b = 0;
    float c = 0;
};

inline Shares shares_at(scene::Point point, const ImDrawVert& a, const ImDrawVert& b,
                        const ImDrawVert& c) {
    const float area =
        (b.pos.y - c.pos.y) * (a.pos.x - c.pos.x) + (c.pos.x - b.pos.x) * (a.pos.y - c.pos.y);
    if (area == 0)
        return {};
    const float x = point.x - c.pos.x;
    const float y = point.y - c.pos.y;
    const float of_a = ((b.pos.y - c.pos.y) * x + (c.pos.x - b.pos.x) * y) / area;
    const float of_b = ((c.pos.y - a.pos.y) * x + (a.pos.x - c.pos.x) * y) / area;
    const float of_c = 1 - of_a - of_b;
    return of_a < 0 || of_b < 0 || of_c < 0 ? Shares{} : Shares{of_a, of_b, of_c};
}

// Returns the opacity of a texture at these coordinates of 0 to 1, interpolated between pixels as
// the GPU does.
inline double opacity_at(const ImTextureData* texture, float u, float v) {
    if (!texture || !texture->Pixels)
        return 1;
    const auto pixel = [&](int x, int y) {
        const int column = std::clamp(x, 0, texture->Width - 1);
        const int row = std::clamp(y, 0, texture->Height - 1);
        const int place = (row * texture->Width + column + 1) * texture->BytesPerPixel - 1;
        return texture->Pixels[place] / 255.0;
    };
    const double x = static_cast<double>(u) * texture->Width - 0.5;
    const double y = static_cast<double>(v) * texture->Height - 0.5;
    const int left = static_cast<int>(std::floor(x));
    const int top = static_cast<int>(std::floor(y));
    const double right = x - left;
    const double below = y - top;
    return (pixel(left, top) * (1 - right) + pixel(left + 1, top) * right) * (1 - below) +
           (pixel(left, top + 1) * (1 - right) + pixel(left + 1, top + 1) * right) * below;
}

inline bool holds(const ImVec4& clip, scene::Point point) {
    return point.x >= clip.x && point.x < clip.z && point.y >= clip.y && point.y < clip.w;
}

// Returns the colour at `point`, CSS px, on `ground`.
inline Color seen_at(const ImDrawList& list, scene::Point point, Color ground) {
    double seen[3] = {static_cast<double>(ground.red), static_cast<double>(ground.green),
                      static_cast<double>(ground.blue)};
    for (const ImDrawCmd& command : list.CmdBuffer) {
        if (!holds(command.ClipRect, point))
            continue;
        for (unsigned at = 0; at + 2 < command.ElemCount; at += 3) {
            const auto corner = [&](unsigned which) -> const ImDrawVert& {
                const auto index = static_cast<int>(command.IdxOffset + at + which);
                return list.VtxBuffer[static_cast<int>(command.VtxOffset) + list.IdxBuffer[index]];
            };
            const Shares shares = shares_at(point, corner(0), corner(1), corner(2));
            const auto channel = [&](int shift) {
                const auto of = [&](unsigned which) {
                    return static_cast<float>((corner(which).col >> shift) & 0xFF);
                };
                return static_cast<double>(shares.a * of(0) + shares.b * of(1) + shares.c * of(2));
            };
            if (shares.a + shares.b + shares.c <= 0)
                continue;
            const auto texel = [&](auto coordinate) {
                return shares.a * coordinate(corner(0).uv) + shares.b * coordinate(corner(1).uv) +
                       shares.c * coordinate(corner(2).uv);
            };
            const double share =
                channel(IM_COL32_A_SHIFT) / 255 *
                opacity_at(command.TexRef._TexData, texel([](const ImVec2& uv) { return uv.x; }),
                           texel([](const ImVec2& uv) { return uv.y; }));
            const int shifts[3] = {IM_COL32_R_SHIFT, IM_COL32_G_SHIFT, IM_COL32_B_SHIFT};
            for (int i = 0; i < 3; ++i)
                seen[i] += (channel(shifts[i]) - seen[i]) * share;
        }
    }
    const auto rounded = [](double value) { return static_cast<std::uint8_t>(std::lround(value)); };
    return {rounded(seen[0]), rounded(seen[1]), rounded(seen[2]), 255};
}

// Returns the hexadecimal digits of a colour, which a failed test can show: "14666B".
inline std::string hex(Color color) {
    char digits[8];
    std::snprintf(digits, sizeof digits, "%02X%02X%02X", color.red, color.green, color.blue);
    return digits;
}

} // namespace zhixiao::draw
