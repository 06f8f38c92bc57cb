// One indicator: its newest figure, how far the target is, its chart and its table of years.
#include "pages/pages.h"

#include "base/text.h"
#include "domain/progress.h"
#include "pages/figures.h"
#include "pages/standing.h"

#include <algorithm>

namespace zhixiao::pages {
namespace {

std::optional<AreaId> id_of(const Area* area) {
    return area ? std::optional(area->id) : std::nullopt;
}

std::string area_name(const Wording& words, const Area* area) {
    return area ? area->name : words("area.whole");
}

Node where_it_stands(const Context& context, const Pack& pack, const Indicator& indicator) {
    const Wording& words = context.words;
    const Field* field = find_field(pack, indicator.field);
    const std::string level =
        is_main_target(indicator) ? words("level.main_target") : words("level.measure");
    return row("where", 8,
               {ornament("plan", Mark::Swatch, tone_of(pack.plan), 12),
                growing(caption("words", fill(words("indicator.where"),
                                              {{"field", field_title(words, pack.plan, *field)},
                                               {"level", level}})))});
}

void add_standing(Nodes& lines, const Wording& words, const Pack& pack,
                  const Indicator& indicator) {
    const std::vector<std::string> sentences = standing_of(words, pack, indicator);
    for (std::size_t i = 0; i < sentences.size(); ++i)
        lines.push_back(i == 0 ? strong("standing", sentences[i])
                               : caption("rule-" + std::to_string(i), sentences[i]));
}

Node figure_card(const Context& context, const Pack& pack, const Indicator& indicator,
                 const Observation& latest, const Area* area) {
    const Wording& words = context.words;
    const int decimals = decimals_of(pack, indicator.id);
    const std::string about =
        fill(words("indicator.figure"), {{"about", unit_and_year(words, indicator, latest.year)},
                                         {"area", area_name(words, area)}});
    Nodes lines{
        where_it_stands(context, pack, indicator),
        baseline("figure", 8,
                 {strong("value", figure_of(indicator, latest.value, decimals), TextStyle::Figure),
                  text("about", about, TextStyle::Body, Tone::Soft)})};
    if (latest.confidence == Confidence::Low)
        lines.push_back({"unchecked", scene::Pill{words("unchecked"), Mark::Ring, Tone::None}});
    // The target is the whole country's: how far an area is from it, nobody set.
    if (area)
        lines.push_back(text("area", fill(words("indicator.area"), {{"area", area->name}})));
    else
        add_standing(lines, words, pack, indicator);
    lines.push_back(text("target", target_line(words, indicator), TextStyle::Body, Tone::Soft));
    return card("figure-card", words("indicator.figure.name"), std::move(lines));
}

Node empty_card(const Context& context, const Pack& pack, const Indicator& indicator) {
    const Wording& words = context.words;
    const Field* field = find_field(pack, indicator.field);
    return card("figure-card", words("indicator.figure.name"),
                {where_it_stands(context, pack, indicator),
                 strong("none", words("indicator.none"), TextStyle::Title),
                 text("target", target_line(words, indicator)),
                 text("reason", words("indicator.none.reason"), TextStyle::Body, Tone::Soft),
                 link("field", FieldPage{pack.plan.id, field->id},
                      fill(words("indicator.none.action"),
                           {{"field", field_title(words, pack.plan, *field)}}))});
}

Node area_chip(const Context& context, const Pack& pack, const Indicator& indicator,
               const Area* area, const Area* shown) {
    const Wording& words = context.words;
    std::string name = area_name(words, area);
    if (area)
        if (const Observation* latest = latest_of(pack, indicator.id, area->id))
            name = fill(
                words("indicator.chip"),
                {{"area", name},
                 {"value", figure_of(indicator, latest->value, decimals_of(pack, indicator.id))}});
    return {area ? area->id.value : "whole", scene::Button{.name = std::move(name),
                                                           .press = ChooseArea{id_of(area)},
                                                           .look = scene::ButtonLook::Chip,
                                                           .pressed = area == shown}};
}

Node area_chips(const Context& context, const Pack& pack, const Indicator& indicator,
                const Area* shown) {
    Nodes chips{area_chip(context, pack, indicator, nullptr, shown)};
    for (const Area* area : areas_of(pack, indicator.id))
        chips.push_back(area_chip(context, pack, indicator, area, shown));
    return group("areas", {.arrange = Arrange::Wrap, .gap = 8}, std::move(chips));
}

std::string chart_words(const Context& context, const Indicator& indicator, const Series& series,
                        const Area* area, int decimals) {
    const Wording& words = context.words;
    std::string figures;
    for (const Observation* each : series)
        figures +=
            (figures.empty() ? "" : words("chart.and")) +
            fill(words("chart.point"), {{"year", std::to_string(each->year)},
                                        {"value", figure_of(indicator, each->value, decimals)}});
    return fill(words("chart.name"), {{"indicator", indicator.name},
                                      {"area", area_name(words, area)},
                                      {"figures", figures},
                                      {"target", target_by_year(words, indicator)}});
}

Node chart(const Context& context, const Pack& pack, const Indicator& indicator,
           const Series& series, const Area* area) {
    const int decimals = decimals_of(pack, indicator.id);
    scene::Chart chart{.name = chart_words(context, indicator, series, area, decimals),
                       .first_year = std::min(indicator.base_year, series.front()->year),
                       .last_year = std::max(indicator.target_year, series.back()->year),
                       .points = {},
                       .zone = zone_of(context.words, pack, indicator),
                       .decimals = 0,
                       .derived_label = ""};
    for (const Observation* each : series) {
        const bool derived = each->quality == Quality::Derived;
        if (derived)
            chart.derived_label = context.words("quality.derived");
        chart.points.push_back(
            {each->year, each->value, format_number(each->value, decimals), derived});
    }
    return {"chart", std::move(chart)};
}

Node chart_card(const Context& context, const Pack& pack, const Indicator& indicator,
                const Series& series, const Area* area, int level) {
    const Wording& words = context.words;
    Nodes lines{heading("title", level, words("chart.title"))};
    if (!areas_of(pack, indicator.id).empty())
        lines.push_back(area_chips(context, pack, indicator, area));
    if (series.size() > 1)
        lines.push_back(chart(context, pack, indicator, series, area));
    else
        lines.push_back(text("single", fill(words("chart.single"),
                                            {{"year", std::to_string(series.front()->year)}})));
    return card("chart-card", words("chart.title"), std::move(lines));
}

scene::Cell cell(std::string words, scene::Align align = scene::Align::Start,
                 Tone tone = Tone::Ink) {
    return {.text = std::move(words), .align = align, .tone = tone};
}

scene::Cell header(std::string words, scene::Align align = scene::Align::Start) {
    return {.text = std::move(words), .header = true, .align = align, .tone = Tone::Soft};
}

Node table_card(const Context& context, const Pack& pack, const Indicator& indicator,
                const Series& series, const Area* area, int level) {
    const Wording& words = context.words;
    const int decimals = decimals_of(pack, indicator.id);
    scene::Table table{.name = fill(words("table.name"), {{"indicator", indicator.name},
                                                          {"area", area_name(words, area)}}),
                       .widths = {2, 2, 4, 3},
                       .rows = {}};
    const std::string unit = unit_of(indicator);
    table.rows.push_back({header(words("table.year")),
                          header(words("table.value"), scene::Align::End),
                          header(words("table.quality")), header(words("table.confidence"))});
    Nodes lines{heading("title", level, words("table.title"))};
    if (!unit.empty())
        lines.push_back(caption("unit", fill(words("table.unit"), {{"unit", unit}})));
    Nodes notes;
    // The newest year first: it is what most come for.
    for (auto each = series.rbegin(); each != series.rend(); ++each) {
        const Observation& figure = **each;
        scene::Cell year = header(std::to_string(figure.year));
        year.tone = Tone::Ink;
        scene::Cell value = cell(figure_of(indicator, figure.value, decimals), scene::Align::End);
        value.strong = true;
        table.rows.push_back({std::move(year), std::move(value),
                              cell(quality_of(words, figure.quality)),
                              cell(confidence_of(words, figure.confidence))});
        if (!figure.note.empty())
            notes.push_back(
                caption("note-" + std::to_string(figure.year),
                        fill(words("table.note"),
                             {{"year", std::to_string(figure.year)}, {"note", figure.note}})));
    }
    lines.push_back({"years", std::move(table)});
    for (Node& note : notes)
        lines.push_back(std::move(note));
    return card("table-card", words("table.title"), std::move(lines));
}

} // namespace

Nodes figure_cards(const Context& context, const Pack& pack, const Indicator& indicator,
                   int level) {
    const Area* area = shown_area(pack, indicator.id, context.state.area);
    const Series series = series_of(pack, indicator.id, id_of(area));
    if (series.empty())
        return {empty_card(context, pack, indicator)};
    return {figure_card(context, pack, indicator, *series.back(), area),
            chart_card(context, pack, indicator, series, area, level),
            table_card(context, pack, indicator, series, area, level)};
}

Nodes indicator_detail(const Context& context, const Pack& pack, const Indicator& indicator,
                       int level) {
    return {card_columns("cards", 340,
                         {figure_cards(context, pack, indicator, level),
                          source_cards(context, pack, indicator, level)})};
}

} // namespace zhixiao::pages
