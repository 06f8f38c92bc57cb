// Puts counts, figures and targets of a plan into the words of the pages.
#include "plan/pages/figures.h"

#include "base/match.h"
#include "base/text.h"
#include "plan/model/locality.h"
#include "plan/model/lookup.h"
#include "plan/model/progress.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace zhixiao::pages {
namespace {

// Returns “示例市”; empty when the plan's title does not name the place.
std::string place_before(const Plan& plan) {
    const std::string_view name = locality_name(plan);
    return name == plan.title ? "" : std::string(name);
}

bool clings(const std::string& unit) { return unit == "%" || unit == "‰"; }

// Returns "70% ", "12 " or "1.12 名", ready for a Chinese word to follow.
std::string target_number(const Indicator& indicator, double value) {
    const std::string number = format_number(value);
    if (clings(indicator.unit))
        return number + indicator.unit + " ";
    // A rate's unit ("1/10万") appears once, with the figure.
    const bool counted = !indicator.unit.empty() && unit_of(indicator) == indicator.unit &&
                         indicator.unit.find('/') == std::string::npos && !indicator.per;
    return counted ? number + " " + indicator.unit : number + " ";
}

std::string bound_words(const Wording& words, const Indicator& indicator,
                        const BoundTarget& target) {
    const std::string value = target_number(indicator, target.value);
    switch (target.bound) {
    case Bound::AtLeast:
        return fill(target.strict ? words("target.above") : words("target.at_least"),
                    {{"value", value}});
    case Bound::AtMost:
        return fill(target.strict ? words("target.below") : words("target.at_most"),
                    {{"value", value}});
    case Bound::KeepAtLeast:
        return fill(words("target.keep_at_least"), {{"value", value}});
    case Bound::KeepAtMost:
        return fill(words("target.keep_at_most"), {{"value", value}});
    }
    return value;
}

std::ptrdiff_t targets_without_number(const Pack& pack, const FieldId& field) {
    const std::vector<const Indicator*> all = indicators_of(pack, field);
    return std::count_if(all.begin(), all.end(), [](const Indicator* each) {
        return is_main_target(*each) && !is_quantified_main_target(*each);
    });
}

// Returns the target without the words “保持在”.
Target without_keeping(const Target& target) {
    const auto* bound = std::get_if<BoundTarget>(&target);
    if (!bound)
        return target;
    const bool least = bound->bound == Bound::AtLeast || bound->bound == Bound::KeepAtLeast;
    return BoundTarget{least ? Bound::AtLeast : Bound::AtMost, bound->value, bound->strict};
}

// Says whether the words of the target begin with its number: “12 以下”, not “保持在 92% 以上”.
bool begins_with_number(const Target& target) {
    if (const auto* bound = std::get_if<BoundTarget>(&target))
        return !bound->strict && (bound->bound == Bound::AtLeast || bound->bound == Bound::AtMost);
    return std::holds_alternative<AboutTarget>(target) ||
           std::holds_alternative<RangeTarget>(target);
}

} // namespace

bool has_target(const Indicator& indicator) {
    return is_main_target(indicator) || !std::holds_alternative<TextTarget>(indicator.target);
}

bool is_main_target(const Indicator& indicator) {
    return indicator.level == IndicatorLevel::MainTarget;
}

Counts counts_of(const Pack& pack, const FieldId& field) {
    Counts counts;
    for (const Indicator* indicator : indicators_of(pack, field)) {
        if (!is_quantified_main_target(*indicator))
            continue;
        ++counts.quantified;
        counts.published += !pack.observations.of(indicator->id, std::nullopt).empty();
    }
    counts.in_words = static_cast<int>(goals_in_words(pack, field).size());
    // A plan read from CSV has no goals, only indicators.
    if (pack.goals.empty())
        counts.in_words = static_cast<int>(targets_without_number(pack, field));
    return counts;
}

Counts counts_of(const Pack& pack) {
    Counts sum;
    for (const Field& field : pack.fields) {
        const Counts counts = counts_of(pack, field.id);
        sum.quantified += counts.quantified;
        sum.published += counts.published;
        sum.in_words += counts.in_words;
    }
    return sum;
}

std::vector<const Goal*> goals_in_words(const Pack& pack, const FieldId& field) {
    std::vector<const Goal*> goals = goals_of(pack, field);
    const auto has_number = [&](const IndicatorId& id) {
        const Indicator* indicator = find_indicator(pack, id);
        return indicator && is_quantified_main_target(*indicator);
    };
    std::erase_if(goals, [&](const Goal* goal) {
        return std::any_of(goal->indicators.begin(), goal->indicators.end(), has_number);
    });
    return goals;
}

const Area* shown_area(const Pack& pack, const std::optional<AreaId>& chosen) {
    return chosen ? find_area(pack, *chosen) : nullptr;
}

int decimals_of(const Pack& pack, const IndicatorId& indicator) {
    const auto places = pack.observations.of(indicator);
    return std::any_of(places.begin(), places.end(),
                       [&](std::uint32_t place) {
                           const double value = pack.observations.row(place).value;
                           return value != std::round(value);
                       })
               ? 1
               : 0;
}

std::string figure_of(const Indicator& indicator, double value, int decimals) {
    const std::string number = format_number(value, decimals);
    return clings(indicator.unit) ? number + indicator.unit : number;
}

