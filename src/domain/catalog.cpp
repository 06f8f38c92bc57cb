// Lookups in packs, and the catalog made of checked ones.
#include "domain/catalog.h"

#include "base/match.h"
#include "domain/check_pack.h"
#include "domain/judged_pack.h"
#include "domain/problem_list.h"

#include <algorithm>
#include <cstdint>
#include <span>
#include <utility>

namespace zhixiao {
namespace {

template <class T, class AnyId> const T* find_by_id(const std::vector<T>& list, const AnyId& id) {
    const auto found =
        std::find_if(list.begin(), list.end(), [&](const T& item) { return item.id == id; });
    return found == list.end() ? nullptr : &*found;
}

template <class T>
std::vector<const T*> of_field(const std::vector<T>& list, const FieldId& field) {
    std::vector<const T*> result;
    for (const T& item : list)
        if (item.field == field)
            result.push_back(&item);
    return result;
}

} // namespace

Checked<Catalog> Catalog::from(std::vector<NamedPack> packs, Wording words) {
    ProblemList problems;
    for (const NamedPack& pack : packs)
        check_pack(pack, problems);
    check_plan_ids(packs, problems);
    if (problems.has_errors())
        return problems.take();
    std::vector<Pack> plain;
    for (NamedPack& named : packs)
        plain.push_back(std::move(named.pack));
    return Catalog(std::move(plain), std::move(words));
}

Catalog Catalog::with(std::vector<Pack> packs) && {
    judged_.clear();
    for (Pack& pack : packs) {
        const auto found = std::find_if(packs_.begin(), packs_.end(), [&](const Pack& each) {
            return each.plan.id == pack.plan.id;
        });
        if (found == packs_.end())
            packs_.push_back(std::move(pack));
        else
            *found = std::move(pack);
    }
    return std::move(*this);
}

Catalog Catalog::without(const PlanId& plan) && {
    judged_.clear();
    packs_.erase(std::remove_if(packs_.begin(), packs_.end(),
                                [&](const Pack& pack) { return pack.plan.id == plan; }),
                 packs_.end());
    return std::move(*this);
}

const Pack* Catalog::pack(const PlanId& plan) const {
    const auto found = std::find_if(packs_.begin(), packs_.end(),
                                    [&](const Pack& pack) { return pack.plan.id == plan; });
    return found == packs_.end() ? nullptr : &*found;
}

const JudgedPack& Catalog::judged(const Pack& pack, int this_year) const {
    const auto at = static_cast<std::size_t>(&pack - packs_.data());
    std::shared_ptr<const JudgedPack>& kept = judged_[{at, this_year}];
    if (!kept)
        kept = std::make_shared<const JudgedPack>(pack, this_year);
    return *kept;
}

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

std::vector<const Area*> areas_of(const Pack& pack, const IndicatorId& indicator) {
    std::vector<const Area*> result;
    for (const Area& area : pack.areas)
        if (!pack.observations.of(indicator, area.id).empty())
            result.push_back(&area);
    return result;
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
