// Builds the pictures of the path from base to target: the track of a card, the lines of a chart.
#include "plan/pages/path_to_target.h"

#include "base/text.h"
#include "plan/pages/figures.h"
#include "plan/pages/measure.h"

#include <algorithm>
#include <cmath>

namespace zhixiao::pages {
namespace {

// Returns the edge of the target that is nearer to the base.
double near_edge(const Band& band, double base) {
    if (!is_closed(band))
        return limit_of(band);
    return base > band.high ? band.high : band.low;
}

// Returns the share of the path from base to near edge that is done; above 1 when the figure is
// better than the target asks, or inside its band.
double share_done(const Band& band, double base, double latest) {
    return (latest - base) / (near_edge(band, base) - base);
}

// Returns the far edge of a closed band on the scale of share_done, where the near edge is 1.
std::optional<double> far_edge(const Band& band, double base) {
    if (!is_closed(band) || !(band.low < band.high))
        return std::nullopt;
    const double far = base > band.high ? band.low : band.high;
    return share_done(band, base, far);
}

// Returns the share to state in words: how much of the gap is closed. Inside a closed band that is
// all of it, beyond its far edge less.
double stated_share(const Progress& progress, double done) {
    if (is_closed(*progress.band))
        return (*progress.base_gap - *progress.gap) / *progress.base_gap;
    return done;
}

std::string dated(const Wording& words, const Subject& subject, const Dated& figure) {
    return fill(words("track.start"),
                {{"year", std::to_string(figure.year)},
                 {"value", figure_of(subject.indicator, figure.value, subject.decimals)}});
}

std::string track_name(const Wording& words, const std::string& start, double done,
                       std::optional<double> due) {
    const std::string share = format_number(std::round(std::abs(done) * 100)) + "%";
    const std::string name = fill(done < 0   ? words("track.name.wider")
                                  : done > 1 ? words("track.name.past")
                                             : words("track.name"),
                                  {{"start", start}, {"percent", share}});
    if (!due)
        return name;
    return name + fill(words("track.name.due"),
                       {{"percent", format_number(std::round(*due * 100)) + "%"}});
}

std::string chart_name(const Wording& words, const Subject& subject,
                       const std::optional<scene::ChartProjection>& projection) {
    std::string figures;
    for (const Observation& each : subject.series)
        figures += (figures.empty() ? "" : words("chart.and")) +
                   dated(words, subject, {each.year, each.value});
    std::string name =
        fill(words("chart.name"), {{"indicator", subject.indicator.name},
                                   {"area", area_name(words, subject.pack.plan, subject.area)},
                                   {"figures", figures},
                                   {"target", target_by_year(words, subject.indicator)}});
    if (projection)
        name += fill(subject.verdict.target.eta ? words("chart.name.projection")
                                                : words("chart.name.risk"),
                     {{"year", std::to_string(subject.verdict.target.target_year)},
                      {"label", projection->label}});
    return name;
}

scene::ChartPoint point_of_chart(const Subject& subject, const Observation& figure) {
    scene::ChartPoint point{figure.year, figure.value,
                            format_number(figure.value, subject.decimals),
                            figure.quality == Quality::Derived};
    point.apart = figure.quality == Quality::Break;
    if (const auto interval = rate_interval(point_of(figure), rate_scale(subject.indicator))) {
        point.low = std::min(interval->low, figure.value);
        point.high = std::max(interval->high, figure.value);
    }
    return point;
}

// Returns the zone of the chart in which the target is met. An area of a national plan is shown
// against the country's target.
std::optional<scene::ChartZone> zone_of(const Wording& words, const Subject& subject) {
    const Indicator& indicator = subject.indicator;
    const std::optional<Dated>& base = subject.verdict.base;
    const std::optional<Band> band =
        band_of(indicator.target, base ? std::optional(base->value) : std::nullopt);
    if (!band)
        return std::nullopt;
    scene::ChartZone zone;
    if (std::isfinite(band->low))
        zone.low = band->low;
    if (std::isfinite(band->high))
        zone.high = band->high;
    zone.label = fill(subject.is_judged() ? words("chart.zone") : words("chart.zone.national"),
                      {{"target", limit_of(words, indicator)}});
    return zone;
}

// Returns the path from the base through the milestones to the nearer edge of the target.
std::vector<scene::ChartSpot> path_of(const Subject& subject) {
    const Progress& target = subject.verdict.target;
    const std::optional<Dated>& base = subject.verdict.base;
    if (!base || !target.band || target.base_gap.value_or(0) <= progress_epsilon)
        return {};
    std::vector<scene::ChartSpot> path{{static_cast<double>(base->year), base->value}};
    std::vector<Milestone> milestones = subject.indicator.milestones;
    std::sort(milestones.begin(), milestones.end(),
              [](const Milestone& a, const Milestone& b) { return a.year < b.year; });
    for (const Milestone& milestone : milestones)
        if (milestone.year > base->year && milestone.year < target.target_year)
            path.push_back({static_cast<double>(milestone.year), milestone.value});
    const double edge = base->value > target.band->high ? target.band->high : target.band->low;
    path.push_back({static_cast<double>(target.target_year), edge});
    return path;
}

// Returns the line that shows where the present speed leads: to the target, or out of it again.
std::optional<scene::ChartProjection> projection_of(const Wording& words, const Subject& subject) {
    const Progress& progress = subject.verdict.target;
    constexpr int horizon = 10; // years after the target year; a later year is not drawn
    if (subject.verdict.grade == Grade::AwaitingFinal)
        return std::nullopt;
    if (progress.eta && !is_closed(*progress.band)) {
        const int year = year_reached(*progress.eta);
        const bool leads_on = *progress.eta > subject.verdict.latest->year + progress_epsilon;
        if (!leads_on || year > progress.target_year + horizon)
            return std::nullopt;
        return scene::ChartProjection{
            *progress.eta, limit_of(*progress.band),
            fill(words("chart.projection"), {{"year", std::to_string(year)}})};
    }
    if (progress.status == Status::MetAtRisk && progress.projected)
        return scene::ChartProjection{
            static_cast<double>(progress.target_year), *progress.projected,
            figure_of(subject.indicator, rounded(*progress.projected, 1), subject.decimals)};
    return std::nullopt;
}

} // namespace

Node row_figure(const Indicator& indicator, double value, int decimals) {
    Nodes parts{strong("value", figure_of(indicator, value, decimals), TextStyle::Heading)};
    const std::string unit = unit_of(indicator);
    if (!unit.empty())
        parts.push_back(caption("unit", unit));
    return baseline("figure", 4, std::move(parts));
}

std::optional<Node> track_of(const Wording& words, const Subject& subject) {
    const Verdict& verdict = subject.verdict;
    const Progress& target = verdict.target;
    const bool has_path = verdict.base && verdict.latest && target.band && target.gap &&
                         verdict.base->year < verdict.latest->year &&
                         target.base_gap.value_or(0) > progress_epsilon;
    const std::optional<Look> look = look_of(words, verdict);
    if (!has_path || !look)
        return std::nullopt;
    const double done = share_done(*target.band, verdict.base->value, verdict.latest->value);
    if (!std::isfinite(done))
        return std::nullopt;
    const std::string start = dated(words, subject, *verdict.base);
    const std::string name =
        track_name(words, start, stated_share(target, done), target.share_of_time);
    return Node{"track", scene::Track{.name = name,
                                      .done = done,
                                      .due = target.share_of_time,
                                      .tone = look->tone,
                                      .start = start,
                                      .end = target_by_year(words, subject.indicator),
                                      .until = far_edge(*target.band, verdict.base->value)}};
}

Node chart_of(const Wording& words, const Subject& subject) {
    const Indicator& indicator = subject.indicator;
    const Series& series = subject.series;
    scene::Chart chart{.name = "",
                       .first_year = std::min(indicator.base_year, series.front().year),
                       .last_year = std::max(indicator.target_year, series.back().year),
                       .points = {},
                       .zone = zone_of(words, subject),
                       .decimals = 0,
                       .derived_label = "",
                       .path = path_of(subject),
                       .projection = projection_of(words, subject),
                       .path_label = words("chart.path"),
                       .projection_label = words("chart.present_speed")};
    for (const Observation& each : series) {
        chart.points.push_back(point_of_chart(subject, each));
        if (chart.points.back().derived)
            chart.derived_label = words("quality.derived");
    }
    chart.name = chart_name(words, subject, chart.projection);
    return {"chart", std::move(chart)};
}

} // namespace zhixiao::pages
