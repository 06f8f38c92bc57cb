// Painting a whole scene without a window: everything in sight is painted, and nothing else.
#include "draw/paint.h"

#include "plain_face.h"
#include "pressed.h"

#include "draw/font.h"
#include "draw/layout.h"
#include "draw/sheet.h"

#include <doctest/doctest.h>
#include <imgui.h>

#include <string>

using namespace zhixiao;
using namespace zhixiao::draw;
using namespace zhixiao::scene;

namespace {

// Counts the corners that a page is painted with in a window of 412 × 915.
int corners(const Node& page, const Interaction& interaction) {
    PlainFace face;
    const Tokens tokens(Theme::Light, TextSize::Standard);
    const Placement placement = lay_out(page, 412, 915, tokens, face);
    ImGuiContext* context = ImGui::CreateContext();
    int painted = 0;
    {
        const Fonts fonts = load_fonts(face);
        Sheet sheet;
        Painter painter(sheet.begin(412, 915, 2.625F), fonts, tokens, 2.625F);
        paint(painter, placement, interaction);
        const ImDrawData& data = sheet.end();
        painted = data.TotalVtxCount;
        for (ImTextureData* texture : *data.Textures)
            texture->SetStatus(ImTextureStatus_Destroyed);
    }
    ImGui::DestroyContext(context);
    return painted;
}

Node page_of(std::vector<Node> children) {
    return {"",
            Page{"",
                 "p",
                 {{"main",
                   Pane{"内容", Landmark::Main, Dock::Fill, 0, true, {}, std::move(children)}}}}};
}

Node text(const std::string& key, const std::string& words) {
    return {key, Text{{{words, Tone::Ink, false}}, TextStyle::Body, Align::Start}};
}

Node control(const std::string& key) {
    return {key, Button{"按", Pressed{1}, ButtonLook::Secondary, {}, {}, true}};
}

} // namespace

TEST_CASE("paint: text adds four corners a glyph") {
    const int empty = corners(page_of({}), {});
    CHECK(corners(page_of({text("a", "知晓")}), {}) == empty + 8);
}

TEST_CASE("paint: what is scrolled out of sight costs nothing") {
    std::vector<Node> rows;
    for (int i = 0; i < 500; ++i)
        rows.push_back(text("row" + std::to_string(i), "一行字"));
    const Node page = page_of(rows);
    const int top = corners(page, {});
    CHECK(top < 60 * 3 * 4);
    Interaction down;
    down.scrolled["main"] = 6000;
    CHECK(corners(page, down) < 60 * 3 * 4);
    CHECK(corners(page, down) > 20 * 3 * 4);
}

TEST_CASE("paint: the element with keyboard focus has a ring") {
    const Node page = page_of({control("a"), control("b")});
    Interaction focused;
    focused.focused = "main/b";
    CHECK(corners(page, focused) > corners(page, {}));
    focused.focused = "main/none";
    CHECK(corners(page, focused) == corners(page, {}));
}

TEST_CASE("paint: an element is painted where its pane is scrolled to") {
    PlainFace face;
    const Tokens tokens(Theme::Light, TextSize::Standard);
    std::vector<Node> rows;
    for (int i = 0; i < 100; ++i)
        rows.push_back(text("row" + std::to_string(i), "字"));
    const Node page = page_of(rows);
    const Placement placement = lay_out(page, 412, 915, tokens, face);
    Interaction down;
    down.scrolled["main"] = 100;
    const Placed& row = placement.elements[11];
    CHECK(painted_rect(row, placement, {}).y == doctest::Approx(280));
    CHECK(painted_rect(row, placement, down).y == doctest::Approx(180));
    CHECK(painted_rect(placement.elements[0], placement, down).y == doctest::Approx(0));
}
