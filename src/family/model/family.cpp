// Names and lookups for the checklists of family education.
#include "family/model/family.h"

#include "base/enumerators.h"
#include "common/model/find_by_id.h"

#include <algorithm>

namespace zhixiao {

namespace {

template <class Every, class Named>
auto named(const Every& every, Named name_of, std::string_view name) {
    std::optional<typename Every::value_type> found;
    for (const auto each : every)
        if (name_of(each) == name)
            found = each;
    return found;
}

} // namespace

static_assert(has_row_for_each<FamilyStage>(every_stage));
static_assert(has_row_for_each<Dimension>(every_dimension));
static_assert(has_row_for_each<Circumstance>(every_circumstance));

std::string_view stage_name(FamilyStage stage) {
    constexpr std::string_view names[] = {"before-birth", "0-3",   "3-6",    "6-12",
                                          "12-15",        "15-18", "special"};
    static_assert(has_row_for_each<FamilyStage>(names));
    return names[static_cast<std::size_t>(stage)];
}

std::string_view dimension_name(Dimension dimension) {
    constexpr std::string_view names[] = {"health", "safety",  "feelings",
                                          "habits", "network", "protection"};
    static_assert(has_row_for_each<Dimension>(names));
    return names[static_cast<std::size_t>(dimension)];
}

std::string_view circumstance_name(Circumstance circumstance) {
    constexpr std::string_view names[] = {"left-behind", "apart", "disability", "one-parent"};
    static_assert(has_row_for_each<Circumstance>(names));
    return names[static_cast<std::size_t>(circumstance)];
}

std::optional<FamilyStage> stage_named(std::string_view name) {
    return named(every_stage, stage_name, name);
}

std::optional<Circumstance> circumstance_named(std::string_view name) {
    return named(every_circumstance, circumstance_name, name);
}

const FamilyChecklist* find_checklist(const Family& family, FamilyStage stage) {
    const auto found =
        std::find_if(family.checklists.begin(), family.checklists.end(),
                     [&](const FamilyChecklist& checklist) { return checklist.stage == stage; });
    return found == family.checklists.end() ? nullptr : &*found;
}

const FamilyItem* find_item(const Family& family, const FamilyItemId& item) {
    for (const FamilyChecklist& checklist : family.checklists)
        if (const FamilyItem* found = find_by_id(checklist.items, item))
            return found;
    return nullptr;
}

FamilyItems items_at(const FamilyChecklist& checklist, std::optional<int> age_in_months) {
    FamilyItems result;
    for (const FamilyItem& item : checklist.items) {
        const bool too_young =
            age_in_months && item.from_months && *age_in_months < *item.from_months;
        const bool too_old =
            age_in_months && item.until_months && *age_in_months >= *item.until_months;
        if (item.is_asked && !too_young && !too_old)
            result.push_back(&item);
    }
    return result;
}

FamilyItems items_in(const FamilyChecklist& checklist,
                     const std::vector<Circumstance>& circumstances) {
    FamilyItems result;
    for (const FamilyItem& item : checklist.items)
        if (item.is_asked && item.circumstance &&
            std::find(circumstances.begin(), circumstances.end(), *item.circumstance) !=
                circumstances.end())
            result.push_back(&item);
    return result;
}

std::optional<Answer> answer_to(const Answers& answers, const FamilyItemId& item) {
    const auto found = answers.find(item);
    return found == answers.end() ? std::nullopt : std::optional(found->second);
}

} // namespace zhixiao
