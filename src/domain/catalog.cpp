// Builds catalogs of checked packs, and looks things up in packs.
#include "domain/catalog.h"

#include "base/match.h"
#include "domain/board.h"
#include "domain/calendar.h"
#include "domain/check_pack.h"
#include "domain/find_by_id.h"
#include "domain/in_force.h"
#include "domain/judged_pack.h"
#include "domain/problem_list.h"

#include <algorithm>
#include <cstdint>
#include <span>
#include <utility>

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

template <class Content>
const OnDay<Content>* on_day(const std::shared_ptr<const Content>& all, Day today,
                             std::shared_ptr<const OnDay<Content>>& kept) {
    if (!all)
        return nullptr;
    std::string asked = date_of(today);
    if (!kept || kept->today != asked) {
        std::string day = reading_day(checks_of(*all).newest, asked);
        Content content = in_force(*all, day);
        kept = std::make_shared<const OnDay<Content>>(
            OnDay<Content>{std::move(asked), std::move(day), std::move(content)});
    }
    return kept.get();
}

} // namespace

void PackList::add(Pack pack) { packs_.push_back(std::make_shared<const Pack>(std::move(pack))); }

void PackList::replace(std::size_t place, Pack pack) {
    packs_[place] = std::make_shared<const Pack>(std::move(pack));
}

void PackList::remove(std::size_t place) {
    packs_.erase(packs_.begin() + static_cast<std::ptrdiff_t>(place));
}

Checked<Catalog> Catalog::from(std::vector<NamedPack> packs, Wording words) {
    ProblemList problems;
    for (const NamedPack& pack : packs)
        check_pack(pack, problems);
    check_plan_ids(packs, problems);
    if (problems.has_errors())
        return problems.take();
    PackList list;
    for (NamedPack& named : packs)
        list.add(std::move(named.pack));
    return Catalog(std::move(list), std::move(words));
}

Checked<Catalog> Catalog::with(std::vector<NamedPack> packs, FigureCheck figures) const {
    ProblemList problems;
    for (const NamedPack& named : packs) {
        check_pack(named, problems, figures);
        if (is_built_in(named.pack.plan.id))
            problems.error(named.file + "#/plan/id",
                           "规划 id " + quoted(named.pack.plan.id.value) +
                               "是自带的规划的，自带的规划不能替换",
                           "给这个规划换一个 id");
    }
    check_plan_ids(packs, problems);
    if (problems.has_errors())
        return problems.take();
    Catalog next = *this;
    for (NamedPack& named : packs) {
        const std::size_t place = next.place_of(named.pack.plan.id);
        if (place < next.packs_.size())
            next.packs_.replace(place, std::move(named.pack));
        else
            next.packs_.add(std::move(named.pack));
    }
    return next;
}

Catalog Catalog::without(const PlanId& plan) const {
    Catalog next = *this;
    const std::size_t place = place_of(plan);
    if (place >= built_in_ && place < packs_.size())
        next.packs_.remove(place);
    return next;
}

std::size_t Catalog::place_of(const PlanId& plan) const {
    std::size_t place = 0;
    while (place < packs_.size() && !(packs_[place].plan.id == plan))
        ++place;
    return place;
}

const Pack* Catalog::pack(const PlanId& plan) const {
    const std::size_t place = place_of(plan);
    return place < packs_.size() ? &packs_[place] : nullptr;
}

bool Catalog::is_built_in(const PlanId& plan) const { return place_of(plan) < built_in_; }

const JudgedPack& Catalog::judged(const Pack& pack, int this_year) const {
    std::shared_ptr<const JudgedPack>& kept = answers_.judged[{&pack, this_year}];
    if (!kept)
        kept = std::make_shared<const JudgedPack>(pack, this_year);
    return *kept;
}

std::shared_ptr<const BoardView> Catalog::board(const Pack& pack, int this_year,
                                                const BoardChoice& choice) const {
    const std::shared_ptr<const BoardView>& kept = answers_.board;
    Locality locality = locality_of(*this, pack);
    const bool is_same =
        kept && kept->board->this_year() == this_year && kept->board->locality() == locality;
    if (is_same && kept->choice == choice)
        return kept;
    std::shared_ptr<const Board> board =
        is_same ? kept->board
                : std::make_shared<const Board>(*this, std::move(locality), this_year);
    answers_.board = std::make_shared<const BoardView>(view_of(std::move(board), choice));
    return answers_.board;
}

const OnDay<Rights>* Catalog::rights_on(Day today) const {
    return on_day(rights_, today, answers_.rights);
}

const OnDay<Family>* Catalog::family_on(Day today) const {
    return on_day(family_, today, answers_.family);
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
