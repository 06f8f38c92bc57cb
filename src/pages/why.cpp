// Why a verdict is what it is: its arithmetic with the numbers in place.
#include "pages/indicator_cards.h"

#include "base/text.h"
#include "pages/figures.h"
#include "pages/measure.h"

#include <algorithm>
#include <cmath>

namespace zhixiao::pages {
namespace {

struct Arithmetic {
    const Wording& words;
    const Subject& subject;
    const Progress& progress;
    Indicator judged;

    std::string number(double value) const { return format_number(value, subject.decimals); }
    std::string figure(double value) const { return figure_of(judged, value, subject.decimals); }
    double base() const { return subject.verdict.base->value; }
    double latest() const { return subject.verdict.latest->value; }

    std::string gap_sum() const;
    std::string time_sum() const;
    std::string pace_number() const;
    Nodes pace() const;
    Nodes met_since_base() const;
    Nodes gap_closed() const;
    void add_trend(Nodes& lines) const;
    Nodes fell_back() const;
    Nodes final_year() const;
    Nodes direction() const;
    Nodes single() const;
    Nodes lines() const;
};

// What is counted, its share, how that comes about, and the share as a bar.
Node share_lines(std::string key, const std::string& name, double share, const std::string& sum,
                 Tone tone) {
    const std::string said = percent(share);
    return column(std::move(key), 4,
                  {row("head", 8, {growing(text("name", name)), strong("share", said)}),
                   caption("sum", sum),
                   {"bar", scene::Meter{.name = name + " " + said, .share = share, .tone = tone}}});
}

std::string Arithmetic::gap_sum() const {
    const double before = *progress.base_gap;
    const double closed = before - *progress.gap;
    if (before <= progress_epsilon) // a strict limit, touched at the start
        return words("why.gap.touched");
    const std::vector<std::pair<std::string_view, std::string>> values{
        {"base", number(base())},
        {"now", number(latest())},
        {"limit", format_number(limit_of(*progress.band))},
        {"before", format_number(before)},
        {"gap", format_number(*progress.gap)},
        {"closed", format_number(closed)}};
    if (is_closed(*progress.band))
        return fill(words("why.gap.closed_band"), values);
    return fill(std::isfinite(progress.band->high) ? words("why.gap.down") : words("why.gap.up"),
                values);
}

std::string Arithmetic::time_sum() const {
    const auto used = *progress.years_used;
    return fill(words("why.time.sum"), {{"latest", std::to_string(subject.verdict.latest->year)},
                                        {"base", std::to_string(subject.verdict.base->year)},
                                        {"target", std::to_string(progress.target_year)},
                                        {"used", std::to_string(used)},
                                        {"all", std::to_string(used + *progress.years_left)}});
}

// Two places, a third where two would seem to be on the other side of a threshold.
std::string Arithmetic::pace_number() const {
    const double pace = *progress.pace;
    for (const double threshold : {0.95, 0.60, -0.10})
        if ((pace < threshold) != (rounded(pace, 2) < threshold))
            return format_number(std::floor(pace * 1000) / 1000, 3);
    return format_number(rounded(pace, 2), 2);
}

Nodes Arithmetic::pace() const {
    const Tone tone = look_of(words, subject.verdict)->tone;
    const std::string sum =
        fill(words("why.pace.sum"), {{"closed", percent(*progress.share_closed)},
                                     {"time", percent(*progress.share_of_time)}});
    const std::string rule = words("why.rule." + std::string(status_name(*progress.status)));
    return {share_lines("closed", words("why.gap"), *progress.share_closed, gap_sum(), tone),
            share_lines("time", words("why.time"), *progress.share_of_time, time_sum(), Tone::Soft),
            row("pace", 8,
                {growing(column("lines", 2, {text("sum", sum), caption("rule", rule)})),
                 strong("pace", pace_number(), TextStyle::Number, tone)})};
}

Node part(std::string key, const std::string& name, const std::string& sum) {
    return column(std::move(key), 2, {caption("name", name), strong("sum", sum)});
}

// Met, and once was not: what the gap was, what was done, and that nothing is left.
Nodes Arithmetic::gap_closed() const {
    const std::string limit = format_number(limit_of(*progress.band));
    const bool down = std::isfinite(progress.band->high);
    const double high = down ? base() : latest();
    const double low = down ? latest() : base();
    const auto minus = [&](double from, const std::string& what, double left) {
        return fill(words("why.minus"),
                    {{"from", number(from)}, {"what", what}, {"left", format_number(left)}});
    };
    const std::string before =
        down ? minus(base(), limit, *progress.base_gap)
             : fill(words("why.minus"), {{"from", limit},
                                         {"what", number(base())},
                                         {"left", format_number(*progress.base_gap)}});
    return {group("parts", {.arrange = Arrange::Grid, .gap = 8, .column_min = 92},
                  {part("before", words("why.before"), before),
                   part("done", down ? words("why.done.down") : words("why.done.up"),
                        minus(high, number(low), high - low)),
                   part("left", words("why.left"), format_number(*progress.gap))})};
}

Nodes Arithmetic::met_since_base() const {
    const bool was_met = *progress.base_gap <= progress_epsilon;
    return {text("since", fill(was_met ? words("why.met_since_base") : words("why.met_now"),
                               {{"base_year", std::to_string(subject.verdict.base->year)},
                                {"base", figure(base())},
                                {"year", std::to_string(subject.verdict.latest->year)},
                                {"value", figure(latest())},
                                {"limit", limit_of(words, judged)}}))};
}

// Whether it will hold: where the median of the yearly changes leads, or the last step twice more.
void Arithmetic::add_trend(Nodes& lines) const {
    const bool holds = *shown_status(subject.verdict) == Status::Met;
    if (progress.projected && progress.yearly_change)
        lines.push_back(
            text("trend", fill(holds ? words("why.trend.holds") : words("why.trend.leaves"),
                               {{"change", change_words(words, judged, *progress.yearly_change)},
                                {"year", std::to_string(progress.target_year)},
                                {"value", figure(rounded(*progress.projected, 1))}})));
    else if (progress.last_change)
        lines.push_back(
            text("trend", fill(holds ? words("why.step.holds") : words("why.step.leaves"),
                               {{"change", change_words(words, judged, *progress.last_change)}})));
}

// The newest year in which it was met.
Nodes Arithmetic::fell_back() const {
    const Series points = comparable_points(subject.series);
    const auto met = std::find_if(points.rbegin(), points.rend(), [&](const Observation& each) {
        return each.year < subject.verdict.latest->year && is_met(*progress.band, each.value);
    });
    if (met == points.rend())
        return {};
    return {text("back", fill(words("why.fell_back"),
                              {{"met_year", std::to_string(met->year)},
                               {"met", figure(met->value)},
                               {"limit", limit_of(words, judged)},
                               {"year", std::to_string(subject.verdict.latest->year)},
                               {"value", figure(latest())}}))};
}

Nodes Arithmetic::final_year() const {
    const Series points = comparable_points(subject.series);
    const auto at = std::find_if(points.begin(), points.end(), [&](const Observation& each) {
        return each.year == progress.judged_year;
    });
    if (at == points.end())
        return {};
    return {
        text("final", fill(words("why.final"), {{"year", std::to_string(progress.judged_year)},
                                                {"value", figure(at->value)},
                                                {"limit", limit_of(words, judged)},
                                                {"gap", distance(words, judged, *progress.gap)}}))};
}

Nodes Arithmetic::direction() const {
    const auto line = [&](std::string key, const std::string& pattern, double change) {
        return text(std::move(key),
                    fill(pattern, {{"change", change_words(words, judged, change)}}));
    };
    return {
        line("mean", words("why.mean"), *progress.yearly_change),
        line("last", words("why.last"), *progress.last_change),
        caption("rule", fill(words("why.direction.rule"), {{"target", target_of(words, judged)}}))};
}

Nodes Arithmetic::single() const {
    return {text("single", fill(words("why.single"),
                                {{"year", std::to_string(subject.verdict.latest->year)}}))};
}

Nodes Arithmetic::lines() const {
    if (progress.pace)
        return pace();
    if (!subject.verdict.latest)
        return {};
    switch (*shown_status(subject.verdict)) {
    case Status::Met:
    case Status::MetAtRisk: {
        const bool was_open = *progress.base_gap > progress_epsilon && !is_closed(*progress.band);
        Nodes said = was_open ? gap_closed() : met_since_base();
        add_trend(said);
        return said;
    }
    case Status::FellBack:
        return fell_back();
    case Status::MetFinal:
    case Status::MissedFinal:
        return final_year();
    case Status::MetSingle:
    case Status::Insufficient:
        return single();
    case Status::Improving:
    case Status::ImprovingThenWorse:
    case Status::Recovering:
    case Status::Worsening:
        return direction();
    default: // 完成与否 and 缺基期值 are said in full already
        return {};
    }
}

} // namespace

std::optional<Node> why_card(const Context& context, const Subject& subject, int level) {
    const Wording& words = context.words;
    if (!subject.is_judged() || !shown_status(subject.verdict))
        return std::nullopt;
    Nodes lines = Arithmetic{words, subject, subject.progress(),
                             judged_indicator(subject.indicator, subject.verdict)}
                      .lines();
    if (lines.empty())
        return std::nullopt;
    const std::string title = words("why.title");
    lines.insert(lines.begin(), heading("title", level, title));
    return card("why-card", title, std::move(lines));
}

} // namespace zhixiao::pages
