// The pictures of the gallery: wheels, tracks, meters, a slider, diagrams, a timeline, and charts
// in all their parts.
#include "app/pages/pages.h"
#include "base/text.h"
#include "plan/model/locality.h"
#include "plan/pages/goals.h"

#include <algorithm>

namespace zhixiao::pages {
namespace {

Node track(std::string key, const std::string& name, double done, std::optional<double> due,
           Tone tone) {
    return {std::move(key), scene::Track{name, done, due, tone, "2020", "2030"}};
}

Node band_track(std::string key, const std::string& name, double done, Tone tone) {
    return {std::move(key), scene::Track{name, done, 0.4, tone, "2020", "2030", 1.7}};
}

// Returns a wheel with every kind of segment that a verdict may give, in slices of their own and
// crowded into one.
Node wheel_of_kinds(const AppContext& context) {
    const Wording& words = context.words;
    const std::vector<scene::WheelSegment> kinds{
        {Mark::Dot, Tone::Good, true, 2},       {Mark::HalfDot, Tone::Good, false, 1},
        {Mark::Triangle, Tone::Slow, true, 1},  {Mark::Diamond, Tone::Late, true, 1},
        {Mark::Square, Tone::Bad, true, 1},     {Mark::Ring, Tone::None, false, 1},
        {Mark::RingedDot, Tone::Slow, true, 1}, {Mark::Hourglass, Tone::None, false, 1},
        {Mark::Box, Tone::None, false, 1}};
    scene::Wheel wheel{
        .name = words("gallery.kinds"), .diameter = 256, .slices = {}, .centres = {}};
    for (std::size_t at = 0; at < 15; ++at) {
        scene::WheelSlice slice;
        slice.label = words("gallery.pill");
        slice.name = slice.label + " " + std::to_string(at + 1);
        slice.tone = at < 8 ? Tone::Women : Tone::Children;
        slice.to = GalleryPage{};
        slice.selected = at == 2;
        if (at == 0)
            slice.segments = {kinds[0], kinds[1], kinds[3], kinds[5]};
        else if (at % 7 != 6)
            slice.segments = {kinds[at % kinds.size()], kinds[(at + at / 6) % kinds.size()]};
        wheel.slices.push_back(std::move(slice));
    }
    return {"kinds", std::move(wheel)};
}

// The cells of a grid with every mark on every ground, and one row pinned.
class GalleryCells : public scene::GridSource {
  public:
    explicit GalleryCells(const Wording& words) : words_(words) {}

    std::size_t rows() const override { return 6; }
    std::size_t columns() const override { return 8; }
    scene::GridHead row(std::size_t row) const override {
        return {words_("gallery.pill") + " " + std::to_string(row + 1), std::nullopt, row == 0};
    }
    scene::GridHead column(std::size_t column) const override {
        return {words_("gallery.surfaces"), column < 4 ? Tone::Women : Tone::Children};
    }
    scene::GridCell cell(std::size_t row, std::size_t column) const override {
        constexpr Tone tones[] = {Tone::Good, Tone::Good, Tone::Slow,
                                  Tone::Late, Tone::Bad,  Tone::None};
        return {.text = format_number(14.3 + static_cast<double>(10 * row + column)),
                .mark = static_cast<Mark>(row),
                .tone = tones[row],
                .ground = static_cast<scene::GridCell::Ground>(column % 4)};
    }
    std::string spoken(std::size_t row, std::size_t column) const override {
        return words_("gallery.pill") + " " + cell(row, column).text;
    }
    std::optional<Place> place(std::size_t, std::size_t column) const override {
        return column == 7 ? std::nullopt : std::optional<Place>(GalleryPage{});
    }
    const void* identity() const override { return &words_; }

