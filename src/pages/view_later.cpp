// The pages that come after the first paint, code and all; see later.h.
#include "pages/later.h"

#include "base/text.h"
#include "pages/accounts.h"
#include "pages/board.h"
#include "pages/device.h"
#include "pages/family.h"
#include "pages/glossary.h"
#include "pages/guide.h"
#include "pages/mechanism.h"
#include "pages/notice.h"
#include "pages/pages.h"
#include "pages/rights.h"
#include "pages/shell.h"

namespace zhixiao::pages {
namespace {

// A page of the guide: below the goals on a phone, by itself where there is room. The window is
// called by the part of it that is shown.
Node guide_page(const Context& context, const std::string& title, const std::string& part,
                Nodes children) {
    const std::string window =
        part.empty() ? title
                     : fill(context.words("window.part"), {{"part", part}, {"page", title}});
    if (context.on_phone()) {
        const TopBar bar{GoalsPage{}, context.words("goals.title"), title, std::nullopt};
        return reading_page(context, window, bar, std::move(children));
    }
    children.insert(children.begin(), heading("title", 1, title, TextStyle::Title));
    return reading_page(context, window, std::nullopt, std::move(children));
}

Node mechanism_page(const Context& context, const MechanismPage& route) {
    const Guide* guide = context.catalog.guide();
    if (guide && !has_part(*guide, route.part))
        return missing_page(context);
    return guide_page(
        context, context.words("mechanism.title"), guide ? part_name(*guide, route.part) : "",
        guide ? mechanism(context, *guide, route.part) : awaited(context, guide_part));
}

Node glossary_page(const Context& context) {
    const Guide* guide = context.catalog.guide();
    return guide_page(context, context.words("glossary.title"), "",
                      guide ? glossary(context, *guide) : awaited(context, guide_part));
}

} // namespace

// No std::visit: its table of functions would keep them all in the first module.
Node later_page(const Context& context) {
    const Wording& words = context.words;
    const Route& is = context.state.route;
    if (const auto* board = std::get_if<BoardPage>(&is))
        if (const Pack* pack = context.catalog.pack(board->plan))
            return board_page(context, *pack);
    if (const auto* accounts = std::get_if<AccountsPage>(&is))
        return accounts_page(context, *accounts);
    if (const auto* account = std::get_if<AccountPage>(&is))
        return account_page(context, *account);
    if (const auto* notice = std::get_if<NoticePage>(&is))
        return notice_page(context, *notice);
    if (const auto* notices = std::get_if<NoticesPage>(&is))
        return notices_page(context, *notices);
    if (std::holds_alternative<PlansPage>(is))
        return place(context, words("plans.title"), plans(context));
    if (const auto* part = std::get_if<MechanismPage>(&is))
        return mechanism_page(context, *part);
    if (std::holds_alternative<GlossaryPage>(is))
        return glossary_page(context);
    if (const auto* rights = std::get_if<RightsPage>(&is))
        return rights_page(context, *rights);
    if (const auto* family = std::get_if<FamilyPage>(&is))
        return family_page(context, *family);
    if (std::holds_alternative<AboutPage>(is))
        return place(context, words("about.title"), about(context));
    if (std::holds_alternative<DevicePage>(is))
        return device_page(context);
    if (std::holds_alternative<UnitsPage>(is))
        return units_page(context);
    if (std::holds_alternative<GalleryPage>(is))
        return place(context, words("gallery.title"), gallery(context));
    return missing_page(context);
}

} // namespace zhixiao::pages
