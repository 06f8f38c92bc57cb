// Builds one sheet: who is asked, the figures, the verdict with its arithmetic, and room to answer.
#include "plan/pages/notice_sheet.h"

#include "base/text.h"
#include "plan/model/lookup.h"
#include "plan/pages/figures.h"
#include "plan/pages/indicator_cards.h"
#include "plan/pages/locality.h"
#include "plan/pages/path_to_target.h"
#include "plan/pages/standing.h"

#include <algorithm>

namespace zhixiao::pages {
namespace {

// Returns “卫生健康局、教育局”; empty when the plan lists none of them.
std::string names_of(const Wording& words, const Pack& pack, const std::vector<DepartmentId>& ids) {
    std::string all;
    for (const DepartmentId& id : ids)
        if (const Department* department = find_department(pack, id))
            all += (all.empty() ? "" : words("years.and")) + department->name;
    return all;
}

Node pair_of(std::string key, Node one, Node other) {
    return group(std::move(key), {.arrange = Arrange::Grid, .gap = 8, .column_min = 130},
                 {std::move(one), std::move(other)});
}

// Adds the addressee, and a blank for the sender: the plan does not name the locality's 妇儿工委.
void add_address(Nodes& lines, const Wording& words, const Subject& subject) {
    const Indicator& indicator = subject.indicator;
    const std::string leads = names_of(words, subject.pack, indicator.departments);
    const std::string supports = names_of(words, subject.pack, indicator.supporting);
    if (subject.area)
        lines.push_back(strong("to", fill(words("notice.to"), {{"to", subject.area->name}})));
    else if (!leads.empty())
        lines.push_back(strong("to", fill(words("notice.to"), {{"to", leads}})));
    if (subject.area && !leads.empty())
        lines.push_back(text("leads", fill(words("notice.leads"), {{"departments", leads}})));
    if (!supports.empty())
        lines.push_back(
            text("supports", fill(words("notice.supports"), {{"departments", supports}})));
    lines.push_back(pair_of("from", blank("sender", words("notice.from")),
                            blank("number", words("notice.number"))));
}

// Builds the table of the base year and the newest years, as many as one sheet has room for.
Node figures_table(const Wording& words, const Subject& subject) {
    constexpr std::size_t most = 7;
    const Indicator& indicator = subject.indicator;
    Series shown = subject.series;
    while (shown.size() > most) {
        const bool is_base =
            subject.verdict.base && shown.front().year == subject.verdict.base->year;
        shown.erase(shown.begin() + (is_base ? 1 : 0));
    }
    const std::string unit = unit_of(indicator);
    scene::Table table{
        .name = words("table.title"),
        .widths = {2, 3, 3},
        .rows = {{head_cell(words("table.year")),
                  head_cell(unit.empty() ? words("table.value")
                                         : fill(words("notice.value"), {{"unit", unit}}),
                            scene::Align::End),
                  head_cell(words("table.quality"))}}};
    for (const Observation& each : shown) {
        scene::Cell year = head_cell(std::to_string(each.year));
        year.tone = Tone::Ink;
        table.rows.push_back({std::move(year),
                              {.text = figure_of(indicator, each.value, subject.decimals),
                               .align = scene::Align::End,
                               .strong = true},
                              {.text = quality_of(words, each.quality)}});
    }
    return {"years", std::move(table)};
}

// Builds the indicator's name, its target and its figures.
Node measured(const Wording& words, const Subject& subject) {
    const Indicator& indicator = subject.indicator;
    const Plan& plan = subject.pack.plan;
    std::string target = target_line(words, indicator);
    if (is_quantified(indicator.target))
        target = fill(words("notice.target"),
                      {{"target", target}, {"year", std::to_string(indicator.base_year)}});
    const std::string of_plan =
        fill(words("notice.plan"),
             {{"plan", plan.title}, {"area", area_name(words, plan, subject.area)}});
    return column("indicator", 4,
                  {heading("title", 3, indicator.name), caption("plan", of_plan),
                   text("target", std::move(target)),
                   subject.series.empty() ? strong("none", words("figure.none"))
                                          : figures_table(words, subject)});
}

void add_verdict(Nodes& parts, const Wording& words, const Subject& subject) {
    const Standing standing = standing_of(words, subject);
    if (standing.distance.empty())
        return;
    Nodes head{growing(heading("title", 3, words("notice.verdict")))};
    if (std::optional<Node> pill = pill_of(words, subject.verdict))
        head.push_back(std::move(*pill));
    Nodes lines{row("head", 8, std::move(head)),
                text("standing", standing.distance + standing.course)};
    for (const std::string& note : standing.notes)
        lines.push_back(caption("note-" + std::to_string(lines.size()), note));
    parts.push_back(column("verdict", 4, std::move(lines)));
    const std::vector<std::string> sums = why_sentences(words, subject);
    if (sums.empty())
        return;
    Nodes why{heading("title", 3, words("why.title"))};
    for (const std::string& sum : sums)
        why.push_back(text("sum-" + std::to_string(why.size()), sum));
    parts.push_back(column("why", 4, std::move(why)));
}

// Builds the answer asked for, as lines to fill in.
Node answer(const Wording& words) {
    return column("answer", 8,
                  {heading("title", 3, words("notice.answer")),
                   blank("reasons", words("notice.reasons"), 3),
                   blank("measures", words("notice.measures"), 3),
                   pair_of("when", blank("deadline", words("notice.deadline")),
                           blank("person", words("notice.person"))),
                   pair_of("received", blank("signed", words("notice.signed")),
                           blank("signed-on", words("notice.signed_on")))});
}

Node sources(const Wording& words, const Subject& subject) {
    std::vector<std::string> sources;
    for (const Observation& each : subject.series)
        if (!each.source.empty() &&
            std::find(sources.begin(), sources.end(), each.source) == sources.end())
            sources.push_back(each.source);
    std::string figures;
    for (const std::string& each : sources)
        figures += (figures.empty() ? "" : words("source.and")) + each;
    Nodes lines{caption("target-source",
                        fill(words("source.target"), {{"source", subject.indicator.source}}))};
    if (!figures.empty())
        lines.push_back(
            caption("figure-source", fill(words("source.figures"), {{"source", figures}})));
    lines.push_back(caption("method", words("notice.method")));
    return column("sources", 0, std::move(lines));
}

} // namespace

bool is_urged(const Subject& subject) {
    const std::optional<Grade>& grade = subject.verdict.grade;
    return subject.pack.plan.level != PlanLevel::National && grade && *grade != Grade::Met &&
           *grade != Grade::Expected && *grade != Grade::AwaitingFinal;
}

bool is_behind(const Subject& subject) {
    const std::optional<Grade>& grade = subject.verdict.grade;
    return is_urged(subject) && *grade != Grade::Open && *grade != Grade::Unknown;
}

std::string notice_title(const Wording& words, const Subject& subject) {
    return is_urged(subject) ? words("notice.title") : words("notice.facts");
}

Node notice_sheet(const PlanContext& context, const Subject& subject, std::string key) {
    const Wording& words = context.words;
    const Indicator& indicator = subject.indicator;
    const Plan& plan = subject.pack.plan;
    const Day today = context.today;
    const bool urged = is_urged(subject);
    const std::string title = notice_title(words, subject);
    Nodes head{growing(heading("title", 2, title, TextStyle::Title))};
    if (plan.sample)
        head.push_back(sample_pill(words));
    Nodes first{row("head", 8, std::move(head))};
    if (urged)
        add_address(first, words, subject);
    first.push_back(
        caption("date", fill(words("notice.date"), {{"year", std::to_string(today.year)},
                                                    {"month", std::to_string(today.month)},
                                                    {"day", std::to_string(today.day)}})));
    Nodes parts{column("address", 8, std::move(first)), measured(words, subject)};
    add_verdict(parts, words, subject);
    if (urged)
        parts.push_back(answer(words));
    parts.push_back(sources(words, subject));
    const std::string name =
        fill(words("notice.name"), {{"title", title}, {"indicator", indicator.name}});
    return {std::move(key),
            scene::Group{scene::GroupRole::Sheet, name, Box{.surface = Surface::Card, .gap = 20},
                         std::move(parts)}};
}

} // namespace zhixiao::pages
