// The verdict on one indicator in one area: against its target, its next milestone, and chance. It
// carries out docs/progress.md; the functions are pure, and this year is an argument.
#pragma once

#include "plan/model/progress.h"
#include "plan/model/small_numbers.h"
#include "plan/model/status.h"
#include "plan/model/toward.h"

#include <optional>
#include <span>

namespace zhixiao {

// A point that a verdict refers to.
struct Dated {
    int year = 0;
    double value = 0;

    bool operator==(const Dated&) const = default;
};

struct Verdict {
    Progress target; // against the target itself
    // Against the next milestone, whose year is its target_year.
    std::optional<Progress> milestone;
    std::optional<Status> headline; // the milestone's status, if it is the worse one
    std::optional<Grade> grade;     // of the headline or the target; none without a status
    Flags flags;
    std::optional<Dated> base;        // none for direction, yes_no and text
    std::optional<Dated> latest;      // the newest point
    std::optional<Interval> interval; // 95 %, of the judged point, if it is a small number
    std::optional<PooledRate> pooled; // up to the judged point, if it is a small number

    bool operator==(const Verdict&) const = default;
};

// Returns the status that is shown: the headline, else the target's; none for a target in words.
// Once the target year is over, the target's status replaces a milestone's.
std::optional<Status> shown_status(const Verdict& verdict);

// Returns the colour of the headline's or the target's status, for programs; none without a status.
std::optional<Warning> warning_of(const Verdict& verdict);

// Returns the Progress that shown_status comes from.
const Progress& shown_progress(const Verdict& verdict);

// Judges points in any order. Points by rising year without repeats are judged without allocating
// memory.
Verdict judge(const Indicator& indicator, std::span<const Point> points, int this_year);

// Judges figures as series_of returns them.
Verdict judge(const Indicator& indicator, const Series& series, int this_year);

} // namespace zhixiao
