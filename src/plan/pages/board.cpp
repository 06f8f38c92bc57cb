// Builds the page of a warning board: the choices, the grid, and the worst cells beside it.
#include "plan/pages/board.h"

#include "base/text.h"
#include "common/pages/frame.h"
#include "plan/act/routes.h"
#include "plan/pages/board_cells.h"
#include "plan/pages/board_choice.h"
#include "plan/pages/board_worst.h"
#include "plan/pages/figures.h"
#include "plan/pages/locality.h"

#include <utility>

namespace zhixiao::pages {
namespace {

using scene::Dock;
using scene::Landmark;
using View = std::shared_ptr<const BoardView>;

constexpr float margin = 24;

// Returns “示例市 · 2024 年 · 8 个区 × 40 项指标”.
std::string size_of(const Wording& words, const BoardView& view) {
    const std::string size =
        view.area_count > 0
            ? fill(words("board.size"), {{"areas", count_of_areas(words, view)},
                                         {"count", std::to_string(view.indicator_count)}})
            : fill(words("board.size.whole"), {{"count", std::to_string(view.indicator_count)}});
    std::string all = view.board->locality().name;
    if (view.year > 0)
        all += words("row.and") + year_of(words, view.year);
    return all + words("row.and") + size;
}

// Returns what the grid shows, in words: “共 320 格：倒退 3，明显滞后 13，…”.
std::string counts_in_words(const Wording& words, const BoardView& view) {
    std::string counts;
    int all = 0;
    for (const Grade kind : grades_worst_first) {
        all += view.count(kind);
        if (view.count(kind) > 0)
            counts += (counts.empty() ? "" : words("counts.and")) +
                      fill(words("board.count"), {{"kind", look_of(words, kind).word},
                                                  {"count", std::to_string(view.count(kind))}});
    }
    std::string sentence =
        fill(words("board.counts"), {{"all", std::to_string(all)}, {"counts", counts}});
    if (view.has_whole && view.area_count > 0)
        sentence += fill(words("board.counts.whole"),
                         {{"whole", whole_name(words, view.board->locality())}});
    return sentence;
}

// Builds the line with the board's place and size, with the pill of a made-up plan in front.
Nodes about_board(const PlanContext& context, const BoardView& view) {
    Nodes parts;
    if (view.board->locality().is_sample)
        parts.push_back(sample_pill(context.words));
    parts.push_back(caption("size", size_of(context.words, view)));
    return parts;
}

Node grid_of(const PlanContext& context, const View& view) {
    const Wording& words = context.words;
    return growing(
        {"grid", scene::Grid{.name = fill(words("board.grid"), {{"size", size_of(words, *view)}}),
                             .corner = words("board.area"),
                             .pinned = view->has_whole ? 1U : 0U,
                             .source = board_cells(view, words)}});
}

// Builds the legend that says which plan the bar at a column's head stands for.
Node legend(const PlanContext& context, const Locality& locality) {
    Nodes parts;
    for (const Pack* pack : locality.packs)
        parts.push_back(group(pack->plan.id.value, {.arrange = Arrange::Row, .gap = 6},
                              {ornament("bar", Mark::Swatch, tone_of(pack->plan), 12),
                               caption("plan", audience_of(context.words, pack->plan))}));
    return row("legend", 16, std::move(parts));
}

Node grid_card(const PlanContext& context, const View& view) {
    const Wording& words = context.words;
    const bool is_empty = view->areas.empty() || view->indicators.empty();
    Nodes parts{is_empty ? growing(text("none", words("board.none"))) : grid_of(context, view)};
    Nodes foot{growing(caption("counts", counts_in_words(words, *view)))};
    if (!context.on_phone())
        foot.push_back(legend(context, view->board->locality()));
    parts.push_back(row("foot", 12, std::move(foot)));
    if (!context.on_phone())
        parts.push_back(caption("note", words("board.note")));
    Node made = card("card", words("board.title"), std::move(parts));
    auto& box = std::get<scene::Group>(made.is).box;
    box.gap = 8;
    if (context.on_phone())
        box.surface = Surface::None;
    return growing(std::move(made));
}

Node pane(std::string key, scene::Pane pane) { return {std::move(key), std::move(pane)}; }

Node grid_pane(const PlanContext& context, const View& view) {
    const bool wide = !context.on_phone();
    return pane("main", {.name = context.words("main"),
                         .landmark = Landmark::Main,
                         .scrolls = true,
                         .box = {.pad_x = wide ? margin : 16},
                         .children = {grid_card(context, view)},
                         .margin = wide ? margin : 8});
}

// Builds the head of a wide page: title, size and orders in one line, and `below` beneath them.
Node head_pane(const PlanContext& context, const BoardView& view, Nodes below) {
    const bool has_list = context.has_wheel_pane();
    Nodes line{heading("title", 1, context.words("board.title"), TextStyle::Title)};
    append(line, about_board(context, view));
    line.back().grow = true;
    if (has_list)
        append(line, board_orders(context));
    return pane(
        "head",
        {.name = context.words("top"),
         .landmark = Landmark::Banner,
         .dock = Dock::Top,
         .box = {.gap = 4, .pad_x = margin, .pad_y = 12},
         .children = {
             group("line", {.arrange = Arrange::Row, .gap = 12, .min_height = 48}, std::move(line)),
             group("choose", {.arrange = Arrange::Wrap, .gap = 8}, std::move(below))}});
}

Node worst_pane(const PlanContext& context, const BoardView& view) {
    return pane("worst", {.name = context.words("board.worst"),
                          .landmark = Landmark::Region,
                          .dock = Dock::Right,
                          .extent = 374,
                          .scrolls = true,
                          .box = {.surface = Surface::Card},
                          .children = worst_list(context, view, 16),
                          .margin = margin});
}

// Builds `first` and the choices of what to list. The orders of rows and columns are not among
// them, because only the grid has them.
Node choices(const PlanContext& context, const BoardView& view, Nodes first) {
    append(first, board_selects(context, view.board->locality()));
    append(first, board_kinds(context, view));
    return group("choose", {.arrange = Arrange::Wrap, .gap = 8}, std::move(first));
}

TopBar top_bar_of(const PlanContext& context, const Locality& locality) {
    return {goals_place(context, locality), goals_title(context.words, locality),
            context.words("board.title"), std::nullopt};
}

// Builds a page to read from top to bottom. On a phone the title is in its top bar.
Node reading(const PlanContext& context, const BoardView& view, Nodes parts) {
    const std::string title = context.words("board.title");
    const bool has_bar = context.on_phone();
    if (!has_bar)
        parts.insert(parts.begin(), heading("title", 1, title, TextStyle::Title));
    return reading_page(context, title,
                        has_bar ? std::optional(top_bar_of(context, view.board->locality()))
                                : std::nullopt,
                        std::move(parts));
}

Node about_line(const PlanContext& context, const BoardView& view) {
    return group("about", {.arrange = Arrange::Wrap, .gap = 8}, about_board(context, view));
}

// Builds the page of words and tables only, with a table of the worst cells instead of the grid.
Node plain_page(const PlanContext& context, const BoardView& view) {
    Nodes parts{about_line(context, view), choices(context, view, {}),
                text("counts", counts_in_words(context.words, view))};
    append(parts, worst_table(context, view));
    parts.push_back(caption("note", context.words("board.note")));
    return reading(context, view, std::move(parts));
}

Node list_page(const PlanContext& context, const BoardView& view) {
    Node worst = card("worst-card", context.words("board.worst"), worst_list(context, view, 0));
    std::get<scene::Group>(worst.is).box.gap = 0;
    return reading(context, view,
                   {about_line(context, view), choices(context, view, board_looks(context)),
                    caption("counts", counts_in_words(context.words, view)), std::move(worst),
                    caption("note", context.words("board.note"))});
}

// Builds the page of the grid. On a phone it has only the choices that fit above the grid.
Node grid_page(const PlanContext& context, const View& view) {
    const std::string title = context.words("board.title");
    Nodes chips = board_looks(context);
    if (!context.on_phone()) {
        append(chips, board_selects(context, view->board->locality()));
        append(chips, board_orders(context));
        append(chips, board_kinds(context, *view));
        return page(context, title,
                    {head_pane(context, *view, std::move(chips)), grid_pane(context, view)});
    }
    for (Node& chip : board_kinds(context, *view))
        if (std::get<scene::Button>(chip.is).pressed == true)
            chips.push_back(std::move(chip));
    append(chips, board_selects(context, view->board->locality()));
    append(chips, board_orders(context));
    Node choose = pane("choose", {.name = context.words("board.choose"),
                                  .dock = Dock::Top,
                                  .box = {.arrange = Arrange::Wrap, .gap = 8, .pad_x = 16},
                                  .children = std::move(chips)});
    return page(context, title,
                {top_bar(context, top_bar_of(context, view->board->locality())), std::move(choose),
                 grid_pane(context, view)});
}

// Builds the page that says why the nation has no board: its targets are set for the country as a
// whole, not for its areas.
Node national_page(const PlanContext& context, const Pack& pack) {
    const Wording& words = context.words;
    Nodes parts{card("national", words("board.national"),
                     {heading("reason", 2, words("board.national")),
                      text("about", words("board.national.about")),
                      link("goals", GoalsPage{}, words("board.national.action"))})};
    if (!context.on_phone())
        parts.insert(parts.begin(), heading("title", 1, words("board.title"), TextStyle::Title));
    const TopBar bar{GoalsPage{}, words("goals.title"), words("board.title"), tone_of(pack.plan)};
    return reading_page(context, words("board.title"),
                        context.on_phone() ? std::optional(bar) : std::nullopt, std::move(parts));
}

} // namespace

Node board_page(const PlanContext& context, const Pack& pack) {
    const Locality locality = locality_of(context.catalog, pack);
    if (locality.is_national)
        return national_page(context, pack);
    const View view =
        board_of(context.catalog, pack, context.today.year, board_choice(context, locality));
    if (context.is_plain)
        return plain_page(context, *view);
    if (!context.has_wheel_pane())
        return shows_grid(context) ? grid_page(context, view) : list_page(context, *view);
    Nodes choose = board_selects(context, locality);
    append(choose, board_kinds(context, *view));
    return page(context, context.words("board.title"),
                {head_pane(context, *view, std::move(choose)), grid_pane(context, view),
                 worst_pane(context, *view)});
}

} // namespace zhixiao::pages
