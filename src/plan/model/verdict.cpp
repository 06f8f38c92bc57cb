// Judges an indicator by the kind of its target, then adds milestone, flags, chance and grade.
#include "plan/model/verdict.h"

#include "base/match.h"
#include "plan/model/natural_limits.h"
#include "plan/model/trend.h"

#include <algorithm>
#include <cmath>

namespace zhixiao {
namespace {

// Judges one indicator by its usable points (at least one) and fills in the verdict.
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

// Returns the next milestone that is not before the newest point and is before the target year;
// null when there is none.
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

// Judges a target with a number (docs/progress.md, Verdict).
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
    if (!band) { // a parameter is not finite, which check_pack excludes
        verdict.target.status = Status::Insufficient;
        return;
    }
    const Course course{points, base};
    const NaturalLimits limits = natural_limits(indicator);
    verdict.target = progress_toward(*band, indicator.target_year, course, limits);
    milestone(course, limits);
}

// Judges the next milestone (docs/progress.md, Milestones) as a target of the same kind.
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
    // No change does not count as a change in the right direction.
    const double sign = direction == Direction::Up ? 1 : -1;
    const bool mean_is_right = sign * change.mean > progress_epsilon;
    const bool last_is_right = sign * change.last > progress_epsilon;
    if (mean_is_right)
        return last_is_right ? Status::Improving : Status::ImprovingThenWorse;
    return last_is_right ? Status::Recovering : Status::Worsening;
}

// Judges a direction (docs/progress.md, Other targets).
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

// Judges yes or no, 1 or 0 (docs/progress.md, Other targets).
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
    // Only a trend can be provisional: a single figure already shows 数据不足.
    if (verdict.target.years_used && *verdict.target.years_used < 2)
        verdict.flags.provisional = true;
}

// Adds interval and pooled rate of a small number (docs/progress.md, Small numbers).
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

// Says whether a limit of the band lies in the interval, so that the true rate may be on its other
// side.
bool is_limit_within(const std::optional<Band>& band, const std::optional<Interval>& interval) {
    if (!band || !interval)
        return false;
    const auto is_within = [&](double limit) {
        return limit >= interval->low - progress_epsilon &&
               limit <= interval->high + progress_epsilon;
    };
    return is_within(band->low) || is_within(band->high);
}

// Returns the Progress that decides the verdict: the milestone's if it is the headline, else the
// target's.
const Progress& worse_of(const Verdict& verdict) {
    return verdict.headline ? *verdict.milestone : verdict.target;
}

Doubt doubt_of(const Verdict& verdict) {
    return {verdict.flags.awaiting_final,
            is_limit_within(worse_of(verdict).band, verdict.interval)};
}

void judge_points(Case& one) {
    if (std::holds_alternative<TextTarget>(one.indicator.target))
        return; // a target in words is only shown
    std::visit(Match{[&](const DirectionTarget& target) { one.direction(target.direction); },
                     [&](const YesNoTarget&) { one.task(); }, [](const TextTarget&) {},
                     [&](const BoundTarget&) { one.measure(); },
                     [&](const AboutTarget&) { one.measure(); },
                     [&](const RangeTarget&) { one.measure(); },
                     [&](const ChangeTarget&) { one.measure(); }},
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
