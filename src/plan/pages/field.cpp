// Builds one field: its targets with figures and verdicts, and its goals in words.
#include "base/text.h"
#include "plan/act/routes.h"
#include "plan/model/lookup.h"
#include "plan/pages/figures.h"
#include "plan/pages/goals.h"
#include "plan/pages/locality.h"
#include "plan/pages/path_to_target.h"
#include "plan/pages/standing.h"

#include <algorithm>

namespace zhixiao::pages {
namespace {

using Indicators = std::vector<const Indicator*>;

Indicators of_level(const Pack& pack, const Field& field, IndicatorLevel level) {
    Indicators indicators = indicators_of(pack, field.id);
    std::erase_if(indicators, [&](const Indicator* each) { return each->level != level; });
    return indicators;
}

Indicators worst_first(const PlanContext& context, Indicators indicators) {
    std::stable_sort(indicators.begin(), indicators.end(),
                     [&](const Indicator* one, const Indicator* other) {
                         return is_worse(mark_of(context.verdicts.of(*one)),
                                         mark_of(context.verdicts.of(*other)));
                     });
    return indicators;
}

Nodes unpublished(const PlanContext& context, const Subject& subject) {
    const Wording& words = context.words;
    const std::string target = target_line(words, subject.indicator);
    const bool is_judged = shown_status(subject.verdict).has_value();
    return {text("none", words("figure.none"), TextStyle::Body, Tone::Soft),
            caption("target",
                    is_judged ? fill(words("figure.awaited"), {{"target", target}}) : target)};
}

// Builds the newest figure and the track to the target; where there is no track, the standing and
// the target in words.
Nodes published(const PlanContext& context, const Subject& subject) {
    const Wording& words = context.words;
    const Indicator& indicator = subject.indicator;
    const Observation& latest = subject.series.back();
    Nodes lines{baseline(
        "newest", 6,
        {strong("value", figure_of(indicator, latest.value, subject.decimals), TextStyle::Number),
         caption("year", about_figure(words, indicator, latest))})};
    if (std::optional<Node> track = track_of(words, subject)) {
        lines.push_back(std::move(*track));
        return lines;
    }
    const Standing standing = standing_of(words, subject);
    if (!standing.distance.empty())
        lines.push_back(text("standing", standing.distance + standing.course));
    lines.push_back(caption("target", target_line(words, indicator)));
    return lines;
}

Node indicator_card(const PlanContext& context, const Pack& pack, const Indicator& indicator) {
    const Subject subject = subject_of(context, pack, indicator, nullptr);
    Nodes head{growing(strong("name", indicator.name, TextStyle::Heading))};
    if (std::optional<Node> pill = pill_of(context.words, subject.verdict))
        head.push_back(std::move(*pill));
    Nodes lines =
        subject.series.empty() ? unpublished(context, subject) : published(context, subject);
    lines.insert(lines.begin(), row("head", 8, std::move(head)));
    return content_link(indicator.id.value, IndicatorPage{pack.plan.id, indicator.id},
                        {.surface = Surface::Card, .gap = 8}, std::move(lines));
}

// Returns “2021 年 · 目标 60% 以下 · 明显滞后”.
std::string row_words(const PlanContext& context, const Indicator& indicator,
                      const std::optional<Observation>& latest) {
    const Wording& words = context.words;
    std::vector<std::string> parts;
    if (latest)
        parts.push_back(year_of(words, latest->year));
    if (latest && latest->confidence == Confidence::Low)
        parts.push_back(words("unchecked"));
    parts.push_back(has_target(indicator)
                        ? fill(words("row.target"), {{"target", target_of(words, indicator)}})
                        : words("target.none"));
    if (const std::optional<Look> look = look_of(words, context.verdicts.of(indicator)))
        parts.push_back(look->word);
    else if (!latest)
        parts.push_back(words("figure.none"));
    std::string all;
    for (const std::string& part : parts)
        all += (all.empty() ? "" : words("row.and")) + part;
    return all;
}

// Builds the mark of a row's verdict. A target in words has no verdict, so the swatch of its plan
// takes that place.
Node row_mark(const PlanContext& context, const Pack& pack, const Indicator& indicator) {
    const std::optional<Look> look = look_of(context.words, context.verdicts.of(indicator));
    return look ? ornament("state", look->mark, look->tone, 12)
                : ornament("state", Mark::Swatch, tone_of(pack.plan), 12);
}

Node indicator_row(const PlanContext& context, const Pack& pack, const Indicator& indicator,
                   bool shown) {
    const std::optional<Observation> latest = latest_of(pack, indicator.id);
    Node figure = latest ? row_figure(indicator, latest->value, decimals_of(pack, indicator.id))
                         : strong("figure", "—", TextStyle::Heading, Tone::Soft);
    Node name = shown ? strong("name", indicator.name) : text("name", indicator.name);
    Node about = caption("about", row_words(context, indicator, latest));
    Node node = content_link(
        indicator.id.value, IndicatorPage{pack.plan.id, indicator.id},
        {.arrange = Arrange::Row, .surface = Surface::Row, .gap = 12, .pad_x = 16},
        {row_mark(context, pack, indicator),
         growing(column("lines", 2, {std::move(name), std::move(about)})), std::move(figure)});
    auto& row = std::get<scene::Link>(node.is);
    row.current = shown;
    if (shown)
        row.box = {.arrange = Arrange::Row,
                   .surface = Surface::Tint,
                   .gap = 12,
                   .pad_x = 16,
                   .pad_y = 8,
                   .min_height = 60};
    return node;
}

Node section_head(const PlanContext& context, std::string key, std::optional<int> level,
                  const std::string& title, const std::string& about) {
    const bool wide = !context.on_phone();
    return group(std::move(key),
                 {.arrange = Arrange::Baseline, .gap = 8, .pad_x = wide ? 16.F : 0.F},
                 {heading("title", level, title), growing(caption("about", about))});
}

Node main_head(const PlanContext& context, const Pack& pack, const Field& field,
               std::optional<int> level) {
    const Counts counts = counts_of(pack, field.id);
    const std::string about = counts.quantified == 0
                                  ? context.words("field.main.in_words")
                                  : fill(context.words("field.main.about"),
                                         {{"quantified", std::to_string(counts.quantified)}});
    return section_head(context, "main-head", level, context.words("field.main"), about);
}

} // namespace

Node field_counts(const PlanContext& context, const Pack& pack, const Field& field) {
    const Wording& words = context.words;
    const Counts counts = counts_of(pack, field.id);
    Nodes lines;
    if (!field.summary.empty())
        lines.push_back(text("summary", field.summary));
    if (counts.quantified == 0) {
        lines.push_back(text("in-words", fill(words("field.counts.in_words"),
                                              {{"in_words", std::to_string(counts.in_words)}})));
        return card("counts-card", words("field.counts.name"), std::move(lines));
    }
    lines.push_back(grade_counts(context, tally_of(pack, field.id, context.verdicts)));
    const std::string about =
        counts.in_words == 0 ? words("field.counts.all") : words("field.counts.about");
    lines.push_back(caption("about", fill(about, {{"quantified", std::to_string(counts.quantified)},
                                                  {"in_words", std::to_string(counts.in_words)}})));
    return card("counts-card", words("field.counts.name"), std::move(lines));
}

Node goals_card(const PlanContext& context, const Pack& pack, const Field& field, int level) {
    const Wording& words = context.words;
    Nodes goals;
    for (const Goal* goal : goals_in_words(pack, field.id))
        goals.push_back(group(goal->id.value,
                              {.arrange = Arrange::Row, .surface = Surface::Row, .gap = 12},
                              {ornament("mark", Mark::Ring, tone_of(pack.plan), 12),
                               growing(text("words", goal->text))}));
    return card("goals-card", words("field.goals"),
                {heading("title", level, words("field.goals")),
                 caption("about", pack.plan.level == PlanLevel::National
                                      ? words("field.goals.about")
                                      : words("field.goals.about.local")),
                 list("goals", words("field.goals"), {}, std::move(goals))});
}

Nodes field_cards(const PlanContext& context, const Pack& pack, const Field& field) {
    const Wording& words = context.words;
    Nodes cards{field_counts(context, pack, field)};
    const auto add = [&](std::string key, const std::string& name, const Indicators& indicators) {
        Nodes links;
        for (const Indicator* indicator : indicators)
            links.push_back(indicator_card(context, pack, *indicator));
        cards.push_back(list(std::move(key), name, {.gap = 12}, std::move(links)));
    };
    const Indicators targets = of_level(pack, field, IndicatorLevel::MainTarget);
    if (!targets.empty()) {
        cards.push_back(main_head(context, pack, field, 2));
        add("targets", words("field.main"), targets);
    }
    const Indicators measures = of_level(pack, field, IndicatorLevel::Measure);
    if (!measures.empty()) {
        cards.push_back(section_head(context, "measures-head", 2, words("field.measures"),
                                     words("field.measures.about")));
        add("measures", words("field.measures"), measures);
    }
    if (!goals_in_words(pack, field.id).empty())
        cards.push_back(goals_card(context, pack, field, 2));
    return cards;
}

Nodes field_rows(const PlanContext& context, const Pack& pack, const Field& field,
                 std::optional<int> level, const IndicatorId* shown) {
    const Wording& words = context.words;
    const std::optional<int> below = level ? std::optional(*level + 1) : std::nullopt;
    const TopBar head{PlanPage{pack.plan.id}, short_title(words, pack.plan),
                      field_title(words, pack.plan, field), tone_of(pack.plan)};
    Nodes parts{list_head(context, head, level)};
    for (Node& line : sample_line(words, pack.plan.sample))
        parts.push_back(group("sample-head", {.pad_x = 16}, {std::move(line)}));
    const auto add = [&](std::string key, const std::string& name, const Indicators& indicators) {
        Nodes links;
        for (const Indicator* indicator : worst_first(context, indicators))
            links.push_back(
                indicator_row(context, pack, *indicator, shown && *shown == indicator->id));
        parts.push_back(list(std::move(key), name, {}, std::move(links)));
    };
    const Indicators targets = of_level(pack, field, IndicatorLevel::MainTarget);
    if (!targets.empty()) {
        parts.push_back(main_head(context, pack, field, below));
        add("targets", words("field.main"), targets);
    }
    const Indicators measures = of_level(pack, field, IndicatorLevel::Measure);
    if (!measures.empty()) {
        parts.push_back(section_head(context, "measures-head", below, words("field.measures"),
                                     words("field.measures.about")));
        add("measures", words("field.measures"), measures);
    }
    if (targets.empty() && measures.empty())
        parts.push_back(group("none", {.pad_x = 16}, {text("words", words("field.no_numbers"))}));
    return parts;
}

} // namespace zhixiao::pages
