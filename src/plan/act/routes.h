// The pages of plans, and their addresses.
#pragma once

#include "base/id.h"
#include "common/act/page.h"

#include <optional>
#include <string>

namespace zhixiao {

// The goals of the locality that home shows (plan/model/locality.h): #/goals
struct GoalsPage {
    static constexpr Pattern pattern{"goals", 0, 0};

    static std::optional<GoalsPage> of(const Slugs&) { return GoalsPage{}; }
    Slugs slugs() const { return {}; }

    bool operator==(const GoalsPage&) const = default;
};

// The fields of one plan: #/goals/women
struct PlanPage {
    static constexpr Pattern pattern{"goals", 1, 1};

    PlanId plan;

    static std::optional<PlanPage> of(const Slugs& slugs) { return PlanPage{PlanId{slugs[0]}}; }
    Slugs slugs() const { return {plan.value}; }

    bool operator==(const PlanPage&) const = default;
};

// The indicators and goals of one field: #/goals/women/health
struct FieldPage {
    static constexpr Pattern pattern{"goals", 2, 2};

    PlanId plan;
    FieldId field;

    static std::optional<FieldPage> of(const Slugs& slugs) {
        return FieldPage{PlanId{slugs[0]}, FieldId{slugs[1]}};
    }
    Slugs slugs() const { return {plan.value, field.value}; }

    bool operator==(const FieldPage&) const = default;
};

// Returns the area that an address names after an indicator; none: the whole plan.
inline std::optional<AreaId> area_of(const Slugs& slugs) {
    return slugs.size() > 2 ? std::optional(AreaId{slugs[2]}) : std::nullopt;
}

// Returns the slugs of a page about an indicator, for one area or, without `area`, the whole plan.
inline Slugs slugs_of(const PlanId& plan, const IndicatorId& indicator,
                      const std::optional<AreaId>& area) {
    return area ? Slugs{plan.value, indicator.value, area->value}
                : Slugs{plan.value, indicator.value};
}

// One indicator: #/indicator/women/maternal-mortality; in one area:
// #/indicator/city-women/screening/east
struct IndicatorPage {
    static constexpr Pattern pattern{"indicator", 2, 3};

    PlanId plan;
    IndicatorId indicator;
    std::optional<AreaId> area = std::nullopt;

    static std::optional<IndicatorPage> of(const Slugs& slugs) {
        return IndicatorPage{PlanId{slugs[0]}, IndicatorId{slugs[1]}, area_of(slugs)};
    }
    Slugs slugs() const { return slugs_of(plan, indicator, area); }

    bool operator==(const IndicatorPage&) const = default;
};

// The plans of one locality (plan/model/locality.h), named by any of them: #/local/city-women
struct LocalityPage {
    static constexpr Pattern pattern{"local", 1, 1};

    PlanId plan;

    static std::optional<LocalityPage> of(const Slugs& slugs) {
        return LocalityPage{PlanId{slugs[0]}};
    }
    Slugs slugs() const { return {plan.value}; }

    bool operator==(const LocalityPage&) const = default;
};

// The warning board (预警板) of the plan's locality: #/board/city-women
struct BoardPage {
    static constexpr Pattern pattern{"board", 1, 1};

    PlanId plan;

    static std::optional<BoardPage> of(const Slugs& slugs) { return BoardPage{PlanId{slugs[0]}}; }
    Slugs slugs() const { return {plan.value}; }

    bool operator==(const BoardPage&) const = default;
};

// The accounts (责任账本) of all departments of the plan's locality: #/accounts/city-women
struct AccountsPage {
    static constexpr Pattern pattern{"accounts", 1, 1};

    PlanId plan;

    static std::optional<AccountsPage> of(const Slugs& slugs) {
        return AccountsPage{PlanId{slugs[0]}};
    }
    Slugs slugs() const { return {plan.value}; }

    bool operator==(const AccountsPage&) const = default;
};

// The account of one department: #/account/city-women/education
struct AccountPage {
    static constexpr Pattern pattern{"account", 2, 2};

    PlanId plan;
    DepartmentId department;

    static std::optional<AccountPage> of(const Slugs& slugs) {
        return AccountPage{PlanId{slugs[0]}, DepartmentId{slugs[1]}};
    }
    Slugs slugs() const { return {plan.value, department.value}; }

    bool operator==(const AccountPage&) const = default;
};

// A notice (督办单) on one indicator: #/notice/city-women/screening; in one area:
// #/notice/city-women/screening/east
struct NoticePage {
    static constexpr Pattern pattern{"notice", 2, 3};

    PlanId plan;
    IndicatorId indicator;
    std::optional<AreaId> area = std::nullopt;

    static std::optional<NoticePage> of(const Slugs& slugs) {
        return NoticePage{PlanId{slugs[0]}, IndicatorId{slugs[1]}, area_of(slugs)};
    }
    Slugs slugs() const { return slugs_of(plan, indicator, area); }

    bool operator==(const NoticePage&) const = default;
};

// The notices on all indicators that a department is behind with: #/notices/city-women/education
struct NoticesPage {
    static constexpr Pattern pattern{"notices", 2, 2};

    PlanId plan;
    DepartmentId department;

    static std::optional<NoticesPage> of(const Slugs& slugs) {
        return NoticesPage{PlanId{slugs[0]}, DepartmentId{slugs[1]}};
    }
    Slugs slugs() const { return {plan.value, department.value}; }

    bool operator==(const NoticesPage&) const = default;
};

// The plans that are open, to open, keep, save and remove them: #/plans
struct PlansPage {
    static constexpr Pattern pattern{"plans", 0, 0};

    static std::optional<PlansPage> of(const Slugs&) { return PlansPage{}; }
    Slugs slugs() const { return {}; }

    bool operator==(const PlansPage&) const = default;
};

} // namespace zhixiao
