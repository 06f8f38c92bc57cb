// Grids in the loop: how many cells a frame sends to the mirror, and when it sends none.
#include "app.h"

#include "app/message/route.h"

#include "numbers_grid.h"

#include <doctest/doctest.h>

#include <memory>
#include <utility>

namespace zhixiao {
namespace {

using nlohmann::json;
using scene::NumbersGrid;

constexpr std::size_t most_a_frame = 24;

// A placed grid of 500 × 400 CSS px.
struct PlacedGrid {
    scene::Node node;
    scene::Placement placement{500, 400, {}};

    explicit PlacedGrid(std::shared_ptr<const scene::GridSource> source)
        : node{"grid", scene::Grid{"名", "地区", 1, source}} {
        scene::Placed placed;
        placed.path = "grid";
        placed.node = &node;
        placed.rect = {0, 0, 500, 400};
        placed.grid = std::make_shared<const scene::GridShape>(scene::shape_of(*source));
        placement.elements.push_back(std::move(placed));
    }
};

// A grid of very many cells whose mirror holds what is in sight.
struct MirroredGrid {
    MemoryPlatform platform;
    Grids grids{platform};
    draw::Interaction interaction;
    const PlacedGrid shown{std::make_shared<NumbersGrid>(2844, 60)};

    MirroredGrid() {
        grids.renew(shown.placement, interaction);
        grids.mirror(shown.placement, interaction);
    }
};

std::size_t cells_of(const std::string& patch) {
    std::size_t cells = 0;
    const json parsed = json::parse(patch);
    for (const json& row : parsed["rows"])
        if (row["i"] != -1 && row.contains("new"))
            cells += row["new"].size();
    return cells;
}

// Counts the cells in all patches since the one with index `from`.
std::size_t cells_since(const MemoryPlatform& platform, std::size_t from) {
    std::size_t cells = 0;
    for (std::size_t at = from; at < platform.grid_patches.size(); ++at)
        cells += cells_of(platform.grid_patches[at]);
    return cells;
}

} // namespace

TEST_CASE("grids: while one is scrolled, a frame hands over a row's cells more than 24 at the most,"
          " and asks for frames until all in sight are there") {
    MirroredGrid mirrored;
    auto& [platform, grids, interaction, shown] = mirrored;
    const std::size_t in_sight = cells_since(platform, 0);
    REQUIRE(in_sight > 3 * most_a_frame);
    interaction.grids["grid"] = {0, 4700};
    grids.mirror_resting(shown.placement, interaction); // it flew by a hundred rows
    const std::size_t start = platform.grid_patches.size();
    std::size_t frames = 0;
    for (int asked = -1; asked != platform.frames && frames < 100; ++frames) {
        asked = platform.frames;
        const std::size_t before = platform.grid_patches.size();
        grids.mirror_resting(shown.placement, interaction);
        CHECK(cells_since(platform, before) <= most_a_frame + 9);
    }
    CHECK(frames > 3);
    CHECK(cells_since(platform, start) + 9 >= in_sight);
}

TEST_CASE("grids: while one flies past, more than a row a frame, its cells stay as they are") {
    MirroredGrid mirrored;
    auto& [platform, grids, interaction, shown] = mirrored;
    const std::size_t before = platform.grid_patches.size();
    for (float top : {100.0F, 200.0F, 300.0F}) {
        const int frames = platform.frames;
        interaction.grids["grid"] = {0, top};
        grids.mirror_resting(shown.placement, interaction);
        CHECK(platform.frames > frames);
    }
    CHECK(platform.grid_patches.size() == before);
    grids.mirror_resting(shown.placement, interaction);
    CHECK(platform.grid_patches.size() > before);
}

TEST_CASE("grids: a page made anew with the same data hands over no cell twice, and stays where it"
          " was scrolled; other data begins at its corner") {
    MemoryPlatform platform;
    Grids grids(platform);
    draw::Interaction interaction;
    const auto source = std::make_shared<NumbersGrid>(2844, 60);
    const PlacedGrid first(source);
    interaction.grids["grid"] = {64, 470};
    grids.renew(first.placement, interaction);
    CHECK(interaction.grids.empty());
    interaction.grids["grid"] = {64, 470};
    grids.mirror(first.placement, interaction);
    const std::size_t before = platform.grid_patches.size();

    const PlacedGrid again(source);
    grids.renew(again.placement, interaction);
    grids.mirror(again.placement, interaction);
    CHECK(platform.grid_patches.size() == before);
    CHECK(interaction.grids["grid"] == scene::Point{64, 470});

    const PlacedGrid other(std::make_shared<NumbersGrid>(2844, 60));
    grids.renew(other.placement, interaction);
    CHECK(interaction.grids.count("grid") == 0);
}

TEST_CASE("grids: a board in the app fills its mirror while it rests, and at once when asked") {
    RunningApp app;
    app.open(1280);
    app.add_later_pages();
    app.loop.opened(packed_sample(), {}, true);
    app.loop.happened(SetText{InputId{"board-look"}, "grid"});
    app.loop.happened(Arrive{BoardPage{PlanId{"sample-women"}}});
    REQUIRE_FALSE(app.platform.grid_patches.empty());
    const std::string grid = json::parse(app.platform.grid_patches.back())["p"];
    CHECK(app.element(grid)["r"] == "grid");
    const std::size_t before = app.platform.grid_patches.size();
    app.loop.scrolled_grid(grid, 0, 400, false);
    CHECK(app.platform.grid_patches.size() == before);
    app.loop.scrolled_grid(grid, 0, 400, true);
    CHECK(app.platform.grid_patches.size() > before);
    CHECK(app.loop.painted().find(grid + "#") != std::string::npos);
}

} // namespace zhixiao