  private:
    const Wording& words_;
};

Node grid_card(const AppContext& context) {
    const Wording& words = context.words;
    const std::string title = words("gallery.grid");
    const InputId input{"gallery-choice"};
    scene::Select select{.name = title,
                         .value = context.typed(input),
                         .options = {{"", words("gallery.sample")}, {"b", words("gallery.pill")}},
                         .input = input};
    return card("grid-card", title,
                {heading("title", 2, title),
                 {"select", std::move(select)},
                 {"grid", scene::Grid{.name = title,
                                      .corner = words("gallery.pill"),
                                      .pinned = 1,
                                      .source = std::make_shared<GalleryCells>(words)}}});
}

Node share_line(const AppContext& context, std::string key, double share, Tone tone) {
    const std::string percent = format_number(100 * share) + "%";
    const std::string said = fill(context.words("gallery.share"), {{"share", percent}});
    return column(std::move(key), 8,
                  {text("words", said), {"bar", scene::Meter{said, share, tone}}});
}

Node shares_card(const AppContext& context) {
    const Wording& words = context.words;
    const InputId input{"gallery-speed"};
    const double speed = std::clamp(number_of(context, input, 0.5), 0.0, 1.0);
    const auto with = [&](const std::string& pattern, double value) {
        return fill(pattern, {{"speed", format_number(value, 2)}});
    };
    const std::string reading = with(words("gallery.reading"), speed);
    scene::Slider slider{.name = words("gallery.slider"),
                         .reading = reading,
                         .value = speed,
                         .low = 0,
                         .high = 1,
                         .step = 0.01,
                         .input = input,
                         .marks = {{0.38, with(words("gallery.least"), 0.38), Tone::Ink},
                                   {0.65, with(words("gallery.past"), 0.65)}},
                         .start = "0",
                         .end = "1.0"};
    return card("shares", words("gallery.shares"),
                {heading("title", 2, words("gallery.shares")),
                 share_line(context, "good", 0.53, Tone::Good),
                 share_line(context, "soft", 0.4, Tone::Soft),
                 share_line(context, "little", 0.01, Tone::Late),
                 strong("reading", reading),
                 {"slider", std::move(slider)}});
}

scene::Chart chart_of(const AppContext& context, std::string name,
                      std::vector<scene::ChartPoint> points, scene::ChartZone zone) {
    return {.name = std::move(name),
            .first_year = 2020,
            .last_year = 2030,
            .points = std::move(points),
            .zone = std::move(zone),
            .decimals = 0,
            .derived_label = context.words("quality.derived"),
            .path_label = context.words("gallery.path"),
            .projection_label = context.words("gallery.projection")};
}

scene::ChartProjection about(const AppContext& context, double year, double value, int named) {
    return {year, value,
            fill(context.words("gallery.about_year"), {{"year", std::to_string(named)}})};
}

// Returns charts of an indicator on its way, of one too slow with milestones and intervals, of one
// around a value, and of one with hardly any figures.
Node charts_card(const AppContext& context) {
    const Wording& words = context.words;
    scene::Chart falling = chart_of(context, words("gallery.chart"),
                                    {{2020, 16.9, "16.9"},
                                     {2021, 16.1, "16.1"},
                                     {2022, 15.7, "15.7"},
                                     {2023, 15.1, "15.1", true},
                                     {2024, 14.3, "14.3"}},
                                    {std::nullopt, 12, words("gallery.target")});
    falling.path = {{2020, 16.9}, {2030, 12}};
    falling.projection = about(context, 2027.54, 12, 2028);

    scene::Chart rising = chart_of(context, words("gallery.chart_low"),
                                   {{2020, 61, "61", false, 55, 67},
                                    {2021, 63, "63", false, 57.5, 68},
                                    {2023, 66, "66", false, 61, 70},
                                    {2024, 68, "68", false, 64, 71.5}},
                                   {90, std::nullopt, words("gallery.target_low")});
    rising.path = {{2020, 61}, {2025, 75}, {2025, 80}, {2030, 90}};
    rising.projection = about(context, 2036.6, 90, 2037);

    scene::Chart around =
        chart_of(context, words("gallery.chart_about"),
                 {{2020, 36.4, "36.4"}, {2022, 37.9, "37.9"}, {2023, 38.6, "38.6"}},
                 {38, 42, words("gallery.target_about")});
    around.path = {{2020, 36.4}, {2030, 40}};

    scene::Chart few = chart_of(context, words("gallery.chart_empty"), {{2023, 2.1, "2.1", true}},
                                {std::nullopt, 1, words("gallery.target")});
    few.path = {{2020, 3}, {2025, 2}, {2030, 1}};
    return card("charts", words("gallery.charts"),
                {heading("title", 2, words("gallery.charts")),
                 {"falling", std::move(falling)},
                 {"rising", std::move(rising)},
                 {"around", std::move(around)},
                 {"few", std::move(few)}});
}

// Returns a diagram of each shape, with one box selected, and a timeline.
Node diagrams_card(const AppContext& context) {
    const Wording& words = context.words;
    const std::string name = words("gallery.diagrams");
    const auto diagram = [&](std::string key, scene::DiagramShape shape, int boxes) {
        scene::Diagram made{.name = name, .shape = shape, .boxes = {}};
        for (int at = 1; at <= boxes; ++at)
            made.boxes.push_back({.label = words("gallery.pill") + std::to_string(at),
                                  .about = words("gallery.pill"),
                                  .to = GalleryPage{},
                                  .selected = at == 2});
        if (shape != scene::DiagramShape::Layers)
            made.centre = words("gallery.pill");
        return Node{std::move(key), std::move(made)};
    };
    Node layers = diagram("layers", scene::DiagramShape::Layers, 6);
    auto& layered = std::get<scene::Diagram>(layers.is);
    const int layer[] = {0, 0, 1, 2, 2, 2};
    for (std::size_t at = 0; at < layered.boxes.size(); ++at)
        layered.boxes[at].layer = layer[at];
    layered.ties = {{0, 1}, {1, 2}, {2, 3}, {2, 4, false}, {2, 5}};
    scene::Timeline timeline{
        .name = name,
        .first_year = 2021,
        .last_year = 2030,
        .bars = {{name, 2021, 2031, Tone::Brand, {{2021.7, "1"}, {2030.9, "2"}}},
                 {name, 2022, 2026, Tone::Soft, {}}},
        .today = 2026.9,
        .today_label = words("gallery.pill")};
    return card("diagrams", name,
                {heading("title", 2, name),
                 std::move(layers),
                 diagram("ring", scene::DiagramShape::Ring, 6),
                 diagram("star", scene::DiagramShape::Star, 5),
                 {"timeline", std::move(timeline)}});
}

} // namespace

Nodes gallery_pictures(const AppContext& context) {
    const Locality place = home_locality(context.catalog);
    const std::string title = context.words("gallery.pictures");
    return {card("pictures", title,
                 {heading("title", 2, title), wheel(context, place, 256, nullptr),
                  counts_table(context, place), wheel_of_kinds(context),
                  track("brand", title, 0.53, std::nullopt, Tone::Brand),
                  track("ahead", title, 0.53, 0.4, Tone::Good),
                  track("good", title, 1.2, 0.4, Tone::Good),
                  track("late", title, -0.1, 0.4, Tone::Late),
                  track("behind", title, 0.2, 0.4, Tone::Late),
                  band_track("towards-band", title, 0.5, Tone::Late),
                  band_track("in-band", title, 1.3, Tone::Good),
                  band_track("beyond-band", title, 2.2, Tone::Late)}),
            grid_card(context), shares_card(context), diagrams_card(context), charts_card(context)};
}

} // namespace zhixiao::pages
