// Finds the stage of childhood from the month of birth.
#include "family/model/child.h"

#include <array>
#include <cstddef>

namespace zhixiao {
namespace {

// The age in months at which each stage ends, in the order of FamilyStage.
constexpr std::array ends = {0, 3 * 12, 6 * 12, 12 * 12, 15 * 12, 18 * 12};

} // namespace

int age_in_months(Month born, Day today) { return months_between(born, {today.year, today.month}); }

std::optional<StageNow> stage_of(Month born, Day today) {
    if (!is_month(born) || !is_day(today))
        return std::nullopt;
    const int age = age_in_months(born, today);
    for (std::size_t i = 0; i < ends.size(); ++i) {
        if (age >= ends[i])
            continue;
        StageNow now{every_stage[i], months_after(born, ends[i]), ends[i] - age, {}};
        if (i + 1 < ends.size())
            now.next = every_stage[i + 1];
        return now;
    }
    return std::nullopt;
}

} // namespace zhixiao
