// Plans put together by the place they are of.
#include "domain/locality.h"

#include <algorithm>

namespace zhixiao {
namespace {

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

const Department* find_department(const Locality& locality, const DepartmentId& department) {
    for (const Pack* pack : locality.packs)
        if (const Department* found = find_department(*pack, department))
            return found;
    return nullptr;
}

} // namespace zhixiao
