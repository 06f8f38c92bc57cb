// One frame of Dear ImGui without a window, so that tests can examine what was painted.
#pragma once

#include "draw/font.h"
#include "draw/painter.h"
#include "draw/sheet.h"

#include <doctest/doctest.h>
#include <imgui.h>

#include <cmath>
#include <optional>

namespace zhixiao::draw {

// A source of glyphs that are boxes, half an em wide and high, on the baseline.
class Boxes : public GlyphSource {
  public:
    float advance(char32_t, Weight, float size) override { return size / 2; }
    FontMetrics metrics(Weight, float size) override { return {size * 0.88F, size * 0.22F}; }
    GlyphBitmap rasterise(char32_t, Weight, float device_size) override {
        const int side = static_cast<int>(device_size / 2);
        return {0, -side, side, side,
                std::vector<std::uint8_t>(static_cast<std::size_t>(side * side), 255)};
    }
};

// A frame without a window; a test examines what was painted before it destroys the frame.
class Frame {
  public:
    static constexpr float width = 500;
    static constexpr float height = 400;

    explicit Frame(float density, TextSize size = TextSize::Standard, Theme theme = Theme::Light)
        : tokens_(theme, size), context_(ImGui::CreateContext()) {
        fonts_ = load_fonts(glyphs_);
        sheet_.emplace();
        list_ = &sheet_->begin(width, height, density);
        density_ = density;
    }
    Frame(const Frame&) = delete;
    Frame& operator=(const Frame&) = delete;
    ~Frame() {
        // Stands in for a renderer that has made all textures and destroys them again.
        for (ImTextureData* texture : *sheet_->end().Textures)
            texture->SetStatus(ImTextureStatus_Destroyed);
        sheet_.reset();
        ImGui::DestroyContext(context_);
    }

    Painter painter() { return {*list_, fonts_, tokens_, density_}; }
    const ImVector<ImDrawVert>& corners() const { return list_->VtxBuffer; }
    const ImVector<ImDrawIdx>& triangles() const { return list_->IdxBuffer; }
    const ImDrawList& list() const { return *list_; }
    const Tokens& tokens() const { return tokens_; }
    GlyphSource& glyphs() { return glyphs_; }

  private:
    Boxes glyphs_;
    Tokens tokens_;
    ImGuiContext* context_;
    Fonts fonts_;
    std::optional<Sheet> sheet_;
    ImDrawList* list_ = nullptr;
    float density_ = 1;
};

inline void check_within(const Frame& frame, const scene::Rect& rect) {
    // Anti-aliasing reaches half a device px beyond an edge, and a little further at joints.
    constexpr float fringe = 2;
    for (const ImDrawVert& corner : frame.corners()) {
        REQUIRE(std::isfinite(corner.pos.x));
        REQUIRE(std::isfinite(corner.pos.y));
        REQUIRE(std::isfinite(corner.uv.x));
        REQUIRE(corner.pos.x >= rect.x - fringe);
        REQUIRE(corner.pos.x <= rect.right() + fringe);
        REQUIRE(corner.pos.y >= rect.y - fringe);
        REQUIRE(corner.pos.y <= rect.bottom() + fringe);
    }
}

} // namespace zhixiao::draw
