// Lists the worst cells of a warning board, worst first: what lags behind, and who is responsible.
#include "plan/pages/board_worst.h"

#include "base/text.h"
#include "plan/act/routes.h"
#include "plan/model/lookup.h"
#include "plan/pages/board_cells.h"
#include "plan/pages/figures.h"
#include "plan/pages/measure.h"
#include "plan/pages/subject.h"

#include <algorithm>
#include <cmath>

namespace zhixiao::pages {
namespace {

constexpr std::size_t most_rows = 50;

std::string change_since(const Wording& words, const Indicator& indicator, const Verdict& verdict) {
    const double change = verdict.latest->value - verdict.base->value;
    if (std::abs(change) <= progress_epsilon)
        return "";
    return fill(change > 0 ? words("board.higher") : words("board.lower"),
                {{"year", std::to_string(verdict.base->year)},
                 {"change", distance(words, indicator, rounded(std::abs(change), 2))}});
}

std::string department_of(const Board& board, BoardSpot spot) {
    for (const DepartmentId& id : board.indicator(spot.indicator).departments)
        if (const Department* department = find_department(board.locality(), id))
            return department->name;
    return "";
}

std::string title_of(const PlanContext& context, const Board& board, BoardSpot spot) {
    return fill(context.words("board.spot"), {{"area", area_name(context.words, board, spot.area)},
                                              {"indicator", board.indicator(spot.indicator).name}});
}

NoticePage notice_of(const Board& board, BoardSpot spot) {
    const Area* area = board.areas()[spot.area].area;
    return {board.pack(spot.indicator).plan.id, board.indicator(spot.indicator).id,
            area ? std::optional(area->id) : std::nullopt};
}

// Builds the row of one cell. Only an urgent grade, which somebody has to act on, gets a link to a
// notice.
Node worst_row(const PlanContext& context, const BoardView& view, BoardSpot spot, float pad) {
    const Wording& words = context.words;
    const Board& board = *view.board;
    const Grade kind =
        *board.mark(spot.area, spot.indicator)->grade; // cells without a grade are not listed
    const Look look = *cell_look(words, board, spot);
    std::string rest = urgency_of(context, board, spot);
    scene::Text about{.runs = {{spoken_figure(words, view, spot), look.tone, true}},
                      .style = TextStyle::Caption};
    about.runs.push_back({" " + look.word, look.tone});
    if (!rest.empty())
        about.runs.push_back({" " + std::move(rest), Tone::Soft});
    const std::string title = title_of(context, board, spot);
    Nodes lines{text("title", title), {"about", std::move(about)}};
    if (std::string department = department_of(board, spot); !department.empty())
        lines.push_back(caption("department", std::move(department)));
    Nodes parts{growing(content_link("figure", place_of(board, spot),
                                     {.arrange = Arrange::Row, .gap = 14, .min_height = 64},
                                     {ornament("mark", look.mark, look.tone, 12),
                                      growing(column("lines", 0, std::move(lines)))}))};
    if (is_urgent(kind))
        parts.push_back(
            {"notice", scene::Link{.to = notice_of(board, spot),
                                   .name = fill(words("board.notice"), {{"spot", title}}),
                                   .look = scene::LinkLook::IconOnly,
                                   .icon = Icon::Document,
                                   .box = {},
                                   .children = {}}});
    return group(std::to_string(spot.area) + "-" + std::to_string(spot.indicator),
                 {.arrange = Arrange::Row, .surface = Surface::Row, .pad_x = pad},
                 std::move(parts));
}

scene::Cell cell(std::string words, bool header = false) {
    return {.text = std::move(words), .header = header};
}

std::vector<scene::Cell> table_row(const PlanContext& context, const BoardView& view,
                                   BoardSpot spot) {
    const Wording& words = context.words;
    const Board& board = *view.board;
    const std::optional<Look> look = cell_look(words, board, spot);
    scene::Cell status = cell(look ? look->word : words("board.words"));
    if (look) {
        status.mark = look->mark;
        status.mark_tone = look->tone;
    }
    std::string department = department_of(board, spot);
    return {cell(area_name(words, board, spot.area), true),
            cell(board.indicator(spot.indicator).name), cell(spoken_figure(words, view, spot)),
            std::move(status), cell(department.empty() ? words("board.nothing") : department)};
}

std::string listed(const PlanContext& context, std::size_t shown, int all) {
    const bool is_all = static_cast<int>(shown) >= all;
    return fill(is_all ? context.words("board.worst.all") : context.words("board.worst.some"),
                {{"shown", std::to_string(shown)}, {"count", std::to_string(all)}});
}

} // namespace

std::string urgency_of(const PlanContext& context, const Board& board, BoardSpot spot) {
    const Wording& words = context.words;
    const Indicator& own = board.indicator(spot.indicator);
    const Verdict verdict = judge(own, board.series(spot.area, spot.indicator), board.this_year());
    const std::optional<Status> status = shown_status(verdict);
    if (!status || !verdict.latest)
        return "";
    const bool is_over = verdict.grade == Grade::AwaitingFinal;
    const Indicator indicator = judged_indicator(own, verdict);
    const Progress& progress = shown_progress(verdict);
    if (*status == Status::Regressing && verdict.base && !is_over)
        return change_since(words, indicator, verdict);
    if (progress.last_change && !progress.gap)
        return fill(words("board.last"),
                    {{"change", change_words(words, indicator, *progress.last_change)}});
    if (progress.band && !is_over && progress.need_per_year.value_or(0) > progress_epsilon)
        return fill(words("board.need"),
                    {{"way", direction_to(words, *progress.band, verdict.latest->value)},
                     {"need", speed(words, indicator, *progress.need_per_year)}});
    if (progress.gap.value_or(0) > progress_epsilon)
        return fill(words("board.gap"),
                    {{"gap", distance(words, indicator, rounded(*progress.gap, 2))}});
    return "";
}

Nodes worst_list(const PlanContext& context, const BoardView& view, float pad) {
    const Wording& words = context.words;
    const std::size_t shown = std::min(most_rows, view.worst.size());
    const std::string title =
        view.choice.kind ? look_of(words, *view.choice.kind).word : words("board.worst");
    const std::string count =
        fill(words("board.worst.count"), {{"count", std::to_string(view.urgent)}});
    Nodes parts{group("head",
                      {.arrange = Arrange::Row, .surface = Surface::Row, .gap = 8, .pad_x = pad},
                      {growing(heading("title", 2, title)), caption("count", count)})};
    if (view.worst.empty()) {
        parts.push_back(group(
            "none", {.pad_x = pad, .pad_y = 16},
            {text("words", view.choice.kind ? words("board.none") : words("board.none_urgent"))}));
        return parts;
    }
    Nodes rows;
    for (std::size_t at = 0; at < shown; ++at)
        rows.push_back(worst_row(context, view, view.worst[at], pad));
    parts.push_back(
        group("by", {.pad_x = pad, .pad_y = 4}, {caption("words", words("board.worst.by"))}));
    parts.push_back(list("worst", title, {}, std::move(rows)));
    if (static_cast<int>(shown) < view.urgent)
        parts.push_back(group("more", {.pad_x = pad, .pad_y = 12},
                              {caption("words", listed(context, shown, view.urgent))}));
    if (view.choice.department)
        parts.push_back(group(
            "notices", {.pad_x = pad, .pad_y = 8, .align = scene::Align::Center},
            {link(
                "link",
                NoticesPage{view.board->locality().packs.front()->plan.id, *view.choice.department},
                fill(
                    words("board.notices"),
                    {{"department",
                      find_department(view.board->locality(), *view.choice.department)->name}}))}));
    return parts;
}

Nodes worst_table(const PlanContext& context, const BoardView& view) {
    const Wording& words = context.words;
    if (view.worst.empty())
        return {text("none", view.choice.kind ? words("board.none") : words("board.none_urgent"))};
    const std::string title =
        view.choice.kind ? look_of(words, *view.choice.kind).word : words("board.worst");
    scene::Table table{.name = title, .widths = {}, .rows = {}};
    table.rows.push_back({cell(words("board.area"), true), cell(words("board.indicator"), true),
                          cell(words("board.figure"), true), cell(words("board.status"), true),
                          cell(words("board.department"), true)});
    for (const BoardSpot spot : view.worst)
        table.rows.push_back(table_row(context, view, spot));
    return {heading("worst-title", 2, title),
            caption("worst-about", listed(context, view.worst.size(), view.urgent)),
            caption("worst-by", words("board.worst.by")),
            {"worst", std::move(table)}};
}

} // namespace zhixiao::pages
