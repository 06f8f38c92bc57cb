// Puts a verdict into sentences; each status has its own, and none blames.
#include "plan/pages/standing.h"

#include "base/text.h"
#include "plan/pages/figures.h"
#include "plan/pages/measure.h"

#include <cmath>

namespace zhixiao::pages {
namespace {

using Pairs = std::vector<std::pair<std::string_view, std::string>>;

// Makes the sentences of one subject from the progress that is shown.
struct Speech {
    const Wording& words;
    const Subject& subject;
    const Progress& progress;
    Indicator judged; // judged_indicator: with the milestone's number if that is shown

    int latest_year() const { return subject.verdict.latest->year; }
    double latest() const { return subject.verdict.latest->value; }
    std::string far(double value) const { return distance(words, judged, value); }
    std::string per_year(double value) const { return speed(words, judged, value); }

    // Says whether the final figure is awaited: too late to ask for a speed, too early for an
    // outcome.
    bool is_over() const { return subject.verdict.grade == Grade::AwaitingFinal; }

    std::string met() const;
    std::string gap() const;
    std::string need() const;
    std::string years_past() const;
    std::string past() const;
    std::string lost() const;
    static std::string of_year(const std::string& pattern, int year);
    std::string one_year(const std::string& pattern) const;
    std::string risk() const;
    std::string direction() const;
    std::string outcome() const;
    Standing awaiting() const;
    Standing standing() const;
    void notes(std::vector<std::string>& lines) const;
    void note_chance(std::vector<std::string>& lines) const;
};

std::string Speech::met() const {
    // Whether 左右 is met depends on its tolerance, so the sentence names that, too.
    if (const auto* about = std::get_if<AboutTarget>(&judged.target))
        return fill(words("standing.about.met"),
                    {{"limit", limit_of(words, judged)}, {"tolerance", far(tolerance_of(*about))}});
    return fill(words("standing.met"), {{"limit", limit_of(words, judged)}});
}

std::string Speech::need() const {
    if (is_over() || progress.need_per_year.value_or(0) <= progress_epsilon)
        return "";
    return fill(words("standing.need"), {{"way", direction_to(words, *progress.band, latest())},
                                         {"need", per_year(*progress.need_per_year)}});
}

std::string Speech::gap() const {
    if (*progress.gap <= progress_epsilon) // a strict limit, touched but not passed
        return words("standing.at_limit");
    const std::string open = far(*progress.gap);
    if (const auto* about = std::get_if<AboutTarget>(&judged.target))
        return fill(words("standing.about.gap"), {{"limit", limit_of(words, judged)},
                                                  {"gap", open},
                                                  {"tolerance", far(tolerance_of(*about))},
                                                  {"need", need()}});
    return fill(words("standing.gap"), {{"gap", open}, {"need", need()}});
}

// Returns “过去四年”; for old figures the years themselves.
std::string Speech::years_past() const {
    if (subject.verdict.flags.stale)
        return fill(words("standing.span.old"),
                    {{"base", std::to_string(subject.verdict.base->year)},
                     {"year", std::to_string(latest_year())}});
    return fill(words("standing.span"),
                {{"span", span(words, static_cast<long>(*progress.years_used))}});
}

// Returns the gain per year so far, where it leads, and how many times faster it has to be.
std::string Speech::past() const {
    const double gain = progress.gain_per_year.value_or(0);
    const std::string years = years_past();
    if (std::abs(gain) <= progress_epsilon)
        return fill(words("standing.past.none"), {{"span", years}});
    if (gain < 0)
        return lost();
    const std::string pattern =
        *progress.years_used == 1 ? words("standing.past.one") : words("standing.past");
    std::string sentence =
        fill(pattern, {{"span", years},
                       {"way", direction_of_gain(words, *progress.band)},
                       {"gain", per_year(gain)},
                       {"outlook", outlook_of(words, progress, subject.this_year)}});
    constexpr double notably = 1.05;
    if (progress.times_faster && *progress.times_faster >= notably)
        sentence += fill(words("standing.faster"),
                         {{"times", format_number(rounded(*progress.times_faster, 1))}});
    return sentence;
}

std::string Speech::lost() const {
    return fill(words("standing.past.lost"), {{"span", years_past()},
                                              {"way", direction_of_loss(words, *progress.band)},
                                              {"loss", per_year(-*progress.gain_per_year)}});
}

std::string Speech::of_year(const std::string& pattern, int year) {
    return fill(pattern, {{"year", std::to_string(year)}});
}

std::string Speech::one_year(const std::string& pattern) const {
    return of_year(pattern, latest_year());
}

std::string Speech::risk() const {
    if (!progress.projected)
        return words("standing.risk.closed");
    return fill(words("standing.risk"),
                {{"year", std::to_string(progress.target_year)},
                 {"value", figure_of(judged, rounded(*progress.projected, 1), subject.decimals)}});
}

std::string Speech::direction() const {
    return fill(words("standing.direction"),
                {{"mean", change_words(words, judged, *progress.yearly_change)},
                 {"last", change_words(words, judged, *progress.last_change)}});
}

// Returns the outcome in the target year, without any outlook, because nothing can change it.
std::string Speech::outcome() const {
    return fill(words("standing.final"), {{"target_year", std::to_string(progress.target_year)},
                                          {"year", std::to_string(progress.judged_year)}});
}

// Returns only the distance of the newest figure from the target.
Standing Speech::awaiting() const {
    Standing result{of_year(words("note.awaiting_final"), subject.indicator.target_year), "", {}};
    if (progress.gap)
        result.course =
            one_year(words("standing.as_of")) + (is_met(*progress.band, latest()) ? met() : gap());
    return result;
}

Standing Speech::standing() const {
    if (is_over())
        return awaiting();
    switch (*shown_status(subject.verdict)) {
    case Status::Met:
        return {met(), words("standing.keep"), {}};
    case Status::MetAtRisk:
        return {met(), risk(), {}};
    case Status::MetSingle:
        return {met(), one_year(words("standing.single.met")), {}};
    case Status::MetFinal:
        return {met(), outcome(), {}};
    case Status::MissedFinal:
        return {gap(), outcome(), {}};
    case Status::OnTrack:
    case Status::Slow:
    case Status::Lagging:
    case Status::Regressing:
        return {gap(), past(), {}};
    case Status::FellBack:
        return {gap(), words("standing.fell_back"), {}};
    case Status::Insufficient:
        if (!progress.gap)
            return {
                words("standing.direction.unknown"), one_year(words("standing.single.way")), {}};
        return {gap(), one_year(words("standing.single")), {}};
    case Status::MissingBase:
        return {
            fill(words("standing.no_base"), {{"year", std::to_string(judged.base_year)}}), "", {}};
    case Status::NoData:
        return {words("figure.none"), words("standing.no_data"), {}};
    case Status::Done:
        return {words("standing.done"), "", {}};
    case Status::NotDone:
        return {words("standing.not_done"), "", {}};
    case Status::Improving:
        return {words("standing.improving"), direction(), {}};
    case Status::ImprovingThenWorse:
        return {words("standing.improving_then_worse"), direction(), {}};
    case Status::Recovering:
        return {words("standing.recovering"), direction(), {}};
    case Status::Worsening:
        return {words("standing.worsening"), direction(), {}};
    }
    return {};
}

void Speech::note_chance(std::vector<std::string>& lines) const {
    const Verdict& verdict = subject.verdict;
    if (!verdict.flags.small_number || !verdict.interval)
        return;
    const auto rate = [&](double value) {
        return figure_of(judged, rounded(value, 1), subject.decimals);
    };
    lines.push_back(fill(words("note.small_number"), {{"low", rate(verdict.interval->low)},
                                                      {"high", rate(verdict.interval->high)}}));
    if (verdict.pooled)
        lines.push_back(fill(words("note.pooled"), {{"span", span(words, verdict.pooled->years)},
                                                    {"rate", rate(verdict.pooled->rate)}}));
    if (is_chance(verdict))
        lines.push_back(words("note.chance"));
}

void Speech::notes(std::vector<std::string>& lines) const {
    const Flags& flags = subject.verdict.flags;
    const auto* about = std::get_if<AboutTarget>(&judged.target);
    if (about && !about->tolerance)
        lines.push_back(fill(words("standing.default_tolerance"),
                             {{"percent", percent(default_tolerance_share)}}));
    if (&progress != &subject.verdict.target)
        lines.push_back(
            fill(words("note.milestone"), {{"year", std::to_string(progress.target_year)},
                                           {"limit", limit_of(words, judged)}}));
    if (flags.stale)
        lines.push_back(
            fill(words("note.stale"), {{"span", span(words, subject.this_year - latest_year())},
                                       {"year", std::to_string(latest_year())}}));
    if (flags.provisional && !is_over())
        lines.push_back(words("note.provisional"));
    note_chance(lines);
}

} // namespace

Standing standing_of(const Wording& words, const Subject& subject) {
    if (!subject.is_judged() || !shown_status(subject.verdict))
        return {};
    const Speech speech{words, subject, subject.progress(),
                        judged_indicator(subject.indicator, subject.verdict)};
    Standing standing = speech.standing();
    if (subject.verdict.latest)
        speech.notes(standing.notes);
    return standing;
}

std::string outlook_of(const Wording& words, const Progress& progress, int this_year) {
    if (!progress.eta || progress.gap.value_or(0) <= progress_epsilon)
        return words("outlook.none"); // a strict limit that is just reached takes no time to pass
    constexpr int foreseeable = 30;   // years; a number beyond would pretend to know
    const int year = year_reached(*progress.eta);
    const Pairs when{{"year", std::to_string(year)},
                     {"target_year", std::to_string(progress.target_year)}};
    if (year < this_year)
        return fill(words("outlook.overdue"), when);
    if (year <= progress.target_year)
        return fill(words("outlook.by"), when);
    if (progress.status == Status::OnTrack)
        return fill(words("outlook.nearly"), when);
    if (year > progress.target_year + foreseeable)
        return words("outlook.far");
    return fill(words("outlook.late"), when);
}

} // namespace zhixiao::pages
