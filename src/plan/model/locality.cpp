// Groups plans by place, and finds the same indicator in plans of other places.
#include "plan/model/locality.h"

#include "common/model/wording.h"
#include "plan/model/lookup.h"

#include <algorithm>

namespace zhixiao {
namespace {

// Returns "/10万" for "1/10万", other units unchanged.
std::string_view unit_after_figure(std::string_view unit) {
    return unit.starts_with("1/") ? unit.substr(1) : unit;
}

bool is_same(const Plan& one, const Plan& other) {
    return one.level == other.level && locality_name(one) == locality_name(other);
}

} // namespace

std::string_view locality_name(const Plan& plan) {
    const std::string_view title = plan.title;
    const std::size_t end = std::min(title.find("妇女"), title.find("儿童"));
    return end == 0 ? title : title.substr(0, end);
}

Locality locality_of(const Catalog& catalog, const Pack& pack) {
    Locality locality{
        std::string(locality_name(pack.plan)), pack.plan.level == PlanLevel::National, false, {}};
    for (const Pack& each : catalog.packs())
        if (is_same(each.plan, pack.plan)) {
            locality.packs.push_back(&each);
            locality.is_sample = locality.is_sample || each.plan.sample;
        }
    return locality;
}

std::vector<Locality> localities_of(const Catalog& catalog) {
    std::vector<Locality> localities;
    for (const Pack& pack : catalog.packs()) {
        const bool is_known =
            std::any_of(localities.begin(), localities.end(), [&](const Locality& known) {
                return is_same(known.packs.front()->plan, pack.plan);
            });
        if (!is_known)
            localities.push_back(locality_of(catalog, pack));
    }
    return localities;
}

Locality home_locality(const Catalog& catalog) {
    for (const Pack& pack : catalog.packs())
        if (pack.plan.level == PlanLevel::National)
            return locality_of(catalog, pack);
    return locality_of(catalog, catalog.packs().front());
}

std::string whole_name(const Wording& words, const Plan& plan) {
    if (plan.level == PlanLevel::National)
        return words("area.whole");
    const std::string_view name = locality_name(plan);
    return name == plan.title ? words("area.whole.local") : std::string(name);
}

bool is_same_indicator(const Indicator& one, const Indicator& other) {
    return unit_after_figure(one.unit) == unit_after_figure(other.unit) &&
           (one.id == other.id || one.name == other.name);
}

std::vector<Counterpart> counterparts_of(const Catalog& catalog, const Pack& pack,
                                         const Indicator& indicator) {
    std::vector<Counterpart> found;
    for (const Pack& each : catalog.packs()) {
        if (each.plan.audience != pack.plan.audience || is_same(each.plan, pack.plan))
            continue;
        const Indicator* same = nullptr;
        for (const Indicator& other : each.indicators)
            if (is_same_indicator(indicator, other) && (!same || other.id == indicator.id))
                same = &other;
        if (same)
            found.push_back({&each, same});
    }
    return found;
}

const Department* find_department(const Locality& locality, const DepartmentId& department) {
    for (const Pack* pack : locality.packs)
        if (const Department* found = find_department(*pack, department))
            return found;
    return nullptr;
}

} // namespace zhixiao
