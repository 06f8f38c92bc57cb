// Builds the pages of the goals, with their panes where there is room for several.
#include "plan/pages/goals_panes.h"

#include "base/text.h"
#include "common/pages/frame.h"
#include "plan/model/lookup.h"
#include "plan/pages/figures.h"
#include "plan/pages/goals.h"
#include "plan/pages/locality.h"

namespace zhixiao::pages {
namespace {

using scene::Landmark;

// Builds the pane of the wheel and its counts; as the main pane it has the heading of the page.
Node wheel_pane(const PlanContext& context, const Locality& locality, Landmark landmark,
                const Field* selected) {
    const Wording& words = context.words;
    const auto level = landmark == Landmark::Main ? std::optional(1) : std::nullopt;
    const auto below = level ? std::optional(2) : std::nullopt;
    return left_pane(
        "wheel-pane", words("goals.wheel"), landmark, 358, Surface::None,
        joined(goals_head(context, locality, level),
               {wheel(context, locality, 300, selected), caption("how", words("home.wheel")),
                counts_table(context, locality), met_share_card(context, locality, below),
                links_card(context, locality, below)}));
}

Node wheel_card(const PlanContext& context, const Locality& locality) {
    return card("wheel-card", context.words("wheel.name"), wheel_and_counts(context, locality));
}

// The pane that shows what the address names.
enum class Shown { Wheel, List, Detail };

// The panes of the goals where there is room for several.
struct GoalsPanes {
    const Locality& locality;
    Shown shown;
    const Field* selected; // the field selected in the wheel; may be null
    Nodes list;
    Nodes detail;
};

Node goals_page_of(const PlanContext& context, const std::string& title, GoalsPanes panes) {
    const Wording& words = context.words;
    const auto landmark = [&](Shown pane) {
        return panes.shown == pane ? Landmark::Main : Landmark::Region;
    };
    Nodes children;
    if (context.has_wheel_pane())
        children.push_back(
            wheel_pane(context, panes.locality, landmark(Shown::Wheel), panes.selected));
    else if (panes.shown == Shown::Wheel)
        panes.shown = Shown::List;
    children.push_back(left_pane("list", words("goals.list"), landmark(Shown::List), 371,
                                 Surface::Pane, std::move(panes.list)));
    children.push_back(
        detail_pane(words("goals.detail"), landmark(Shown::Detail), std::move(panes.detail)));
    return page(context, title, std::move(children));
}

// Builds the card that stands in the detail pane until an indicator is chosen.
Node invitation(const PlanContext& context) {
    const Wording& words = context.words;
    return card(
        "choose", words("goals.choose"),
        {heading("title", 2, words("goals.choose")), text("about", words("goals.choose.about"))});
}

} // namespace

Node goals_page(const PlanContext& context, const Locality& locality) {
    const std::string title = goals_title(context.words, locality);
    if (context.on_phone())
        return reading_page(
            context, title, std::nullopt,
            joined(joined(goals_head(context, locality, 1),
                          {wheel_card(context, locality), met_share_card(context, locality, 2),
                           links_card(context, locality, 2)}),
                   joined(plans_list(context, locality, 2), {guide_entrances(context)})));
    if (context.has_wheel_pane())
        return goals_page_of(context, title,
                             {locality,
                              Shown::Wheel,
                              nullptr,
                              plans_list(context, locality, 2),
                              {invitation(context), guide_entrances(context),
                               newest_figures(context, locality, 2)}});
    const Node head =
        group("places-head", {.gap = 12, .pad_x = 16}, goals_head(context, locality, 1));
    return goals_page_of(context, title,
                         {locality,
                          Shown::Wheel,
                          nullptr,
                          joined({head}, plans_list(context, locality, 2)),
                          {wheel_card(context, locality), met_share_card(context, locality, 2),
                           links_card(context, locality, 2), guide_entrances(context),
                           newest_figures(context, locality, 2)}});
}

Node locality_page(const PlanContext& context, const LocalityPage& route) {
    const Pack* pack = context.catalog.pack(route.plan);
    return pack ? goals_page(context, locality_of(context.catalog, *pack)) : missing_page(context);
}

Node plan_page(const PlanContext& context, const PlanPage& route) {
    const Pack* pack = context.catalog.pack(route.plan);
    if (!pack)
        return missing_page(context);
    const std::string title = short_title(context.words, pack->plan);
    const Nodes facts =
        joined(sample_line(context.words, pack->plan.sample), plan_facts(context, *pack, 2));
    if (!context.on_phone())
        return goals_page_of(context, title,
                             {locality_of(context.catalog, *pack), Shown::List, nullptr,
                              plan_list(context, *pack), joined(facts, {invitation(context)})});
    return reading_page(context, title, plan_bar(context, *pack),
                        joined(facts, plan_list(context, *pack)));
}

Node field_page(const PlanContext& context, const FieldPage& route) {
    const Pack* pack = context.catalog.pack(route.plan);
    const Field* field = pack ? find_field(*pack, route.field) : nullptr;
    if (!field)
        return missing_page(context);
    const std::string title = field_title(context.words, pack->plan, *field);
    if (context.on_phone()) {
        const TopBar bar{PlanPage{pack->plan.id}, short_title(context.words, pack->plan), title,
                         tone_of(pack->plan)};
        return reading_page(context, title, bar,
                            joined(sample_line(context.words, pack->plan.sample),
                                   field_cards(context, *pack, *field)));
    }
    Nodes detail{field_counts(context, *pack, *field)};
    if (!goals_in_words(*pack, field->id).empty())
        detail.push_back(goals_card(context, *pack, *field, 2));
    return goals_page_of(context, title,
                         {locality_of(context.catalog, *pack), Shown::List, field,
                          field_rows(context, *pack, *field, 1, nullptr), std::move(detail)});
}

Node indicator_page(const PlanContext& context, const IndicatorPage& route) {
    const Pack* pack = context.catalog.pack(route.plan);
    const Indicator* indicator = pack ? find_indicator(*pack, route.indicator) : nullptr;
    const Field* field = indicator ? find_field(*pack, indicator->field) : nullptr;
    if (!field || (route.area && !find_area(*pack, *route.area)))
        return missing_page(context);
    Nodes detail = joined(sample_line(context.words, pack->plan.sample),
                          indicator_detail(context, *pack, *indicator, 2));
    if (context.on_phone()) {
        const TopBar bar{FieldPage{pack->plan.id, field->id},
                         field_title(context.words, pack->plan, *field), indicator->name,
                         std::nullopt};
        return reading_page(context, indicator->name, bar, std::move(detail));
    }
    return goals_page_of(
        context, indicator->name,
        {locality_of(context.catalog, *pack), Shown::Detail, field,
         field_rows(context, *pack, *field, std::nullopt, &indicator->id),
         joined({heading("title", 1, indicator->name, TextStyle::Title)}, std::move(detail))});
}

} // namespace zhixiao::pages
