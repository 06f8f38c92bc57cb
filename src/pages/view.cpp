// What is on screen for a state: which page, with which panes.
#include "pages/view.h"

#include "base/match.h"
#include "base/text.h"
#include "pages/figures.h"
#include "pages/glossary.h"
#include "pages/guide.h"
#include "pages/mechanism.h"
#include "pages/pages.h"
#include "pages/shell.h"

namespace zhixiao {
namespace {

using namespace pages;
using scene::Landmark;

Node missing_page(const Context& context) {
    return reading_page(context, context.words("not_found.title"), std::nullopt,
                        not_found(context));
}

// The wheel and its counts; with the heading of the page on the page of all goals.
Node wheel_pane(const Context& context, Landmark landmark, const Field* selected) {
    const Wording& words = context.words;
    const auto level = landmark == Landmark::Main ? std::optional(1) : std::nullopt;
    const auto below = level ? std::optional(2) : std::nullopt;
    return left_pane("wheel-pane", words("goals.wheel"), landmark, 358, Surface::None,
                     {column("head", 2,
                             {heading("title", level, words("goals.title"), TextStyle::Title),
                              caption("about", words("goals.about"))}),
                      wheel(context, 300, selected), caption("how", words("home.wheel")),
                      counts_table(context), met_share_card(context, below)});
}

Node wheel_card(const Context& context) {
    return card("wheel-card", context.words("wheel.name"), wheel_and_counts(context));
}

// The pane that shows what the address names.
enum class Shown { Wheel, List, Detail };

// The panes of the goals where there is room for several.
struct GoalsPanes {
    Shown shown;
    const Field* selected; // in the wheel; may be null
    Nodes list;
    Nodes detail;
};

Node goals_page_of(const Context& context, const std::string& title, GoalsPanes panes) {
    const Wording& words = context.words;
    const auto landmark = [&](Shown pane) {
        return panes.shown == pane ? Landmark::Main : Landmark::Region;
    };
    Nodes children;
    if (context.has_wheel_pane())
        children.push_back(wheel_pane(context, landmark(Shown::Wheel), panes.selected));
    else if (panes.shown == Shown::Wheel)
        panes.shown = Shown::List;
    children.push_back(left_pane("list", words("goals.list"), landmark(Shown::List), 371,
                                 Surface::Pane, std::move(panes.list)));
    children.push_back(
        detail_pane(words("goals.detail"), landmark(Shown::Detail), std::move(panes.detail)));
    return page(context, title, std::move(children));
}

// What stands where a detail will be, until one is chosen.
Node invitation(const Context& context) {
    const Wording& words = context.words;
    return card(
        "choose", words("goals.choose"),
        {heading("title", 2, words("goals.choose")), text("about", words("goals.choose.about"))});
}

Nodes joined(Nodes first, Nodes second) {
    for (Node& node : second)
        first.push_back(std::move(node));
    return first;
}

Node goals_page(const Context& context) {
    const std::string title = context.words("goals.title");
    const Nodes head{heading("title", 1, title, TextStyle::Title),
                     caption("about", context.words("goals.about"))};
    if (context.on_phone())
        return reading_page(
            context, title, std::nullopt,
            joined(joined(joined(head, {wheel_card(context), met_share_card(context, 2)}),
                          plans_list(context, 2)),
                   {guide_entrances(context)}));
    if (context.has_wheel_pane())
        return goals_page_of(
            context, title,
            {Shown::Wheel,
             nullptr,
             plans_list(context, 2),
             {invitation(context), guide_entrances(context), newest_figures(context, 2)}});
    return goals_page_of(
        context, title,
        {Shown::Wheel,
         nullptr,
         joined({group("head", {.gap = 2, .pad_x = 16}, head)}, plans_list(context, 2)),
         {wheel_card(context), met_share_card(context, 2), guide_entrances(context),
          newest_figures(context, 2)}});
}

Node plan_page(const Context& context, const PlanPage& route) {
    const Pack* pack = context.catalog.pack(route.plan);
    if (!pack)
        return missing_page(context);
    const std::string title = short_title(context.words, pack->plan);
    if (!context.on_phone())
        return goals_page_of(context, title,
                             {Shown::List, nullptr, plan_list(context, *pack),
                              joined(plan_facts(context, *pack, 2), {invitation(context)})});
    const TopBar bar{GoalsPage{}, context.words("goals.title"), title, tone_of(pack->plan)};
    return reading_page(context, title, bar,
                        joined(plan_facts(context, *pack, 2), plan_list(context, *pack)));
}

Node field_page(const Context& context, const FieldPage& route) {
    const Pack* pack = context.catalog.pack(route.plan);
    const Field* field = pack ? find_field(*pack, route.field) : nullptr;
    if (!field)
        return missing_page(context);
    const std::string title = field_title(context.words, pack->plan, *field);
    if (context.on_phone()) {
        const TopBar bar{PlanPage{pack->plan.id}, short_title(context.words, pack->plan), title,
                         tone_of(pack->plan)};
        return reading_page(context, title, bar, field_cards(context, *pack, *field));
    }
    Nodes detail{field_counts(context, *pack, *field)};
    if (!goals_in_words(*pack, field->id).empty())
        detail.push_back(goals_card(context, *pack, *field, 2));
    return goals_page_of(
        context, title,
        {Shown::List, field, field_rows(context, *pack, *field, 1, nullptr), std::move(detail)});
}

Node indicator_page(const Context& context, const IndicatorPage& route) {
    const Pack* pack = context.catalog.pack(route.plan);
    const Indicator* indicator = pack ? find_indicator(*pack, route.indicator) : nullptr;
    const Field* field = indicator ? find_field(*pack, indicator->field) : nullptr;
    if (!field)
        return missing_page(context);
    Nodes detail = indicator_detail(context, *pack, *indicator, 2);
    if (context.on_phone()) {
        const TopBar bar{FieldPage{pack->plan.id, field->id},
                         field_title(context.words, pack->plan, *field), indicator->name,
                         std::nullopt};
        return reading_page(context, indicator->name, bar, std::move(detail));
    }
    return goals_page_of(
        context, indicator->name,
        {Shown::Detail, field, field_rows(context, *pack, *field, std::nullopt, &indicator->id),
         joined({heading("title", 1, indicator->name, TextStyle::Title)}, std::move(detail))});
}

// A place of the bar or rail: no way back, so its heading stands in the page itself.
Node place(const Context& context, const std::string& title, Nodes children) {
    children.insert(children.begin(), heading("title", 1, title, TextStyle::Title));
    return reading_page(context, title, std::nullopt, std::move(children));
}

// A page of the guide: below the goals on a phone, by itself where there is room.
Node guide_page(const Context& context, const std::string& title, Nodes children) {
    if (!context.on_phone())
        return place(context, title, std::move(children));
    const TopBar bar{GoalsPage{}, context.words("goals.title"), title, std::nullopt};
    return reading_page(context, title, bar, std::move(children));
}

Node mechanism_page(const Context& context, const MechanismPage& route) {
    const Guide* guide = context.catalog.guide();
    if (guide && !has_part(*guide, route.part))
        return missing_page(context);
    return guide_page(context, context.words("mechanism.title"),
                      guide ? mechanism(context, *guide, route.part) : guide_awaited(context));
}

Node glossary_page(const Context& context) {
    const Guide* guide = context.catalog.guide();
    return guide_page(context, context.words("glossary.title"),
                      guide ? glossary(context, *guide) : guide_awaited(context));
}

} // namespace

scene::Node view(const Catalog& catalog, const State& state) {
    const Verdicts verdicts(catalog, state.year);
    const Context context{catalog, state, catalog.words(), verdicts};
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
            [&](const LocalityPage&) { return missing_page(context); },
            [&](const BoardPage&) { return missing_page(context); },
            [&](const AccountsPage&) { return missing_page(context); },
            [&](const AccountPage&) { return missing_page(context); },
            [&](const NoticePage&) { return missing_page(context); },
            [&](const NoticesPage&) { return missing_page(context); },
            [&](const PlansPage&) { return missing_page(context); },
            [&](const MechanismPage& route) { return mechanism_page(context, route); },
            [&](const GlossaryPage&) { return glossary_page(context); },
            [&](const AboutPage&) { return place(context, words("about.title"), about(context)); },
            [&](const GalleryPage&) {
                return place(context, words("gallery.title"), gallery(context));
            },
            [&](const NotFoundPage&) { return missing_page(context); }},
        state.route);
}

} // namespace zhixiao
