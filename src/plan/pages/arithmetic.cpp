// Puts the numbers of a verdict into its sums; each status has sums of its own.
#include "plan/pages/arithmetic.h"

#include "plan/pages/measure.h"

#include <algorithm>
#include <cmath>

namespace zhixiao::pages {

namespace {

// Builds the lines of a share, 0 to 1: its name and percentage, the sum behind it, and a bar.
Node share_lines(std::string key, const std::string& name, double share, const std::string& sum,
                 Tone tone) {
    const std::string percentage = percent(share);
    return column(
        std::move(key), 4,
        {row("head", 8, {growing(text("name", name)), strong("share", percentage)}),
         caption("sum", sum),
         {"bar", scene::Meter{.name = name + " " + percentage, .share = share, .tone = tone}}});
}

} // namespace

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

// Returns the pace with two places; with a third where two would put it on the other side of a
// threshold.
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

namespace {

Node part(std::string key, const std::string& name, const std::string& sum) {
    return column(std::move(key), 2, {caption("name", name), strong("sum", sum)});
}

} // namespace

// Builds the lines for a target that is met but was not at the base: the gap at the base, the
// change since, and that nothing is left.
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

// Adds the line on whether a met target will hold: the value that the median yearly change leads
// to, or, without one, two more steps like the last.
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

// Builds the line with the newest earlier year in which the target was met.
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
    const bool met = *progress.status == Status::MetFinal;
    return {text("final", fill(met ? words("why.final.met") : words("why.final"),
                               {{"year", std::to_string(progress.judged_year)},
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

Nodes Arithmetic::yes_no() const {
    const std::string value = format_number(latest());
    return {text("done",
                 fill(words("why.yes_no"),
                      {{"year", std::to_string(subject.verdict.latest->year)}, {"value", value}}))};
}

Nodes Arithmetic::missing_base() const {
    return {text("base", fill(words("why.missing_base"),
                              {{"target", target_of(words, judged)},
                               {"before", std::to_string(judged.base_year - 1)},
                               {"after", std::to_string(judged.base_year + 1)},
                               {"year", std::to_string(subject.verdict.latest->year)}}))};
}

// Adds, for a small number of cases, the sum behind the rate and the interval that chance alone
// explains.
void Arithmetic::add_chance(Nodes& lines) const {
    const Verdict& verdict = subject.verdict;
    if (!verdict.flags.small_number || !verdict.interval)
        return;
    const int year = progress.judged_year != 0 ? progress.judged_year : verdict.latest->year;
    for (const Observation& each : subject.series) {
        if (each.year != year || !each.numerator || !each.denominator)
            continue;
        lines.push_back(
            caption("chance", fill(words("why.chance"),
                                   {{"year", std::to_string(year)},
                                    {"cases", format_number(*each.numerator)},
                                    {"people", format_number(*each.denominator)},
                                    {"scale", format_number(rate_scale(judged))},
                                    {"low", figure(rounded(verdict.interval->low, 1))},
                                    {"high", figure(rounded(verdict.interval->high, 1))}})));
    }
}

Nodes Arithmetic::lines() const {
    Nodes lines = progress.pace ? pace() : for_status();
    add_chance(lines);
    return lines;
}

Nodes Arithmetic::for_status() const {
    switch (*shown_status(subject.verdict)) {
    case Status::Met:
    case Status::MetAtRisk: {
        const bool was_open = *progress.base_gap > progress_epsilon && !is_closed(*progress.band);
        Nodes lines = was_open ? gap_closed() : met_since_base();
        add_trend(lines);
        return lines;
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
    case Status::Done:
    case Status::NotDone:
        return yes_no();
    case Status::MissingBase:
        return missing_base();
    default: // no figure, no arithmetic
        return {};
    }
}

std::vector<std::string> Arithmetic::pace_sentences() const {
    const auto share = [&](const std::string& name, double of, const std::string& sum) {
        return fill(words("why.sentence.share"),
                    {{"name", name}, {"share", percent(of)}, {"sum", sum}});
    };
    const std::string sum =
        fill(words("why.pace.sum"), {{"closed", percent(*progress.share_closed)},
                                     {"time", percent(*progress.share_of_time)}});
    return {share(words("why.gap"), *progress.share_closed, gap_sum()),
            share(words("why.time"), *progress.share_of_time, time_sum()),
            fill(words("why.sentence.pace"),
                 {{"sum", sum},
                  {"pace", pace_number()},
                  {"rule", words("why.rule." + std::string(status_name(*progress.status)))}})};
}

} // namespace zhixiao::pages
