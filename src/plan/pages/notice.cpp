// Builds the pages of sheets: the tools beside them, and the indicators they are about.
#include "plan/pages/notice.h"

#include "base/text.h"
#include "common/act/common_act.h"
#include "common/pages/frame.h"
#include "plan/act/routes.h"
#include "plan/model/lookup.h"
#include "plan/pages/accounts.h"
#include "plan/pages/figures.h"
#include "plan/pages/goals.h"
#include "plan/pages/notice_sheet.h"

namespace zhixiao::pages {
namespace {

Node print_button(const Wording& words) {
    return {
        "print",
        scene::Button{.name = words("notice.print"), .press = PrintPage{}, .icon = Icon::Printer}};
}

// Builds what is not printed: the print button, a line about it, and links.
Node tools(const Wording& words, const std::string& about, Nodes links) {
    Nodes nodes{print_button(words), caption("about", about)};
    append(nodes, std::move(links));
    return {"tools", scene::Group{scene::GroupRole::Tools, words("notice.tools"), Box{.gap = 4},
                                  std::move(nodes)}};
}

// Builds sheets and tools side by side where there is room, so that a sheet is about as wide as
// paper.
Node beside(const PlanContext& context, Nodes sheets, Node tools) {
    if (context.on_phone()) {
        sheets.insert(sheets.begin(), std::move(tools));
        return column("sheets", 12, std::move(sheets));
    }
    return group("sheets", {.arrange = Arrange::Grid, .gap = 24, .column_min = 330},
                 {column("paper", 12, std::move(sheets)), std::move(tools)});
}

std::string notice_about(const Wording& words, bool urged) {
    return urged ? words("notice.about") : words("notice.facts.about");
}

} // namespace

Node notice_page(const PlanContext& context, const NoticePage& route) {
    const Pack* pack = context.catalog.pack(route.plan);
    const Indicator* indicator = pack ? find_indicator(*pack, route.indicator) : nullptr;
    const Area* area = indicator && route.area ? find_area(*pack, *route.area) : nullptr;
    if (!indicator || (route.area && !area))
        return missing_page(context);
    const Wording& words = context.words;
    const Subject subject = subject_of(context, *pack, *indicator, area);
    const IndicatorPage parent{pack->plan.id, indicator->id, route.area};
    Nodes links{link("indicator", parent, words("notice.indicator"))};
    for (const DepartmentId& id : indicator->departments)
        if (const Department* department = find_department(*pack, id))
            links.push_back(
                link("account-" + id.value, AccountPage{pack->plan.id, id},
                     fill(words("notice.account"), {{"department", department->name}})));
    const std::string title = notice_title(words, subject);
    return reading_page(
        context, title, TopBar{parent, indicator->name, title, tone_of(pack->plan)},
        {beside(context, {notice_sheet(context, subject, "sheet")},
                tools(words, notice_about(words, is_urged(subject)), std::move(links)))});
}

Node notices_page(const PlanContext& context, const NoticesPage& route) {
    const Pack* pack = context.catalog.pack(route.plan);
    if (!pack || pack->plan.level == PlanLevel::National)
        return missing_page(context);
    const Wording& words = context.words;
    const Locality locality = locality_of(context.catalog, *pack);
    const std::optional<Account> account = account_of(context, locality, route.department);
    if (!account)
        return missing_page(context);
    const AccountPage parent{route.plan, route.department};
    const std::string& department = account->department->name;
    Nodes sheets;
    for (const Subject& subject : subjects_of(context, account->leads))
        if (is_behind(subject))
            sheets.push_back(notice_sheet(context, subject,
                                          "sheet-" + subject.pack.plan.id.value + "-" +
                                              subject.indicator.id.value));
    const std::string title = fill(words("notices.title"), {{"department", department}});
    const Nodes links{
        link("account", parent, fill(words("notice.account"), {{"department", department}}))};
    Nodes parts;
    if (sheets.empty()) {
        parts.push_back(text("none", words("notices.none")));
        parts.push_back(links.front());
    } else {
        const std::string about =
            fill(words("notices.about"), {{"count", std::to_string(sheets.size())}});
        parts.push_back(beside(context, std::move(sheets), tools(words, about, links)));
    }
    return reading_page(context, title, TopBar{parent, department, title, std::nullopt},
                        std::move(parts));
}

} // namespace zhixiao::pages
