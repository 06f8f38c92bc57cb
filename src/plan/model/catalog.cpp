// Builds catalogs of checked packs.
#include "plan/model/catalog.h"

#include "common/model/problem_list.h"
#include "plan/model/check_pack.h"

#include <utility>

namespace zhixiao {
void PackList::add(Pack pack) { packs_.push_back(std::make_shared<const Pack>(std::move(pack))); }

void PackList::replace(std::size_t place, Pack pack) {
    packs_[place] = std::make_shared<const Pack>(std::move(pack));
}

void PackList::remove(std::size_t place) {
    packs_.erase(packs_.begin() + static_cast<std::ptrdiff_t>(place));
}

Checked<Catalog> Catalog::from(std::vector<NamedPack> packs) {
    ProblemList problems;
    for (const NamedPack& pack : packs)
        check_pack(pack, problems);
    check_plan_ids(packs, problems);
    if (problems.has_errors())
        return problems.take();
    std::vector<Pack> checked;
    for (NamedPack& named : packs)
        checked.push_back(std::move(named.pack));
    return of_checked(std::move(checked));
}

Catalog Catalog::of_checked(std::vector<Pack> packs) {
    PackList list;
    for (Pack& pack : packs)
        list.add(std::move(pack));
    return Catalog(std::move(list));
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

} // namespace zhixiao
