// A child as parents enter it, and which stage of childhood it is in.
#pragma once

#include "base/calendar.h"
#include "domain/family.h"

#include <optional>
#include <string>

namespace zhixiao {

// Nothing more is ever asked.
struct Child {
    std::string nickname;
    Month born; // or when the birth is expected

    bool operator==(const Child&) const = default;
};

// Whole months, by the calendar's months: the day of birth is not known. Negative before birth.
int age_in_months(Month born, Day today);

struct StageNow {
    FamilyStage stage = FamilyStage::BeforeBirth;
    Month until;                     // the first month in which it is over
    int months_left = 1;             // until then; never below 1
    std::optional<FamilyStage> next; // none: the child is of age then

    bool operator==(const StageNow&) const = default;
};

// A stage begins in the month of birth and in that of the third, sixth, twelfth and fifteenth
// birthday. None from the month of the eighteenth on, and for what is no month.
std::optional<StageNow> stage_of(Month born, Day today);

} // namespace zhixiao
