// Says what follows from today's date.
#include "pages/dated.h"

#include "base/text.h"
#include "domain/in_force.h"
#include "pages/device.h"
#include "pages/later.h"

#include <utility>

namespace zhixiao::pages {
namespace {

// “1 年 6 个月”.
std::string age_words(const Wording& words, int months) {
    const std::string years = std::to_string(months / 12);
    const std::string rest = std::to_string(months % 12);
    if (months < 12)
        return fill(words("dated.months"), {{"months", rest}});
    if (months % 12 == 0)
        return fill(words("dated.years"), {{"years", years}});
    return fill(words("dated.years_months"), {{"years", years}, {"months", rest}});
}

std::string stale_sentence(const Wording& words, Aged aged) {
    if (aged == Aged::Figures)
        return words("dated.stale.figures");
    return aged == Aged::Page ? words("dated.stale.page") : words("dated.stale");
}

// With when it was checked and how long ago that is.
std::string dated(const Context& context, const std::string& sentence, const std::string& checked) {
    const int months = months_since(checked, today_of(context.state));
    return fill(sentence, {{"checked", checked}, {"age", age_words(context.words, months)}});
}

// Of all parts that are here.
Checks checks_here(const Context& context) {
    Checks checks;
    checks.add(plans_checked(context));
    if (const Guide* guide = context.catalog.guide())
        checks.add(guide->checked);
    const auto add = [&](const Checks& more) {
        checks.add(more.oldest);
        checks.add(more.newest);
    };
    if (const Rights* rights = context.catalog.rights())
        add(checks_of(*rights));
    if (const Family* family = context.catalog.family())
        add(checks_of(*family));
    return checks;
}

// Quiet, as everything still works.
Nodes old_content_card(const Context& context) {
    const Wording& words = context.words;
    const std::string checked = plans_checked(context);
    if (!is_stale(checked, today_of(context.state)))
        return {};
    const std::string title = words("dated.old");
    return {card("old", title,
                 {heading("title", 2, title),
                  text("when", dated(context, words("dated.old.when"), checked)),
                  caption("do", words("dated.old.do")),
                  link("more", AboutPage{}, words("dated.old.more"))})};
}

Nodes new_version(const Context& context) {
    const DeviceVisit& device = context.state.device;
    return device.has_new_version() && !device.puts_off_version ? Nodes{update_card(context)}
                                                                : Nodes{};
}

} // namespace

Nodes change_note(const Context& context, const Validity& validity) {
    if (!validity.replacement)
        return {};
    const Wording& words = context.words;
    const Replacement& next = *validity.replacement;
    const std::string sentence = next.from.empty() ? words("dated.until") : words("dated.then");
    Nodes lines{strong("when", fill(sentence, {{"until", validity.until}, {"from", next.from}}),
                       TextStyle::Caption)};
    for (const std::string& line : next.texts)
        lines.push_back(text("new-" + std::to_string(lines.size()), line));
    return {group("change", {.surface = Surface::Tint, .gap = 2, .pad_x = 12, .pad_y = 8},
                  std::move(lines))};
}

Nodes stale_note(const Context& context, const std::string& checked, Aged aged) {
    if (!is_stale(checked, today_of(context.state)))
        return {};
    return {text("stale", dated(context, stale_sentence(context.words, aged), checked))};
}

Node with_stale_note(const Context& context, Node source, const std::string& checked, Aged aged) {
    Nodes note = stale_note(context, checked, aged);
    if (note.empty())
        return source;
    std::string key = source.key;
    return column(std::move(key), 4, joined({std::move(source)}, std::move(note)));
}

std::string plans_checked(const Context& context) { return context.words("plans.checked"); }

Node freshness_card(const Context& context) {
    const Wording& words = context.words;
    const std::string title = words("dated.title");
    const Day today = today_of(context.state);
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

// By the page shown. No std::visit: see pages/later.h.
Nodes day_notes(const Context& context) {
    const Route& route = context.state.route;
    if (std::holds_alternative<HomePage>(route))
        return joined(new_version(context), old_content_card(context));
    if (std::holds_alternative<AboutPage>(route))
        return new_version(context);
    const auto* indicator = std::get_if<IndicatorPage>(&route);
    if (indicator && context.catalog.is_built_in(indicator->plan))
        return stale_note(context, plans_checked(context), Aged::Figures);
    return {};
}

} // namespace zhixiao::pages
