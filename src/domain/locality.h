// A locality: the plans that one place has, its women's and its children's, seen as one.
#pragma once

#include "domain/catalog.h"

#include <string>
#include <string_view>
#include <vector>

namespace zhixiao {

struct Locality {
    std::string name; // as the titles of its plans begin: “示例市”; of the nation “中国”
    bool is_national = false;
    bool is_sample = false;         // any of its plans is made up
    std::vector<const Pack*> packs; // in the order of the catalog; never empty

    bool operator==(const Locality&) const = default;
};

// What stands before 妇女 or 儿童 in the title of a plan: “示例市” of 示例市妇女发展规划. Without
// these words the whole title: such a plan is alone in its locality.
std::string_view locality_name(const Plan& plan);

// In the order in which their first plans come. Plans are of one locality when their level and
// locality_name are the same.
std::vector<Locality> localities_of(const Catalog& catalog);

// The one that this plan belongs to; `pack` lies in the catalog.
Locality locality_of(const Catalog& catalog, const Pack& pack);

// The one that home shows: the nation, or the first where no plan is the nation's. `catalog` holds
// at least one plan.
Locality home_locality(const Catalog& catalog);

// What the area of the whole plan is called: 全国, of a local plan its place; 本地 where its title
// does not tell the place.
std::string whole_name(const Wording& words, const Plan& plan);

// One indicator as another place's plan has it.
struct Counterpart {
    const Pack* pack = nullptr;
    const Indicator* indicator = nullptr;

    bool operator==(const Counterpart&) const = default;
};

// Whether two indicators of plans for the same people count the same thing: one unit (1/10万 and
// /10万 are one), and one id or one name. Tables make ids of names, so that a name may match where
// an id does not.
bool is_same_indicator(const Indicator& one, const Indicator& other);

// The same indicator in the plans of other localities for the same audience, one a plan at the
// most, in the order of the catalog; one of the same id before one of the same name.
std::vector<Counterpart> counterparts_of(const Catalog& catalog, const Pack& pack,
                                         const Indicator& indicator);

// One department of a locality, in whichever of its plans it is listed; null when in none.
const Department* find_department(const Locality& locality, const DepartmentId& department);

} // namespace zhixiao
