// Looks things up in a pack.
#include "plan/model/lookup.h"

#include "base/match.h"
#include "common/model/find_by_id.h"

#include <cstdint>
#include <span>

namespace zhixiao {
namespace {

template <class T>
std::vector<const T*> of_field(const std::vector<T>& list, const FieldId& field) {
    std::vector<const T*> result;
    for (const T& item : list)
        if (item.field == field)
            result.push_back(&item);
    return result;
}

} // namespace

const Field* find_field(const Pack& pack, const FieldId& field) {
    return find_by_id(pack.fields, field);
}

const Indicator* find_indicator(const Pack& pack, const IndicatorId& indicator) {
    return find_by_id(pack.indicators, indicator);
}

const Department* find_department(const Pack& pack, const DepartmentId& department) {
    return find_by_id(pack.departments, department);
}

const Area* find_area(const Pack& pack, const AreaId& area) { return find_by_id(pack.areas, area); }

std::vector<const Indicator*> indicators_of(const Pack& pack, const FieldId& field) {
    return of_field(pack.indicators, field);
}

std::vector<const Goal*> goals_of(const Pack& pack, const FieldId& field) {
    return of_field(pack.goals, field);
}

Series series_of(const Pack& pack, const IndicatorId& indicator,
                 const std::optional<AreaId>& area) {
    Series series;
    for (const std::uint32_t place : pack.observations.of(indicator, area))
        series.push_back(pack.observations[place]);
    return series;
}

std::optional<Observation> latest_of(const Pack& pack, const IndicatorId& indicator,
                                     const std::optional<AreaId>& area) {
    const std::span<const std::uint32_t> places = pack.observations.of(indicator, area);
    return places.empty() ? std::nullopt : std::optional(pack.observations[places.back()]);
}

bool is_quantified(const Target& target) {
    return std::visit(
        Match{[](const BoundTarget&) { return true; }, [](const AboutTarget&) { return true; },
              [](const RangeTarget&) { return true; }, [](const ChangeTarget&) { return true; },
              [](const DirectionTarget&) { return false; },
              [](const YesNoTarget&) { return false; }, [](const TextTarget&) { return false; }},
        target);
}

bool is_quantified_main_target(const Indicator& indicator) {
    return indicator.level == IndicatorLevel::MainTarget &&
           (is_quantified(indicator.target) ||
            std::holds_alternative<TextTarget>(indicator.target));
}

std::vector<const Indicator*> quantified_main_targets(const Pack& pack) {
    std::vector<const Indicator*> result;
    for (const Indicator& indicator : pack.indicators)
        if (is_quantified_main_target(indicator))
            result.push_back(&indicator);
    return result;
}

} // namespace zhixiao
