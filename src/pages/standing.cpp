// How far an indicator is from its target: arithmetic of the newest figure, no verdict.
#include "pages/standing.h"

#include "base/match.h"
#include "base/text.h"
#include "domain/progress.h"
#include "pages/figures.h"

#include <cmath>

namespace zhixiao::pages {
namespace {

// The figure progress is counted from, and the newest; either may be missing.
struct Ends {
    const Observation* base = nullptr;
    const Observation* latest = nullptr;
};

Ends ends_of(const Pack& pack, const Indicator& indicator) {
    const Series points = comparable_points(series_of(pack, indicator.id, std::nullopt));
    return {base_point(points, indicator.base_year, base_reach(indicator.target)),
            latest_point(points)};
}

std::optional<double> value_of(const Observation* figure) {
    return figure ? std::optional(figure->value) : std::nullopt;
}

// A difference of shares is said in points: 46% is 1 个百分点 from 45%.
std::string distance(const Wording& words, const Indicator& indicator, double value) {
    const std::string number = format_number(value);
    if (indicator.unit == "%")
        return fill(words("distance.percent"), {{"value", number}});
    if (indicator.unit == "‰")
        return fill(words("distance.per_mille"), {{"value", number}});
    const bool is_rate = indicator.per || unit_of(indicator) != indicator.unit;
    return is_rate ? number : number + " " + indicator.unit;
}

std::string gap_words(const Wording& words, const Indicator& indicator, double open, bool met) {
    // Whether 左右 is met depends on what is taken for it, so that the sentence says it along.
    if (const auto* about = std::get_if<AboutTarget>(&indicator.target)) {
        const std::string tolerance = distance(words, indicator, tolerance_of(*about));
        return fill(met ? words("standing.about.met") : words("standing.about.gap"),
                    {{"limit", limit_of(words, indicator)},
                     {"gap", distance(words, indicator, open)},
                     {"tolerance", tolerance}});
    }
    if (met)
        return fill(words("standing.met"), {{"limit", limit_of(words, indicator)}});
    if (open <= progress_epsilon) // a strict limit, touched but not passed
        return words("standing.at_limit");
    return fill(words("standing.gap"), {{"gap", distance(words, indicator, open)}});
}

} // namespace

std::vector<std::string> standing_of(const Wording& words, const Pack& pack,
                                     const Indicator& indicator) {
    const Ends ends = ends_of(pack, indicator);
    if (!ends.latest || !is_quantified(indicator.target))
        return {};
    const std::optional<double> base = value_of(ends.base);
    const std::optional<double> open = gap(indicator.target, base, ends.latest->value);
    const std::optional<bool> met = is_met(indicator.target, base, ends.latest->value);
    if (!open || !met)
        return {fill(words("standing.no_base"), {{"year", std::to_string(indicator.base_year)}})};
    std::vector<std::string> sentences{gap_words(words, indicator, *open, *met)};
    const auto* about = std::get_if<AboutTarget>(&indicator.target);
    if (about && !about->tolerance)
        sentences.push_back(
            fill(words("standing.default_tolerance"),
                 {{"percent", format_number(default_tolerance_share * 100) + "%"}}));
    return sentences;
}

Node row_figure(const Indicator& indicator, double value, int decimals) {
    Nodes parts{strong("value", figure_of(indicator, value, decimals), TextStyle::Heading)};
    const std::string unit = unit_of(indicator);
    if (!unit.empty())
        parts.push_back(caption("unit", unit));
    return baseline("figure", 4, std::move(parts));
}

std::optional<Node> track_of(const Wording& words, const Pack& pack, const Indicator& indicator) {
    const Ends ends = ends_of(pack, indicator);
    if (!ends.base || !ends.latest || ends.base->year >= ends.latest->year)
        return std::nullopt;
    const Target& target = indicator.target;
    const std::optional<double> before = gap(target, ends.base->value, ends.base->value);
    const std::optional<double> done = share_closed(target, ends.base->value, ends.latest->value);
    if (!before || !done || *before <= progress_epsilon)
        return std::nullopt;
    const int decimals = decimals_of(pack, indicator.id);
    const std::string start =
        fill(words("track.start"), {{"year", std::to_string(ends.base->year)},
                                    {"value", figure_of(indicator, ends.base->value, decimals)}});
    const std::string percent = format_number(std::round(std::abs(*done) * 100)) + "%";
    const std::string name = fill(*done < 0 ? words("track.name.wider") : words("track.name"),
                                  {{"start", start}, {"percent", percent}});
    return Node{"track", scene::Track{.name = name,
                                      .done = *done,
                                      .tone = Tone::Brand,
                                      .start = start,
                                      .end = target_by_year(words, indicator)}};
}

std::optional<scene::ChartZone> zone_of(const Wording& words, const Pack& pack,
                                        const Indicator& indicator) {
    scene::ChartZone zone;
    std::visit(Match{[&](const BoundTarget& target) {
                         const bool least =
                             target.bound == Bound::AtLeast || target.bound == Bound::KeepAtLeast;
                         (least ? zone.low : zone.high) = target.value;
                     },
                     [&](const AboutTarget& target) {
                         zone.low = target.value - tolerance_of(target);
                         zone.high = target.value + tolerance_of(target);
                     },
                     [&](const RangeTarget& target) {
                         zone.low = target.low;
                         zone.high = target.high;
                     },
                     [&](const ChangeTarget& target) {
                         const std::optional<double> base = value_of(ends_of(pack, indicator).base);
                         const double share = target.percent / 100;
                         if (base && target.change == Change::ReduceBy)
                             zone.high = *base * (1 - share);
                         else if (base)
                             zone.low = *base * (1 + share);
                     },
                     [](const DirectionTarget&) {}, [](const YesNoTarget&) {},
                     [](const TextTarget&) {}},
               indicator.target);
    if (!zone.low && !zone.high)
        return std::nullopt;
    zone.label = fill(words("chart.zone"), {{"target", limit_of(words, indicator)}});
    return zone;
}

} // namespace zhixiao::pages