std::string unit_of(const Indicator& indicator) {
    if (clings(indicator.unit))
        return "";
    // "1/10万" reads as "/10万" after a figure.
    return indicator.unit.rfind("1/", 0) == 0 ? indicator.unit.substr(1) : indicator.unit;
}

double tolerance_of(const AboutTarget& target) {
    return target.tolerance.value_or(std::abs(target.value) * default_tolerance_share);
}

std::string target_of(const Wording& words, const Indicator& indicator) {
    const auto number = [&](double value) { return target_number(indicator, value); };
    const std::string base_year = std::to_string(indicator.base_year);
    return std::visit(
        Match{[&](const BoundTarget& target) { return bound_words(words, indicator, target); },
              [&](const AboutTarget& target) {
                  return fill(words("target.about"), {{"value", number(target.value)}});
              },
              [&](const RangeTarget& target) {
                  return fill(words("target.range"),
                              {{"low", number(target.low)}, {"high", number(target.high)}});
              },
              [&](const ChangeTarget& target) {
                  const std::string percent = format_number(target.percent) + "%";
                  return fill(target.change == Change::ReduceBy ? words("target.reduce_by")
                                                                : words("target.raise_by"),
                              {{"year", base_year}, {"percent", percent}});
              },
              [&](const DirectionTarget& target) {
                  return target.direction == Direction::Up ? words("target.up")
                                                           : words("target.down");
              },
              [&](const YesNoTarget&) { return words("target.yes"); },
              [](const TextTarget& target) { return target.text; }},
        indicator.target);
}

std::string limit_of(const Wording& words, const Indicator& indicator) {
    Indicator reached = indicator;
    reached.target = without_keeping(indicator.target);
    return target_of(words, reached);
}

std::string target_by_year(const Wording& words, const Indicator& indicator) {
    if (const auto* text = std::get_if<TextTarget>(&indicator.target))
        return text->text; // the text states the target and often that no year is set
    return fill(
        begins_with_number(indicator.target) ? words("target.by_year")
                                             : words("target.by_year.in_words"),
        {{"year", std::to_string(indicator.target_year)}, {"target", target_of(words, indicator)}});
}

std::string target_line(const Wording& words, const Indicator& indicator) {
    if (!has_target(indicator))
        return target_of(words, indicator);
    return fill(words("figure.target"), {{"target", target_by_year(words, indicator)}});
}

std::string year_of(const Wording& words, int year) {
    return fill(words("year"), {{"year", std::to_string(year)}});
}

std::string unit_and_year(const Wording& words, const Indicator& indicator, int year) {
    const std::string unit = unit_of(indicator);
    if (unit.empty())
        return year_of(words, year);
    return fill(words("unit_and_year"), {{"unit", unit}, {"year", year_of(words, year)}});
}

std::string about_figure(const Wording& words, const Indicator& indicator,
                         const Observation& figure) {
    const std::string about = unit_and_year(words, indicator, figure.year);
    if (figure.confidence != Confidence::Low)
        return about;
    return fill(words("figure.unchecked"), {{"about", about}});
}

std::string quality_of(const Wording& words, Quality quality) {
    switch (quality) {
    case Quality::Official:
        return words("quality.official");
    case Quality::Preliminary:
        return words("quality.preliminary");
    case Quality::Derived:
        return words("quality.derived");
    case Quality::Break:
        return words("quality.break");
    }
    return "";
}

std::string confidence_of(const Wording& words, std::optional<Confidence> confidence) {
    if (!confidence)
        return words("confidence.unknown");
    switch (*confidence) {
    case Confidence::High:
        return words("confidence.high");
    case Confidence::Medium:
        return words("confidence.medium");
    case Confidence::Low:
        return words("confidence.low");
    }
    return "";
}

std::string audience_of(const Wording& words, const Plan& plan) {
    return plan.audience == Audience::Women ? words("audience.women") : words("audience.children");
}

std::string area_name(const Wording& words, const Plan& plan, const Area* area) {
    return area ? area->name : whole_name(words, plan);
}

std::string short_title(const Wording& words, const Plan& plan) {
    const bool women = plan.audience == Audience::Women;
    if (plan.level == PlanLevel::National)
        return women ? words("plan.women") : words("plan.children");
    return fill(women ? words("plan.women.local") : words("plan.children.local"),
                {{"place", place_before(plan)}});
}

std::string short_name(const Wording& words, const Field& field) {
    const std::string name = "field.short." + field.id.value;
    if (words.contains(name))
        return words(name);
    return utf8(std::u32string_view(code_points(field.name)).substr(0, 2));
}

std::string field_title(const Wording& words, const Plan& plan, const Field& field) {
    const std::string place = plan.level == PlanLevel::National ? "" : place_before(plan);
    return fill(words("field.title"),
                {{"plan", place + audience_of(words, plan)}, {"field", field.name}});
}

scene::Tone tone_of(const Plan& plan) {
    return plan.audience == Audience::Women ? scene::Tone::Women : scene::Tone::Children;
}

scene::Surface tint_of(const Plan& plan) {
    return plan.audience == Audience::Women ? scene::Surface::WomenTint
                                            : scene::Surface::ChildrenTint;
}

} // namespace zhixiao::pages
