// A locality: the plans of one place, for women and for children, seen as one.
#pragma once

#include "common/model/wording.h"
#include "plan/model/catalog.h"
#include "plan/model/lookup.h"

#include <string>
#include <string_view>
#include <vector>

namespace zhixiao {

struct Locality {
    std::string name; // the beginning of its plans' titles: “示例市”; of the nation “中国”
    bool is_national = false;
    bool is_sample = false;         // at least one of its plans is made up
    std::vector<const Pack*> packs; // in the order of the catalog; never empty

    bool operator==(const Locality&) const = default;
};

// Returns the text before 妇女 or 儿童 in the plan's title: “示例市” for 示例市妇女发展规划. A
// title without these words is returned whole, so that such a plan is alone in its locality.
std::string_view locality_name(const Plan& plan);

// Returns the localities in the order of their first plans. Plans with the same level and
// locality_name are of one locality.
std::vector<Locality> localities_of(const Catalog& catalog);

// Returns the locality of the plan of `pack`, which must be in `catalog`.
Locality locality_of(const Catalog& catalog, const Pack& pack);

// Returns the locality that home shows: the nation, or the first locality if no plan is national.
// `catalog` must hold at least one plan.
Locality home_locality(const Catalog& catalog);

// Returns the name of the whole area of a plan: 全国 for the nation, the place for a local plan,
// 本地 when the title does not name the place.
std::string whole_name(const Wording& words, const Plan& plan);

// The same indicator in another place's plan.
struct Counterpart {
    const Pack* pack = nullptr;
    const Indicator* indicator = nullptr;

    bool operator==(const Counterpart&) const = default;
};

// Says whether two indicators of plans for the same people count the same thing: the units are
// equal (1/10万 and /10万 are the same), and the ids or the names are. Tables make ids from names,
// so names may match where ids do not.
bool is_same_indicator(const Indicator& one, const Indicator& other);

// Returns the same indicator in the plans of other localities for the same audience, at most one
// from each plan, in the order of the catalog. A match by id is preferred to one by name.
std::vector<Counterpart> counterparts_of(const Catalog& catalog, const Pack& pack,
                                         const Indicator& indicator);

// Returns the department from the first plan of `locality` that lists it; null when none does.
const Department* find_department(const Locality& locality, const DepartmentId& department);

} // namespace zhixiao
