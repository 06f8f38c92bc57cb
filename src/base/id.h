// Names that cannot be mixed up: an Id carries in its type what it names.
#pragma once

#include <string>

namespace zhixiao {

// A slug, ^[a-z0-9]+(-[a-z0-9]+)*$ once checked; never reused, never renamed.
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

// A text field of a page, not a field (领域) of a plan.
using InputId = Id<struct InputTag>;

} // namespace zhixiao
