// Builds the counts of verdicts by grade, as a table and side by side, and 达标率.
#include "plan/pages/goals.h"

#include "base/text.h"
#include "common/act/doors.h"
#include "plan/pages/figures.h"
#include "plan/pages/measure.h"

namespace zhixiao::pages {
namespace {

scene::Cell word_cell(const Wording& words, Grade grade) {
    Look look = look_of(words, grade);
    return {
        .text = std::move(look.word), .header = true, .mark = look.mark, .mark_tone = look.tone};
}

scene::Cell plan_cell(const Wording& words, const Plan& plan) {
    return {.text = audience_of(words, plan),
            .header = true,
            .align = scene::Align::End,
            .tone = Tone::Soft,
            .mark = Mark::Swatch,
            .mark_tone = tone_of(plan)};
}

scene::Cell number(int value) {
    return {.text = std::to_string(value),
            .align = scene::Align::End,
            .tone = value == 0 ? Tone::Soft : Tone::Ink,
            .strong = true};
}

// Builds a number with the mark and word of its grade beneath.
Node stat(const Wording& words, Grade grade, int number) {
    Look look = look_of(words, grade);
    scene::Text figure{.runs = {{std::to_string(number), Tone::Ink, true}},
                       .style = TextStyle::Number,
                       .align = scene::Align::Center};
    Node label =
        group("label", {.arrange = Arrange::Row, .gap = 4, .align = scene::Align::Center},
              {ornament("mark", look.mark, look.tone, 10), caption("word", std::move(look.word))});
    return column(std::string(grade_name(grade)), 0,
                  {{"number", std::move(figure)}, std::move(label)});
}

} // namespace

Node grade_counts(const PlanContext& context, const Tally& tally) {
    Nodes stats;
    for (int i = 0; i < grade_count; ++i)
        if (const int count = tally.count(static_cast<Grade>(i)))
            stats.push_back(stat(context.words, static_cast<Grade>(i), count));
    return group("stats", {.arrange = Arrange::Grid, .column_min = 92}, std::move(stats));
}

// Has a row for each grade: side by side they do not fit a phone, least of all in large type.
Node counts_table(const PlanContext& context, const Locality& locality) {
    const Wording& words = context.words;
    const std::string name = locality.is_national
                                 ? words("counts.name")
                                 : fill(words("counts.name.local"), {{"place", locality.name}});
    scene::Table table{.name = name, .widths = {}, .rows = {}};
    std::vector<scene::Cell> head{
        {.text = words("counts.quantified"), .header = true, .tone = Tone::Soft}};
    std::vector<Tally> tallies;
    Tally all;
    for (const Pack* pack : locality.packs) {
        head.push_back(plan_cell(words, pack->plan));
        tallies.push_back(tally_of(*pack, context.verdicts));
        all.add(tallies.back());
    }
    table.rows.push_back(std::move(head));
    for (int i = 0; i < grade_count; ++i) {
        const auto grade = static_cast<Grade>(i);
        if (all.count(grade) == 0)
            continue;
        std::vector<scene::Cell> row{word_cell(words, grade)};
        for (const Tally& tally : tallies)
            row.push_back(number(tally.count(grade)));
        table.rows.push_back(std::move(row));
    }
    return {"counts", std::move(table)};
}

Node met_share_card(const PlanContext& context, const Locality& locality,
                    std::optional<int> level) {
    const Wording& words = context.words;
    const Tally tally = tally_of(locality, context.verdicts);
    const std::string title = words("met_share.title");
    const std::optional<double> share = tally.met_share();
    Nodes head{growing(heading("title", level, title))};
    if (share)
        head.push_back(
            strong("share", format_number(rounded(100 * *share, 1), 1) + "%", TextStyle::Number));
    const std::vector<std::pair<std::string_view, std::string>> counts{
        {"met", std::to_string(tally.count(ReportWord::MetEarly))},
        {"assessable", std::to_string(tally.assessable())},
        {"unknown", std::to_string(tally.total() - tally.assessable())}};
    Nodes lines{row("head", 8, std::move(head)),
                caption("sum", fill(words("met_share.sum"), counts)),
                caption("left-out", fill(words("met_share.left_out"), counts))};
    const Place mechanism = mechanism_door();
    if (context.here.address.rfind(mechanism.address, 0) != 0)
        lines.push_back(link("how", mechanism_door("met-share"), words("met_share.how")));
    return card("met-share", title, std::move(lines));
}

} // namespace zhixiao::pages
