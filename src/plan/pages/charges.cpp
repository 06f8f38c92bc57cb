// Builds the indicators of one account, each with gap, speeds and predicted year.
#include "base/text.h"
#include "plan/act/routes.h"
#include "plan/pages/accounts.h"
#include "plan/pages/figures.h"
#include "plan/pages/measure.h"
#include "plan/pages/notice.h"
#include "plan/pages/notice_sheet.h"
#include "plan/pages/standing.h"

#include <cmath>

namespace zhixiao::pages {
namespace {

const std::string none = "—";

scene::Cell cell(std::string words) {
    const Tone tone = words == none ? Tone::Soft : Tone::Ink;
    return {.text = std::move(words), .tone = tone};
}

std::string newest_words(const Wording& words, const Subject& subject) {
    if (subject.series.empty())
        return words("figure.none");
    const Observation& latest = subject.series.back();
    return fill(words("charges.newest"),
                {{"value", figure_of(subject.indicator, latest.value, subject.decimals)},
                 {"year", std::to_string(latest.year)}});
}

// Says whether the target year is over without its figure: too late to ask for a speed, too early
// to call the target met.
bool is_over(const Subject& subject) { return subject.verdict.grade == Grade::AwaitingFinal; }

std::string gap_words(const Wording& words, const Subject& subject) {
    const Progress& progress = subject.progress();
    const bool has_gap = progress.gap.value_or(0) > progress_epsilon;
    if (!progress.gap || (is_over(subject) && !has_gap))
        return none;
    if (report_word(grade_of(*progress.status)) == ReportWord::MetEarly)
        return words("charges.met");
    return distance(words, subject.indicator, *progress.gap);
}

bool is_asked(const Subject& subject) {
    return !is_over(subject) && subject.progress().need_per_year.value_or(0) > progress_epsilon;
}

std::string need_words(const Wording& words, const Subject& subject) {
    if (!is_asked(subject))
        return none;
    const Progress& progress = subject.progress();
    return fill(words("charges.need"),
                {{"way", direction_to(words, *progress.band, subject.verdict.latest->value)},
                 {"need", speed(words, subject.indicator, *progress.need_per_year)}});
}

std::string times_words(const Wording& words, const Subject& subject) {
    const std::optional<double>& times = subject.progress().times_faster;
    if (!times || !is_asked(subject))
        return none;
    return fill(words("charges.times"), {{"times", format_number(rounded(*times, 1))}});
}

std::string year_words(const Wording& words, const Subject& subject) {
    const Progress& progress = subject.progress();
    constexpr int foreseeable = 30;
    if (is_over(subject) || !progress.eta || progress.gap.value_or(0) <= progress_epsilon)
        return none;
    const int year = year_reached(*progress.eta);
    if (year > progress.target_year + foreseeable)
        return words("charges.far");
    return fill(words("chart.projection"), {{"year", std::to_string(year)}});
}

scene::Cell verdict_cell(const Wording& words, const Subject& subject) {
    const std::optional<Look> look = look_of(words, subject.verdict);
    if (!look)
        return cell(words("charges.in_words"));
    return {.text = look->word, .tone = look->tone, .mark = look->mark, .mark_tone = look->tone};
}

NoticePage notice_of(const Subject& subject) {
    return {subject.pack.plan.id, subject.indicator.id};
}

Node charge_card(const PlanContext& context, const Subject& subject, int level) {
    const Wording& words = context.words;
    const Indicator& indicator = subject.indicator;
    const PlanId& plan = subject.pack.plan.id;
    Nodes head{growing(heading("name", level, indicator.name))};
    if (std::optional<Node> pill = pill_of(words, subject.verdict))
        head.push_back(std::move(*pill));
    Nodes lines{row("head", 8, std::move(head))};
    if (!subject.series.empty()) {
        const Observation& latest = subject.series.back();
        lines.push_back(
            baseline("newest", 6,
                     {strong("value", figure_of(indicator, latest.value, subject.decimals),
                             TextStyle::Number),
                      caption("year", about_figure(words, indicator, latest))}));
    }
    const Standing standing = standing_of(words, subject);
    if (!standing.distance.empty())
        lines.push_back(text("standing", standing.distance + standing.course));
    lines.push_back(caption(
        "target",
        fill(words("account.of_plan"),
             {{"plan", short_title(words, subject.pack.plan)},
              {"target", target_line(words, judged_indicator(indicator, subject.verdict))}})));
    Nodes links{link("open", IndicatorPage{plan, indicator.id}, words("charges.open"))};
    if (is_urged(subject))
        links.push_back(link("notice", notice_of(subject), words("notice.title")));
    lines.push_back(group("ways", {.arrange = Arrange::Wrap, .gap = 16}, std::move(links)));
    return card(plan.value + "-" + indicator.id.value, indicator.name, std::move(lines));
}

} // namespace

Node charges_table(const PlanContext& context, const std::vector<Subject>& subjects) {
    const Wording& words = context.words;
    const bool local = subjects.front().pack.plan.level != PlanLevel::National;
    scene::Table table{.name = words("account.charges"), .widths = {}, .rows = {}};
    table.rows.push_back({head_cell(words("charges.indicator")),
                          head_cell(words("charges.verdict")), head_cell(words("charges.figure")),
                          head_cell(words("charges.target")), head_cell(words("charges.gap")),
                          head_cell(words("charges.each_year")), head_cell(words("charges.faster")),
                          head_cell(words("charges.outlook"))});
    if (local)
        table.rows.front().push_back(head_cell(words("notice.title")));
    for (const Subject& subject : subjects) {
        const Indicator& indicator = subject.indicator;
        std::vector<scene::Cell> row{
            {.text = indicator.name,
             .header = true,
             .mark = Mark::Swatch,
             .mark_tone = tone_of(subject.pack.plan),
             .to = IndicatorPage{subject.pack.plan.id, indicator.id}},
            verdict_cell(words, subject),
            cell(newest_words(words, subject)),
            cell(target_by_year(words, judged_indicator(indicator, subject.verdict))),
            cell(gap_words(words, subject)),
            cell(need_words(words, subject)),
            cell(times_words(words, subject)),
            cell(year_words(words, subject))};
        if (local)
            row.push_back(is_urged(subject) ? scene::Cell{.text = words("charges.print"),
                                                          .to = notice_of(subject)}
                                            : cell(none));
        table.rows.push_back(std::move(row));
    }
    return {"charges", std::move(table)};
}

Nodes charge_cards(const PlanContext& context, const std::vector<Subject>& subjects, int level) {
    Nodes cards;
    for (const Subject& subject : subjects)
        cards.push_back(charge_card(context, subject, level));
    return cards;
}

} // namespace zhixiao::pages
