// Ids that cannot be mixed up: the type of an Id says what it names.
#pragma once

#include <string>

namespace zhixiao {

// A slug; once checked it matches ^[a-z0-9]+(-[a-z0-9]+)*$. An id is never reused and never
// renamed.
template <class Tag> struct Id {
    std::string value;

    bool operator==(const Id&) const = default;
    bool operator<(const Id& other) const { return value < other.value; }
};

using PlanId = Id<struct PlanTag>;
using FieldId = Id<struct FieldTag>;
using GoalId = Id<struct GoalTag>;
using IndicatorId = Id<struct IndicatorTag>;
using DepartmentId = Id<struct DepartmentTag>;
using AreaId = Id<struct AreaTag>;

using SituationId = Id<struct SituationTag>;
using HotlineId = Id<struct HotlineTag>;
using LawId = Id<struct LawTag>;
using HelpPointId = Id<struct HelpPointTag>;
using ServiceId = Id<struct ServiceTag>;
using FirstAidId = Id<struct FirstAidTag>;
using OutlinePartId = Id<struct OutlinePartTag>;

using FamilyItemId = Id<struct FamilyItemTag>;

// The id of a text field on a page; FieldId names a field (领域) of a plan.
using InputId = Id<struct InputTag>;

} // namespace zhixiao
