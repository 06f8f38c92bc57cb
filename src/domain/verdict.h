// The verdict on one indicator in one area: where it stands against its target, its next
// milestone, and chance. The whole of docs/progress.md; pure, this year comes in.
#pragma once

#include "domain/progress.h"
#include "domain/small_numbers.h"
#include "domain/status.h"
#include "domain/toward.h"

#include <optional>
#include <span>

namespace zhixiao {

// A point that the verdict names.
struct Dated {
    int year = 0;
    double value = 0;

    bool operator==(const Dated&) const = default;
};

struct Verdict {
    Progress target;                   // against the target itself
    std::optional<Progress> milestone; // against the next milestone, whose year is its target_year
    std::optional<Status> headline;    // the milestone's status, where that is the worse one
    std::optional<Grade> grade;        // of the headline or the target; none with no status
    Flags flags;
    std::optional<Dated> base;        // none for direction, yes_no and text
    std::optional<Dated> latest;      // the newest point
    std::optional<Interval> interval; // 95 %, of the judged point, where it is a small number
    std::optional<PooledRate> pooled; // likewise, up to the judged point

    bool operator==(const Verdict&) const = default;
};

// The status in front: the headline, else the target's. None for a target in words. Once the target
// year is over, a milestone on the way to it is no longer in front.
std::optional<Status> shown_status(const Verdict& verdict);

// The colour of the headline's or the target's status, for programs; none with no status.
std::optional<Warning> warning_of(const Verdict& verdict);

// The part that shown_status is from.
const Progress& shown_progress(const Verdict& verdict);

// Points in any order; those by rising year, none twice, are judged without asking for memory.
Verdict judge(const Indicator& indicator, std::span<const Point> points, int this_year);

// The same of figures as series_of gives them.
Verdict judge(const Indicator& indicator, const Series& series, int this_year);

} // namespace zhixiao
