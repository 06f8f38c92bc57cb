// Walks through the checklists and gathers what carries dates.
#include "family/model/dated.h"

#include <cstddef>
#include <set>
#include <utility>

namespace zhixiao {

std::vector<DatedPart> dated_parts(const Family& family, const std::string& file) {
    std::vector<DatedPart> parts{{file + "#", "家教自查", nullptr, &family.checked}};
    for (std::size_t i = 0; i < family.checklists.size(); ++i) {
        const std::string list = file + "#/checklists/" + std::to_string(i) + "/items";
        const std::vector<FamilyItem>& items = family.checklists[i].items;
        for (std::size_t j = 0; j < items.size(); ++j)
            parts.push_back(
                {list + "/" + std::to_string(j), items[j].question, &items[j].validity, nullptr});
    }
    return parts;
}

std::vector<std::string> days_of_change(const std::string& first, const Family& family) {
    std::set<std::string> days;
    for (const FamilyChecklist& checklist : family.checklists)
        for (const FamilyItem& item : checklist.items)
            add_days(days, item.validity);
    return from_first_on(first, std::move(days));
}

} // namespace zhixiao
