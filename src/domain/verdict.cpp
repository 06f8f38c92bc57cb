// Judging: the kind of target decides how; then come milestone, flags, chance and grade.
#include "domain/verdict.h"

#include "base/match.h"
#include "domain/trend.h"

#include <algorithm>
#include <cmath>

namespace zhixiao {
namespace {

// One indicator, its usable points (not empty), and the verdict that is being filled in.
struct Case {
    const Indicator& indicator;
    std::span<const Point> points;
    int this_year;
    Verdict& verdict;

    const Point& newest() const { return points.back(); }

    void measure();
    void milestone(const Course& course, const NaturalLimits& limits);
    void direction(Direction direction);
    void task();
    void flags();
    void chance();
};

// The next one that is neither behind the newest point nor the target's own year.
const Milestone* next_milestone(const Indicator& indicator, int newest_year) {
    const Milestone* next = nullptr;
    for (const Milestone& milestone : indicator.milestones) {
        const bool is_ahead =
            milestone.year >= newest_year && milestone.year < indicator.target_year;
        if (is_ahead && (!next || milestone.year < next->year))
            next = &milestone;
    }
    return next;
}

// Verdict, for every target with a number.
void Case::measure() {
    const Target& target = indicator.target;
    const Point* base = find_base(points, indicator.base_year, base_reach(target));
    verdict.target.target_year = indicator.target_year;
    verdict.target.judged_year = newest().year;
    if (base)
        verdict.base = Dated{base->year, base->value};
    else if (std::holds_alternative<ChangeTarget>(target)) {
        verdict.target.status = Status::MissingBase;
        return;
    }
    const std::optional<Band> band =
        band_of(target, base ? std::optional(base->value) : std::nullopt);
    if (!band) { // a parameter that is not finite; a checked pack has none
        verdict.target.status = Status::Insufficient;
        return;
    }
    const Course course{points, base};
    const NaturalLimits limits = natural_limits(indicator);
    verdict.target = progress_toward(*band, indicator.target_year, course, limits);
    milestone(course, limits);
}

// Milestones: a number to reach earlier, of the same kind as the target's.
void Case::milestone(const Course& course, const NaturalLimits& limits) {
    const auto* bound = std::get_if<BoundTarget>(&indicator.target);
    if (!bound || (bound->bound != Bound::AtLeast && bound->bound != Bound::AtMost))
        return;
    const Milestone* next = next_milestone(indicator, newest().year);
    if (!next)
        return;
    const std::optional<Band> band =
        band_of(BoundTarget{bound->bound, next->value, bound->strict}, std::nullopt);
    if (!band)
        return;
    verdict.milestone = progress_toward(*band, next->year, course, limits);
    if (*verdict.milestone->status > *verdict.target.status)
        verdict.headline = verdict.milestone->status;
}

Status direction_status(Direction direction, const RecentChange& change) {
    // Standing still is not the way that was asked for.
    const double sign = direction == Direction::Up ? 1 : -1;
    const bool mean_is_right = sign * change.mean > progress_epsilon;
    const bool last_is_right = sign * change.last > progress_epsilon;
    if (mean_is_right)
        return last_is_right ? Status::Improving : Status::ImprovingThenWorse;
    return last_is_right ? Status::Recovering : Status::Worsening;
}

// Other targets: a direction.
void Case::direction(Direction direction) {
    Progress& result = verdict.target;
    result.target_year = indicator.target_year;
    result.judged_year = newest().year;
    const std::optional<RecentChange> change = recent_change(points);
    if (!change) {
        result.status = Status::Insufficient;
        return;
    }
    result.yearly_change = change->mean;
    result.last_change = change->last;
    result.status = direction_status(direction, *change);
    verdict.flags.provisional = change->points < 3;
}

// Other targets: yes or no, 1 or 0.
void Case::task() {
    verdict.target.target_year = indicator.target_year;
    verdict.target.judged_year = newest().year;
    const bool done = std::abs(newest().value) > progress_epsilon;
    verdict.target.status = done ? Status::Done : Status::NotDone;
}

void Case::flags() {
    verdict.flags.stale = years_between(newest().year, this_year) > 2;
    verdict.flags.awaiting_final =
        newest().year < indicator.target_year && indicator.target_year < this_year;
    // Only what has a course to judge can be provisional: a single figure says 数据不足 already.
    if (verdict.target.years_used && *verdict.target.years_used < 2)
        verdict.flags.provisional = true;
}

// Small numbers.
void Case::chance() {
    const auto judged = std::find_if(points.begin(), points.end(), [this](const Point& point) {
        return point.year == verdict.target.judged_year;
    });
    const Point& point = judged == points.end() ? newest() : *judged;
    if (!is_small_number(point))
        return;
    const double scale = rate_scale(indicator);
    verdict.flags.small_number = true;
    verdict.interval = rate_interval(point, scale);
    const auto count = static_cast<std::size_t>(&point - points.data()) + 1;
    verdict.pooled = pooled_rate(points.first(count), scale);
}

// A limit within the interval: the figure may well be on its other side.
bool is_limit_within(const std::optional<Band>& band, const std::optional<Interval>& interval) {
    if (!band || !interval)
        return false;
    const auto is_within = [&](double limit) {
        return limit >= interval->low - progress_epsilon &&
               limit <= interval->high + progress_epsilon;
    };
    return is_within(band->low) || is_within(band->high);
}

// What is judged, and in front unless the target year is over.
const Progress& worse_of(const Verdict& verdict) {
    return verdict.headline ? *verdict.milestone : verdict.target;
}

Doubt doubt_of(const Verdict& verdict) {
    return {verdict.flags.awaiting_final,
            is_limit_within(worse_of(verdict).band, verdict.interval)};
}

void judge_points(Case& one) {
    if (std::holds_alternative<TextTarget>(one.indicator.target))
        return; // shown only
    std::visit(Match{[&](const DirectionTarget& target) { one.direction(target.direction); },
                     [&](const YesNoTarget&) { one.task(); }, [](const TextTarget&) {},
                     [&](const auto&) { one.measure(); }},
               one.indicator.target);
    one.flags();
    one.chance();
    if (const std::optional<Status>& status = worse_of(one.verdict).status)
        one.verdict.grade = grade_of(*status, doubt_of(one.verdict));
}

} // namespace

std::optional<Status> shown_status(const Verdict& verdict) {
    return shown_progress(verdict).status;
}

const Progress& shown_progress(const Verdict& verdict) {
    return verdict.flags.awaiting_final ? verdict.target : worse_of(verdict);
}

std::optional<Warning> warning_of(const Verdict& verdict) {
    const std::optional<Status>& status = worse_of(verdict).status;
    return status ? std::optional(warning_of(*status, doubt_of(verdict))) : std::nullopt;
}

Verdict judge(const Indicator& indicator, std::span<const Point> points, int this_year) {
    Verdict verdict;
    std::vector<Point> storage;
    const std::span<const Point> usable = usable_points(points, storage);
    if (!usable.empty()) {
        verdict.latest = Dated{usable.back().year, usable.back().value};
        Case one{indicator, usable, this_year, verdict};
        judge_points(one);
    } else if (!std::holds_alternative<TextTarget>(indicator.target)) {
        verdict.target.target_year = indicator.target_year;
        verdict.target.status = Status::NoData;
        verdict.grade = Grade::Unknown;
    }
    return verdict;
}

Verdict judge(const Indicator& indicator, const Series& series, int this_year) {
    std::vector<Point> points;
    points.reserve(series.size());
    for (const Observation& observation : series)
        points.push_back(point_of(observation));
    return judge(indicator, points, this_year);
}

} // namespace zhixiao
