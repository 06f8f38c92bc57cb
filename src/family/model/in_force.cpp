// Says which items are asked on a day.
#include "family/model/in_force.h"

#include "common/model/next_after.h"

#include <utility>

namespace zhixiao {

// Items have no versions under one id, because a changed item is a new one at the end of the list.
// So the replacement is found by dimension and first day.
Family in_force(const Family& all, std::string_view day) {
    Family result = all;
    for (FamilyChecklist& checklist : result.checklists)
        for (FamilyItem& item : checklist.items) {
            item.is_asked = holds_on(item.validity, day);
            if (!ends_soon(item.validity, day))
                continue;
            Replacement replacement;
            const FamilyItem* next =
                next_after(checklist.items, item, [&](const FamilyItem& other) {
                    return other.dimension == item.dimension &&
                           other.validity.from == date_after(item.validity.until);
                });
            if (next)
                replacement = {next->validity.from, {next->question}};
            item.validity.replacement = std::move(replacement);
        }
    return result;
}

Checks checks_of(const Family& family) {
    Checks checks;
    checks.add(family.checked);
    for (const FirstAid& aid : family.first_aid)
        checks.add(aid.origin.checked);
    return checks;
}

} // namespace zhixiao
