// Builds one indicator: its newest figure, its standing, its chart and its table of years.
#include "base/text.h"
#include "plan/act/routes.h"
#include "plan/model/locality.h"
#include "plan/model/lookup.h"
#include "plan/pages/figures.h"
#include "plan/pages/goals.h"
#include "plan/pages/indicator_cards.h"
#include "plan/pages/notice.h"
#include "plan/pages/notice_sheet.h"
#include "plan/pages/path_to_target.h"
#include "plan/pages/standing.h"

namespace zhixiao::pages {
namespace {

// Builds the line with the indicator's field and level, and the pill of its verdict.
Node where_it_stands(const PlanContext& context, const Subject& subject) {
    const Wording& words = context.words;
    const Pack& pack = subject.pack;
    const Field* field = find_field(pack, subject.indicator.field);
    const std::string level =
        is_main_target(subject.indicator) ? words("level.main_target") : words("level.measure");
    Nodes parts{ornament("plan", Mark::Swatch, tone_of(pack.plan), 12),
                growing(caption("words", fill(words("indicator.where"),
                                              {{"field", field_title(words, pack.plan, *field)},
                                               {"level", level}})))};
    if (std::optional<Node> pill = pill_of(words, subject.verdict))
        parts.push_back(std::move(*pill));
    return row("where", 8, std::move(parts));
}

// Adds the standing: first the distance to the target, then the course, then the notes on what
// makes it uncertain.
void add_standing(Nodes& lines, const Wording& words, const Subject& subject) {
    const Standing standing = standing_of(words, subject);
    scene::Text sentences;
    if (!standing.distance.empty())
        sentences.runs.push_back({standing.distance, Tone::Ink, true});
    if (!standing.course.empty())
        sentences.runs.push_back({standing.course});
    if (!sentences.runs.empty())
        lines.push_back({"standing", std::move(sentences)});
    for (const std::string& note : standing.notes)
        lines.push_back(caption("note-" + std::to_string(lines.size()), note));
}

// Builds the link to the sheet for paper about the figures shown.
Node notice_link(const Wording& words, const Subject& subject) {
    NoticePage to{subject.pack.plan.id, subject.indicator.id};
    if (subject.area)
        to.area = subject.area->id;
    return link("notice", to,
                is_urged(subject) ? words("notice.title") : words("notice.facts.link"));
}

Node figure_card(const PlanContext& context, const Subject& subject) {
    const Wording& words = context.words;
    const Indicator& indicator = subject.indicator;
    const Observation& latest = subject.series.back();
    const std::string about = fill(words("indicator.figure"),
                                   {{"about", unit_and_year(words, indicator, latest.year)},
                                    {"area", area_name(words, subject.pack.plan, subject.area)}});
    Nodes lines{where_it_stands(context, subject),
                baseline("figure", 8,
                         {strong("value", figure_of(indicator, latest.value, subject.decimals),
                                 TextStyle::Figure),
                          text("about", about, TextStyle::Body, Tone::Soft)})};
    if (latest.confidence == Confidence::Low)
        lines.push_back({"unchecked", scene::Pill{words("unchecked"), Mark::Ring, Tone::None}});
    if (subject.is_judged())
        add_standing(lines, words, subject);
    else
        lines.push_back(
            text("area", fill(words("indicator.area"), {{"area", subject.area->name}})));
    lines.push_back(text("target", target_line(words, indicator), TextStyle::Body, Tone::Soft));
    if (subject.area && subject.is_judged())
        lines.push_back(caption("by", fill(words("indicator.area.local"),
                                           {{"place", whole_name(words, subject.pack.plan)}})));
    lines.push_back(notice_link(words, subject));
    return card("figure-card", words("indicator.figure.name"), std::move(lines));
}

Node empty_card(const PlanContext& context, const Subject& subject) {
    const Wording& words = context.words;
    const Pack& pack = subject.pack;
    const Field* field = find_field(pack, subject.indicator.field);
    Nodes lines{where_it_stands(context, subject),
                strong("none", words("indicator.none"), TextStyle::Title)};
    std::optional<Node> areas = area_choice(context, pack, subject.indicator, subject.area);
    if (areas) {
        lines.push_back(caption("area", area_name(words, pack.plan, subject.area)));
        lines.push_back(std::move(*areas));
    }
    lines.push_back(text("target", target_line(words, subject.indicator)));
    lines.push_back(text("reason",
                         pack.plan.level == PlanLevel::National
                             ? words("indicator.none.reason")
                             : words("indicator.none.reason.local"),
                         TextStyle::Body, Tone::Soft));
    if (is_urged(subject))
        lines.push_back(notice_link(words, subject));
    lines.push_back(link(
        "field", FieldPage{pack.plan.id, field->id},
        fill(words("indicator.none.action"), {{"field", field_title(words, pack.plan, *field)}})));
    return card("figure-card", words("indicator.figure.name"), std::move(lines));
}

// Returns the year of the newest 口径变化, from which on figures are not compared with earlier
// ones; empty when all figures are comparable.
std::string year_of_break(const Series& series) {
    for (std::size_t at = series.size(); at-- > 1;)
        if (series[at].quality == Quality::Break)
            return std::to_string(series[at].year);
    return "";
}

Node chart_card(const PlanContext& context, const Subject& subject, int level) {
    const Wording& words = context.words;
    Nodes lines{heading("title", level, words("chart.title"))};
    if (std::optional<Node> areas =
            area_choice(context, subject.pack, subject.indicator, subject.area))
        lines.push_back(std::move(*areas));
    if (subject.series.size() > 1)
        lines.push_back(chart_of(words, subject));
    else
        lines.push_back(
            text("single", fill(words("chart.single"),
                                {{"year", std::to_string(subject.series.front().year)}})));
    if (const std::string year = year_of_break(subject.series); !year.empty())
        lines.push_back(text("break", fill(words("chart.break"), {{"year", year}})));
    return card("chart-card", words("chart.title"), std::move(lines));
}

scene::Cell cell(std::string words, scene::Align align = scene::Align::Start,
                 Tone tone = Tone::Ink) {
    return {.text = std::move(words), .align = align, .tone = tone};
}

scene::Cell header(std::string words, scene::Align align = scene::Align::Start) {
    return {.text = std::move(words), .header = true, .align = align, .tone = Tone::Soft};
}

Node table_card(const PlanContext& context, const Subject& subject, int level) {
    const Wording& words = context.words;
    const Indicator& indicator = subject.indicator;
    const Series& series = subject.series;
    scene::Table table{.name = fill(words("table.name"),
                                    {{"indicator", indicator.name},
                                     {"area", area_name(words, subject.pack.plan, subject.area)}}),
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
    // The newest year comes first, because most readers want that one.
    for (auto each = series.rbegin(); each != series.rend(); ++each) {
        const Observation& figure = *each;
        scene::Cell year = header(std::to_string(figure.year));
        year.tone = Tone::Ink;
        scene::Cell value =
            cell(figure_of(indicator, figure.value, subject.decimals), scene::Align::End);
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
    append(lines, std::move(notes));
    return card("table-card", words("table.title"), std::move(lines));
}

} // namespace

Nodes figure_cards(const PlanContext& context, const Pack& pack, const Indicator& indicator,
                   int level) {
    const Subject subject =
        subject_of(context, pack, indicator, shown_area(pack, context.visit.area));
    std::optional<Node> places = places_card(context, pack, indicator, level);
    if (subject.series.empty()) {
        Nodes cards{empty_card(context, subject)};
        if (places)
            cards.push_back(std::move(*places));
        return cards;
    }
    Nodes cards{figure_card(context, subject), chart_card(context, subject, level)};
    if (std::optional<Node> why = why_card(context, subject, level))
        cards.push_back(std::move(*why));
    if (std::optional<Node> what_if = what_if_card(context, subject, level))
        cards.push_back(std::move(*what_if));
    if (places)
        cards.push_back(std::move(*places));
    cards.push_back(table_card(context, subject, level));
    return cards;
}

Nodes indicator_detail(const PlanContext& context, const Pack& pack, const Indicator& indicator,
                       int level) {
    return {card_columns("cards", 340,
                         {figure_cards(context, pack, indicator, level),
                          source_cards(context, pack, indicator, level)})};
}

} // namespace zhixiao::pages
