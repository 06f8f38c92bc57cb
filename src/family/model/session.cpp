// Selects items for an evening at school.
#include "family/model/session.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace zhixiao {
namespace {

// Says whether to suggest the item last: a hand for it may be hard to raise, or not every parent's
// child has the age for it.
bool comes_late(const FamilyItem& item) {
    return item.talk_to || item.from_months || item.until_months;
}

// Returns the sort key of an item; the most wanted item has the lowest.
auto order_of(const FamilyItem& item) {
    return std::make_tuple(comes_late(item), -item.weight, -item.ease);
}

} // namespace

bool is_asked_by_hand(const FamilyItem& item) { return !item.circumstance; }

FamilyItems suggested_items(const FamilyChecklist& checklist) {
    FamilyItems wanted = items_at(checklist, std::nullopt);
    const auto by_order = [](const FamilyItem* one, const FamilyItem* two) {
        return order_of(*one) < order_of(*two);
    };
    std::stable_sort(wanted.begin(), wanted.end(), by_order);
    // For each item, the number of better items of its dimension: those with 0 come first, then 1.
    std::map<Dimension, int> seen;
    std::map<const FamilyItem*, int> before;
    for (const FamilyItem* item : wanted)
        before[item] = seen[item->dimension]++;
    std::stable_sort(wanted.begin(), wanted.end(),
                     [&](const FamilyItem* one, const FamilyItem* two) {
                         return std::make_tuple(comes_late(*one), before.at(one)) <
                                std::make_tuple(comes_late(*two), before.at(two));
                     });
    if (wanted.size() > suggested_items_count)
        wanted.resize(suggested_items_count);
    // The pointers are into one vector, so sorting them restores the order of the list.
    std::sort(wanted.begin(), wanted.end());
    return wanted;
}

} // namespace zhixiao
