// Judges by steps 3 to 7 of docs/progress.md, Verdict: final, single, met, fallen back, and the
// pace.
#include "plan/model/toward.h"

#include "plan/model/trend.h"

#include <algorithm>
#include <cmath>

namespace zhixiao {
namespace {

constexpr double on_track_pace = 0.95;
constexpr double slow_pace = 0.60;
constexpr double lagging_pace = -0.10;

std::optional<double> finite(double value) {
    if (!std::isfinite(value))
        return std::nullopt;
    return value;
}

Status status_of_pace(double pace) {
    const double reached = pace + progress_epsilon;
    if (reached >= on_track_pace)
        return Status::OnTrack;
    if (reached >= slow_pace)
        return Status::Slow;
    return reached >= lagging_pace ? Status::Lagging : Status::Regressing;
}

double clipped(double value, const NaturalLimits& limits) {
    if (limits.low)
        value = std::max(value, *limits.low);
    if (limits.high)
        value = std::min(value, *limits.high);
    return value;
}

// Works out one Progress; its functions are the steps of docs/progress.md, Verdict.
struct Judgement {
    const Band& band;
    const Course& course;
    const NaturalLimits& limits;
    Progress& result;

    const Point& newest() const { return course.points.back(); }
    std::span<const Point> since_base() const;

    void final_figure();
    void single_figure(bool met);
    void hold();
    bool holds_open_band();
    bool holds_closed_band();
    bool was_met() const;
    void pace();
};

std::span<const Point> Judgement::since_base() const {
    return course.points.subspan(static_cast<std::size_t>(course.base - course.points.data()));
}

// Step 3: figures after the target year do not change whether the target was reached in it.
void Judgement::final_figure() {
    const Point& judged =
        *std::find_if(course.points.begin(), course.points.end(),
                      [this](const Point& point) { return point.year >= result.target_year; });
    result.judged_year = judged.year;
    result.gap = gap(band, judged.value);
    result.status = is_met(band, judged.value) ? Status::MetFinal : Status::MissedFinal;
}

// Step 4: there is no course from a base, only a single figure.
void Judgement::single_figure(bool met) {
    result.status = met ? Status::MetSingle : Status::Insufficient;
}

// Step 5: the target is met; the trend decides whether it stays met.
void Judgement::hold() {
    const bool holds = is_closed(band) ? holds_closed_band() : holds_open_band();
    result.status = holds ? Status::Met : Status::MetAtRisk;
}

bool Judgement::holds_open_band() {
    result.yearly_change = median_yearly_change(since_base());
    if (!result.yearly_change)
        return true;
    const auto years = static_cast<double>(*result.years_left);
    result.projected = finite(clipped(newest().value + *result.yearly_change * years, limits));
    return !result.projected || is_met(band, *result.projected);
}

// Step 5 for a closed band. No slope is right for both sides, so only the last step counts, and
// only if it leads away from the centre.
bool Judgement::holds_closed_band() {
    const double step = newest().value - (&newest() - 1)->value;
    const double centre = band.low / 2 + band.high / 2;
    const double before = std::abs((&newest() - 1)->value - centre);
    const double now = std::abs(newest().value - centre);
    result.last_change = finite(step);
    return now <= before + progress_epsilon || is_met(band, newest().value + 2 * step);
}

// Step 6: says whether an earlier point since the base met the target.
bool Judgement::was_met() const {
    const std::span<const Point> points = since_base();
    return std::any_of(points.begin(), points.end() - 1,
                       [this](const Point& point) { return is_met(band, point.value); });
}

// Step 7: the target is not met yet; the pace decides.
void Judgement::pace() {
    const double base_gap = *result.base_gap;
    const double closed = base_gap - *result.gap;
    const auto used = static_cast<double>(*result.years_used);
    const double share = base_gap <= progress_epsilon ? 0 : closed / base_gap;
    const double time = used / (used + static_cast<double>(*result.years_left));
    result.share_closed = finite(share);
    result.share_of_time = time;
    result.pace = finite(share / time);
    result.planned_gap = base_gap * (1 - time);
    result.gain_per_year = finite(closed / used);
    result.status = status_of_pace(share / time);
    if (result.gain_per_year && *result.gain_per_year > progress_epsilon) {
        result.times_faster = finite(*result.need_per_year / *result.gain_per_year);
        result.eta = finite(newest().year + *result.gap / *result.gain_per_year);
    }
}

} // namespace

int year_reached(double eta) {
    constexpr double never = 9999;
    return static_cast<int>(std::min(never, std::ceil(eta - 0.1)));
}

Progress progress_toward(const Band& band, int target_year, const Course& course,
                         const NaturalLimits& limits) {
    Progress result;
    Judgement judgement{band, course, limits, result};
    const Point& newest = judgement.newest();
    result.target_year = target_year;
    result.band = band;
    result.judged_year = newest.year;
    if (course.base)
        result.base_gap = gap(band, course.base->value);
    if (newest.year >= target_year) {
        judgement.final_figure();
        return result;
    }
    result.gap = gap(band, newest.value);
    result.years_left = years_between(newest.year, target_year);
    const bool met = is_met(band, newest.value);
    if (result.gap && !met)
        result.need_per_year = *result.gap / static_cast<double>(*result.years_left);
    // A gap that is not finite cannot be used in arithmetic.
    if (!course.base || newest.year <= course.base->year || !result.gap || !result.base_gap) {
        judgement.single_figure(met);
        return result;
    }
    result.years_used = years_between(course.base->year, newest.year);
    if (met)
        judgement.hold();
    else if (judgement.was_met())
        result.status = Status::FellBack;
    else
        judgement.pace();
    return result;
}

} // namespace zhixiao
