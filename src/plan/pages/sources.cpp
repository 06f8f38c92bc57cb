// Builds an indicator's definition, the departments that answer for it, and the sources of its
// figures.
#include "base/text.h"
#include "common/act/doors.h"
#include "plan/act/routes.h"
#include "plan/model/lookup.h"
#include "plan/pages/figures.h"
#include "plan/pages/figures_note.h"
#include "plan/pages/goals.h"

#include <algorithm>
#include <utility>

namespace zhixiao::pages {
namespace {

// The years of a source with the same confidence.
struct Years {
    std::optional<Confidence> confidence;
    std::vector<int> years;
};

// A source of figures and the years it gave.
struct Source {
    std::string name;
    std::vector<Years> given;
};

void add_year(Source& source, const Observation& figure) {
    auto same = std::find_if(source.given.begin(), source.given.end(), [&](const Years& each) {
        return each.confidence == figure.confidence;
    });
    if (same == source.given.end())
        same = source.given.insert(same, {figure.confidence, {}});
    if (std::find(same->years.begin(), same->years.end(), figure.year) == same->years.end())
        same->years.push_back(figure.year);
}

// Returns the sources of the figures in `series`, in the order of their first years.
std::vector<Source> sources_of(const Series& series) {
    std::vector<Source> sources;
    for (const Observation& figure : series) {
        if (figure.source.empty())
            continue;
        auto known = std::find_if(sources.begin(), sources.end(), [&](const Source& source) {
            return source.name == figure.source;
        });
        if (known == sources.end())
            known = sources.insert(known, {figure.source, {}});
        add_year(*known, figure);
    }
    return sources;
}

std::string sure_of(const Wording& words, std::optional<Confidence> confidence) {
    return fill(words("source.confidence"), {{"confidence", confidence_of(words, confidence)}});
}

// Returns "2020、2021 年 · 把握 高；2022 年 · 把握 中".
std::string given_by(const Wording& words, const Source& source) {
    std::string all;
    for (Years each : source.given) {
        std::sort(each.years.begin(), each.years.end());
        std::string years;
        for (const int year : each.years)
            years += (years.empty() ? "" : words("years.and")) + std::to_string(year);
        all += (all.empty() ? "" : words("source.and")) +
               fill(words("source.about"),
                    {{"years", years}, {"confidence", sure_of(words, each.confidence)}});
    }
    return all;
}

Node definition_card(const PlanContext& context, const Indicator& indicator, int level) {
    const std::string title = context.words("definition.title");
    return card("definition-card", title,
                {heading("title", level, title), text("words", indicator.definition)});
}

void add_departments(Nodes& lines, const Pack& pack, const std::vector<DepartmentId>& ids,
                     const std::string& pattern) {
    for (const DepartmentId& id : ids) {
        const Department* department = find_department(pack, id);
        if (!department)
            continue;
        Nodes parts{text("words", fill(pattern, {{"department", department->name}}))};
        if (!department->duty.empty())
            parts.push_back(caption("about", department->duty));
        lines.push_back(content_link("department-" + id.value, AccountPage{pack.plan.id, id},
                                     {.arrange = Arrange::Row, .surface = Surface::Row, .gap = 12},
                                     {ornament("icon", Icon::Building, Tone::Soft),
                                      growing(column("lines", 2, std::move(parts))),
                                      ornament("next", Icon::Next, Tone::Soft)}));
    }
}

Node departments_card(const PlanContext& context, const Pack& pack, const Indicator& indicator,
                      int level) {
    const Wording& words = context.words;
    Nodes lines;
    add_departments(lines, pack, indicator.departments, words("departments.leads"));
    add_departments(lines, pack, indicator.supporting, words("departments.supports"));
    if (pack.plan.level == PlanLevel::National)
        lines.push_back(icon_line("local", Icon::People, words("departments.local"),
                                  words("departments.local.about")));
    const std::string title = words("departments.title");
    return card("departments-card", title,
                {heading("title", level, title), list("departments", title, {}, std::move(lines))});
}

Node sources_card(const PlanContext& context, const Pack& pack, const Indicator& indicator,
                  int level) {
    const Wording& words = context.words;
    Nodes lines{icon_line("target", Icon::Book,
                          fill(words("source.target"), {{"source", indicator.source}}),
                          sure_of(words, indicator.confidence))};
    const Area* area = shown_area(pack, context.visit.area);
    const auto series =
        series_of(pack, indicator.id, area ? std::optional(area->id) : std::nullopt);
    for (const Source& source : sources_of(series))
        lines.push_back(icon_line("figures-" + std::to_string(lines.size()), Icon::Document,
                                  fill(words("source.figures"), {{"source", source.name}}),
                                  given_by(words, source)));
    const std::string title = words("sources.title");
    return card("sources-card", title,
                joined(joined({heading("title", level, title),
                               list("sources", title, {}, std::move(lines))},
                              figures_note(context, pack)),
                       {caption("meaning", words("sources.meaning")),
                        link("about", about_door(), words("sources.more"))}));
}

} // namespace

Nodes source_cards(const PlanContext& context, const Pack& pack, const Indicator& indicator,
                   int level) {
    Nodes cards;
    if (!indicator.definition.empty())
        cards.push_back(definition_card(context, indicator, level));
    cards.push_back(departments_card(context, pack, indicator, level));
    cards.push_back(sources_card(context, pack, indicator, level));
    return cards;
}

} // namespace zhixiao::pages
