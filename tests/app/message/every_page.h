// A page of each kind of the table of routes, for tests that go over all of them.
#pragma once

#include "app/message/route.h"

#include <string>
#include <tuple>
#include <utility>

namespace zhixiao {

// A page that the content with the sample plan has, and the key of the place of the bar under which
// it stands; "" for a page that stands under none.
template <class Page> struct SamplePage {
    Page page;
    std::string place;
};

template <class Page> SamplePage<Page> sample(Page page, std::string place) {
    return {std::move(page), std::move(place)};
}

inline auto sample_pages() {
    const PlanId plan{"sample-women"};
    const IndicatorId screening{"cervical-cancer-screening"};
    return std::tuple(
        sample(HomePage{}, "home"), sample(GoalsPage{}, "goals"), sample(PlanPage{plan}, "goals"),
        sample(FieldPage{plan, FieldId{"health"}}, "goals"),
        sample(IndicatorPage{plan, screening}, "goals"), sample(LocalityPage{plan}, "goals"),
        sample(BoardPage{plan}, "goals"), sample(AccountsPage{plan}, "goals"),
        sample(AccountPage{plan, DepartmentId{"health"}}, "goals"),
        sample(NoticePage{plan, screening}, "goals"),
        sample(NoticesPage{plan, DepartmentId{"health"}}, "goals"), sample(PlansPage{}, "goals"),
        sample(MechanismPage{"committee"}, "goals"), sample(GlossaryPage{}, "goals"),
        sample(RightsPage{}, "rights"), sample(FamilyPage{}, "family"), sample(UnitsPage{}, ""),
        sample(DevicePage{}, "about"), sample(AboutPage{}, "about"), sample(GalleryPage{}, ""),
        sample(NotFoundPage{"#/nowhere"}, ""));
}

template <class Act, class... Pages>
void for_each_sample(const Act& act, const std::variant<Pages...>*) {
    const auto samples = sample_pages();
    (act(std::get<SamplePage<Pages>>(samples)), ...);
}

// Calls `act` with the sample of each page of the table. A page without a sample does not compile.
template <class Act> void for_each_page(const Act& act) {
    for_each_sample(act, static_cast<const AnyRoute*>(nullptr));
}

} // namespace zhixiao
