// What is on screen for a state: which page, with which panes.
#include "pages/view.h"

#include "base/match.h"
#include "base/text.h"
#include "pages/figures.h"
#include "pages/pages.h"
#include "pages/shell.h"

namespace zhixiao {
namespace {

using namespace pages;
using scene::Landmark;

bool is_wide(const Context& context) { return context.state.form == Form::Wide; }

Node missing_page(const Context& context) {
    return reading_page(context, context.words("not_found.title"), std::nullopt,
                        not_found(context));
}

// The wheel and its counts; with the heading of the page on the page of all goals.
Node wheel_pane(const Context& context, Landmark landmark, const Field* selected) {
    const Wording& words = context.words;
    const auto level = landmark == Landmark::Main ? std::optional(1) : std::nullopt;
    return left_pane("wheel-pane", words("goals.wheel"), landmark, 358, Surface::None,
                     {column("head", 2,
                             {heading("title", level, words("goals.title"), TextStyle::Title),
                              caption("about", words("goals.about"))}),
                      wheel(context, 300, selected), caption("how", words("home.wheel")),
                      card("counts-card", words("counts.name"), {counts_table(context)})});
}

Node list_pane(const Context& context, Landmark landmark, Nodes children) {
    return left_pane("list", context.words("goals.list"), landmark, 371, Surface::Pane,
                     std::move(children));
}

// What stands where a detail will be, until one is chosen.
Node invitation(const Context& context) {
    const Wording& words = context.words;
    return card(
        "choose", words("goals.choose"),
        {heading("title", 2, words("goals.choose")), text("about", words("goals.choose.about"))});
}

Node goals_page(const Context& context) {
    const Wording& words = context.words;
    const std::string title = words("goals.title");
    if (is_wide(context))
        return page(context, title,
                    {wheel_pane(context, Landmark::Main, nullptr),
                     list_pane(context, Landmark::Region, plans_list(context, 2)),
                     detail_pane(words("goals.detail"), Landmark::Region,
                                 {invitation(context), newest_figures(context, 2)})});
    Nodes children{heading("title", 1, title, TextStyle::Title),
                   caption("about", words("goals.about")),
                   card("wheel-card", words("wheel.name"),
                        {wheel(context, 256, nullptr), caption("how", words("home.wheel")),
                         counts_table(context)})};
    for (Node& plan : plans_list(context, 2))
        children.push_back(std::move(plan));
    return reading_page(context, title, std::nullopt, std::move(children));
}

Node plan_page(const Context& context, const PlanPage& route) {
    const Pack* pack = context.catalog.pack(route.plan);
    if (!pack)
        return missing_page(context);
    const std::string title = short_title(context.words, pack->plan);
    if (is_wide(context)) {
        Nodes detail = plan_facts(context, *pack, 2);
        detail.push_back(invitation(context));
        return page(
            context, title,
            {wheel_pane(context, Landmark::Region, nullptr),
             list_pane(context, Landmark::Main, plan_list(context, *pack)),
             detail_pane(context.words("goals.detail"), Landmark::Region, std::move(detail))});
    }
    Nodes children = plan_facts(context, *pack, 2);
    for (Node& each : plan_list(context, *pack))
        children.push_back(std::move(each));
    const TopBar bar{GoalsPage{}, context.words("goals.title"), title, tone_of(pack->plan)};
    return reading_page(context, title, bar, std::move(children));
}

Node field_page(const Context& context, const FieldPage& route) {
    const Pack* pack = context.catalog.pack(route.plan);
    const Field* field = pack ? find_field(*pack, route.field) : nullptr;
    if (!field)
        return missing_page(context);
    const std::string title = field_title(context.words, pack->plan, *field);
    if (is_wide(context)) {
        Nodes detail{field_counts(context, *pack, *field)};
        if (!goals_in_words(*pack, field->id).empty())
            detail.push_back(goals_card(context, *pack, *field, 2));
        return page(
            context, title,
            {wheel_pane(context, Landmark::Region, field),
             list_pane(context, Landmark::Main, field_rows(context, *pack, *field, 1, nullptr)),
             detail_pane(context.words("goals.detail"), Landmark::Region, std::move(detail))});
    }
    const TopBar bar{PlanPage{pack->plan.id}, short_title(context.words, pack->plan), title,
                     tone_of(pack->plan)};
    return reading_page(context, title, bar, field_cards(context, *pack, *field));
}

Node indicator_page(const Context& context, const IndicatorPage& route) {
    const Pack* pack = context.catalog.pack(route.plan);
    const Indicator* indicator = pack ? find_indicator(*pack, route.indicator) : nullptr;
    const Field* field = indicator ? find_field(*pack, indicator->field) : nullptr;
    if (!field)
        return missing_page(context);
    Nodes detail = indicator_detail(context, *pack, *indicator, 2);
    if (is_wide(context)) {
        detail.insert(detail.begin(), heading("title", 1, indicator->name, TextStyle::Title));
        return page(
            context, indicator->name,
            {wheel_pane(context, Landmark::Region, field),
             list_pane(context, Landmark::Region,
                       field_rows(context, *pack, *field, std::nullopt, &indicator->id)),
             detail_pane(context.words("goals.detail"), Landmark::Main, std::move(detail))});
    }
    const TopBar bar{FieldPage{pack->plan.id, field->id},
                     field_title(context.words, pack->plan, *field), indicator->name, std::nullopt};
    return reading_page(context, indicator->name, bar, std::move(detail));
}

// A place of the bar or rail: no way back, so its heading stands in the page itself.
Node place(const Context& context, const std::string& title, Nodes children) {
    children.insert(children.begin(), heading("title", 1, title, TextStyle::Title));
    return reading_page(context, title, std::nullopt, std::move(children));
}

} // namespace

scene::Node view(const Catalog& catalog, const State& state) {
    const Context context{catalog, state, catalog.words()};
    const Wording& words = context.words;
    return std::visit(
        Match{
            [&](const HomePage&) {
                return reading_page(context, words("place.home"), std::nullopt, home(context));
            },
            [&](const GoalsPage&) { return goals_page(context); },
            [&](const PlanPage& route) { return plan_page(context, route); },
            [&](const FieldPage& route) { return field_page(context, route); },
            [&](const IndicatorPage& route) { return indicator_page(context, route); },
            [&](const AboutPage&) { return place(context, words("about.title"), about(context)); },
            [&](const GalleryPage&) {
                return place(context, words("gallery.title"), gallery(context));
            },
            [&](const NotFoundPage&) { return missing_page(context); }},
        state.route);
}

} // namespace zhixiao
