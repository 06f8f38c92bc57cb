// A child as parents enter it, and its stage of childhood.
#pragma once

#include "base/calendar.h"
#include "family/model/family.h"

#include <optional>
#include <string>

namespace zhixiao {

// The child's data; the app never asks for more.
struct Child {
    std::string nickname;
    Month born; // or the expected month of birth

    bool operator==(const Child&) const = default;
};

// Returns the age in whole calendar months, because the day of birth is not known; negative before
// birth.
int age_in_months(Month born, Day today);

struct StageNow {
    FamilyStage stage = FamilyStage::BeforeBirth;
    Month until;                     // the first month after the stage
    int months_left = 1;             // whole months until then; at least 1
    std::optional<FamilyStage> next; // none: the child then comes of age

    bool operator==(const StageNow&) const = default;
};

// Returns the stage of a child on `today`. A stage begins in the month of birth and of the third,
// sixth, twelfth and fifteenth birthday. None from the month of the eighteenth birthday on, and
// when `born` or `today` is not a valid date.
std::optional<StageNow> stage_of(Month born, Day today);

} // namespace zhixiao
