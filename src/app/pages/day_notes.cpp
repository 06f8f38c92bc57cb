// Notes that follow from today's date, and the note that a new version is ready.
#include "app/pages/day_notes.h"

#include "base/text.h"
#include "common/pages/dated.h"
#include "device/pages/device.h"
#include "family/model/in_force.h"
#include "rights/model/in_force.h"

namespace zhixiao::pages {
namespace {

// Returns the oldest and newest check of all content that is here.
Checks checks_here(const AppContext& context) {
    Checks checks;
    checks.add(plans_checked(context));
    if (context.content.guide)
        checks.add(context.content.guide->checked);
    const auto add = [&](const Checks& more) {
        checks.add(more.oldest);
        checks.add(more.newest);
    };
    if (const Rights* rights = context.content.rights.all())
        add(checks_of(*rights));
    if (const Family* family = context.content.family.all())
        add(checks_of(*family));
    return checks;
}

// Returns the note that the content is old; a quiet card, as everything still works.
Nodes old_content_card(const AppContext& context) {
    const Wording& words = context.words;
    const std::string checked = plans_checked(context);
    if (!is_stale(checked, context.today))
        return {};
    const std::string title = words("dated.old");
    return {card("old", title,
                 {heading("title", 2, title),
                  text("when", dated(context, words("dated.old.when"), checked)),
                  caption("do", words("dated.old.do")),
                  link("more", AboutPage{}, words("dated.old.more"))})};
}

Nodes new_version(const AppContext& context) {
    const DeviceVisit& device = context.state.device;
    return device.has_new_version() && !device.puts_off_version
               ? Nodes{update_card(context, device)}
               : Nodes{};
}

} // namespace

Node freshness_card(const AppContext& context) {
    const Wording& words = context.words;
    const std::string title = words("dated.title");
    const Day today = context.today;
    const Checks checks = checks_here(context);
    Nodes lines{heading("title", 2, title),
                text("span", fill(words("dated.span"),
                                  {{"oldest", checks.oldest}, {"newest", checks.newest}}))};
    if (months_since(checks.newest, today) > 0)
        lines.push_back(text("age", dated(context, words("dated.age"), checks.newest)));
    if (is_stale(checks.newest, today))
        lines.push_back(strong("stale", words("dated.old.do")));
    else if (is_stale(checks.oldest, today))
        lines.push_back(text("some", words("dated.some")));
    lines.push_back(caption("renew", words("dated.renew")));
    return card("freshness", title, std::move(lines));
}

// No std::visit here, for the reason given in app/pages/later.h.
Nodes day_notes(const AppContext& context) {
    const Route& route = context.state.route;
    if (std::holds_alternative<HomePage>(route))
        return joined(new_version(context), old_content_card(context));
    if (std::holds_alternative<AboutPage>(route))
        return new_version(context);
    return {};
}

} // namespace zhixiao::pages
