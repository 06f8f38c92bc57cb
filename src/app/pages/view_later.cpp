// The pages whose code comes with the second module; see later.h.
#include "app/pages/later.h"
#include "app/pages/pages.h"
#include "common/act/acts.h"
#include "common/pages/frame.h"
#include "device/act/update.h"
#include "device/pages/device.h"
#include "family/pages/family.h"
#include "guide/pages/pages.h"
#include "plan/pages/accounts.h"
#include "plan/pages/board.h"
#include "plan/pages/goals_panes.h"
#include "plan/pages/notice.h"
#include "plan/pages/plans.h"
#include "rights/pages/parts.h"
#include "rights/pages/rights.h"
#include "units/pages/units.h"

#include <optional>
#include <utility>

namespace zhixiao::pages {
namespace {

Node shown(const AppContext& context, const GoalsPage&) {
    return goals_page(context, home_locality(context.catalog));
}

Node shown(const AppContext& context, const PlanPage& page) { return plan_page(context, page); }

Node shown(const AppContext& context, const FieldPage& page) { return field_page(context, page); }

Node shown(const AppContext& context, const IndicatorPage& page) {
    return indicator_page(context, page);
}

Node shown(const AppContext& context, const LocalityPage& page) {
    return locality_page(context, page);
}

Node shown(const AppContext& context, const BoardPage& page) {
    const Pack* pack = context.catalog.pack(page.plan);
    return pack ? board_page(context, *pack) : missing_page(context);
}

Node shown(const AppContext& context, const AccountsPage& page) {
    return accounts_page(context, page);
}

Node shown(const AppContext& context, const AccountPage& page) {
    return account_page(context, page);
}

Node shown(const AppContext& context, const NoticePage& page) { return notice_page(context, page); }

Node shown(const AppContext& context, const NoticesPage& page) {
    return notices_page(context, page);
}

Node shown(const AppContext& context, const PlansPage&) {
    return place(context, context.words("plans.title"), plans(context));
}

const Guide* guide_of(const AppContext& context) {
    return context.content.guide ? &*context.content.guide : nullptr;
}

Node shown(const AppContext& context, const MechanismPage& page) {
    return mechanism_page(context, guide_of(context), page);
}

Node shown(const AppContext& context, const GlossaryPage&) {
    return glossary_page(context, guide_of(context));
}

Node shown(const AppContext& context, const RightsPage& page) {
    return rights_page(context, page, context.content.rights.on(context.today), context.catalog,
                       context.state.rights);
}

// Returns the hotlines of the rights part, named as that part names them.
std::vector<Callable> hotlines_of(const AppContext& context) {
    std::vector<Callable> hotlines;
    const RightsOnDay* rights = context.content.rights.on(context.today);
    if (!rights)
        return hotlines;
    const RightsContext inside{context,      rights->content, rights->content.words, rights->day,
                               rights->kept, context.catalog, context.state.rights};
    for (const Hotline& hotline : rights->content.hotlines)
        hotlines.push_back(callable(inside, hotline));
    return hotlines;
}

Node shown(const AppContext& context, const FamilyPage& page) {
    return family_page(context, page, context.content.family.on(context.today),
                       context.state.family, hotlines_of(context));
}

Node shown(const AppContext& context, const UnitsPage&) {
    return units_page(context, context.state.units);
}

Node shown(const AppContext& context, const DevicePage&) {
    const State& state = context.state;
    return device_page({context, state.device, state.plan.desk, state.family, state.text_mode});
}

Node shown(const AppContext& context, const AboutPage&) {
    return place(context, context.words("about.title"), about(context));
}

Node shown(const AppContext& context, const GalleryPage&) {
    return place(context, context.words("gallery.title"), gallery(context));
}

} // namespace

Node later_page(const AppContext& context) {
    AppContext inside = context;
    const State& state = context.state;
    inside.is_unsaved = is_unsaved(state.device, state.plan.desk, state.family);
    return std::visit(
        [&](const auto& page) {
            if constexpr (is_one_of<std::decay_t<decltype(page)>, FirstPages>)
                return missing_page(inside);
            else
                return shown(inside, page);
        },
        state.route);
}

} // namespace zhixiao::pages
