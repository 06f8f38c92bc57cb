// A plan (纲要 or 规划) as published: its fields, goals, indicators with targets, and figures. The
// shape is that of a pack (docs/pack-format.md); the values here have passed check_pack.
#pragma once

#include "base/id.h"
#include "plan/model/figures.h"
#include "plan/model/local_help.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace zhixiao {

enum class Audience { Women, Children };
enum class PlanLevel { National, Province, City, County };

struct Plan {
    PlanId id;
    std::string title;
    Audience audience = Audience::Women;
    PlanLevel level = PlanLevel::National;
    int start_year = 0;
    int end_year = 0;
    std::string issuer;
    std::string source;
    bool sample = false; // the figures are made up; every view of them says so

    bool operator==(const Plan&) const = default;
};

struct Department {
    DepartmentId id;
    std::string name;
    std::string phone; // empty: not given
    std::string duty;  // empty: not given

    bool operator==(const Department&) const = default;
};

struct Area {
    AreaId id;
    std::string name;
    std::optional<AreaId> parent;

    bool operator==(const Area&) const = default;
};

struct Field {
    FieldId id;
    std::string name;
    std::string summary; // empty: not given

    bool operator==(const Field&) const = default;
};

// A goal in our own words. `indicators` measure it; a goal that names only a direction has none.
struct Goal {
    GoalId id;
    FieldId field;
    std::string text;
    std::vector<IndicatorId> indicators;

    bool operator==(const Goal&) const = default;
};

enum class Bound { AtLeast, AtMost, KeepAtLeast, KeepAtMost };

// 不低于 / 不高于, and “达到并保持” (Keep…). With `strict` the limit itself does not count
// (低于、超过).
struct BoundTarget {
    Bound bound = Bound::AtLeast;
    double value = 0;
    bool strict = false;

    bool operator==(const BoundTarget&) const = default;
};

// 左右. Without a tolerance, 5 % of the value is used (default_tolerance_share), and the page says
// so.
struct AboutTarget {
    double value = 0;
    std::optional<double> tolerance;

    bool operator==(const AboutTarget&) const = default;
};

struct RangeTarget {
    double low = 0;
    double high = 0;

    bool operator==(const RangeTarget&) const = default;
};

enum class Change { ReduceBy, RaiseBy };

// 比基期下降 / 提高 `percent` %.
struct ChangeTarget {
    Change change = Change::ReduceBy;
    double percent = 0;

    bool operator==(const ChangeTarget&) const = default;
};

enum class Direction { Up, Down };

// 逐步提高 / 缩小, without a number.
struct DirectionTarget {
    Direction direction = Direction::Up;

    bool operator==(const DirectionTarget&) const = default;
};

struct YesNoTarget {
    bool operator==(const YesNoTarget&) const = default;
};

// A target that only words can state (“一般不低于本地党员中女性比例”).
struct TextTarget {
    std::string text;

    bool operator==(const TextTarget&) const = default;
};

using Target = std::variant<BoundTarget, AboutTarget, RangeTarget, ChangeTarget, DirectionTarget,
                            YesNoTarget, TextTarget>;

struct Milestone {
    int year = 0;
    double value = 0;

    bool operator==(const Milestone&) const = default;
};

// The section of the plan that states the indicator: main goals (主要目标) or measures (策略措施).
enum class IndicatorLevel { MainTarget, Measure };

struct Indicator {
    IndicatorId id;
    FieldId field;
    std::string name;
    std::string unit;          // as shown: "%", "‰", "1/10万", "岁"
    std::optional<double> per; // the rate's denominator: 100000 for 1/10万
    Target target;
    int base_year = 0;
    int target_year = 0;
    std::vector<Milestone> milestones;
    std::optional<double> natural_min;
    std::optional<double> natural_max;
    std::vector<DepartmentId> departments; // 责任单位
    std::vector<DepartmentId> supporting;  // 配合单位
    IndicatorLevel level = IndicatorLevel::MainTarget;
    std::string definition; // empty: not given
    std::string source;
    std::optional<Confidence> confidence;

    bool operator==(const Indicator&) const = default;
};

// The content of one pack, in the order of its file.
struct Pack {
    Plan plan;
    std::vector<Department> departments;
    std::vector<Area> areas;
    std::vector<Field> fields;
    std::vector<Goal> goals;
    std::vector<Indicator> indicators;
    Figures observations;
    std::vector<LocalLine> local_lines = {};
    std::vector<LocalPoint> local_points = {};

    bool operator==(const Pack&) const = default;
};

} // namespace zhixiao
