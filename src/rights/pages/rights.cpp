// The frame of the rights part: its bar with the links back and out, and the choice of the view.
#include "rights/pages/rights.h"

#include "base/text.h"
#include "common/act/doors.h"
#include "common/pages/awaited.h"
#include "common/pages/first_aid.h"
#include "common/pages/frame.h"
#include "rights/pages/calls.h"
#include "rights/pages/views.h"

namespace zhixiao::pages {
namespace {

constexpr float bar_gap = 8;

// Returns the name under which the page remembers how far the view was scrolled. It stays in the
// page's memory and cannot be an address, as no address has a space.
std::string name_of(const RightsView& view) {
    const std::string part = std::to_string(static_cast<int>(view.part));
    return rights_door().address + " " + part + (view.item.empty() ? "" : " " + view.item);
}

Node leave_button(const Context& context) {
    return {"leave", scene::Button{.name = context.words("leave"),
                                   .press = LeaveFast{},
                                   .look = scene::ButtonLook::Leave,
                                   .icon = Icon::Leave}};
}

// Returns the link back to the view before; nothing at the start.
Nodes back_link(const Context& context, const RightsVisit& visit, const RightsView& view) {
    if (view == RightsView{})
        return {};
    const std::vector<RightsView>& behind = visit.behind;
    return {{"back", scene::Link{.to = RightsPage{behind.empty() ? RightsView{} : behind.back()},
                                 .name = context.words("back"),
                                 .look = scene::LinkLook::IconOnly,
                                 .icon = Icon::Back,
                                 .box = {},
                                 .children = {}}}};
}

// Returns an empty column, which the bar's gap sets apart from its neighbour: so the link back
// reaches nearer to the edge of the page than the text below, and the button that leaves ends where
// that text ends, with and without a link back.
Node edge(std::string key) { return column(std::move(key), 0, {}); }

Node bar(const Context& context, const RightsVisit& visit, const RightsView& view,
         const std::string& title) {
    constexpr std::size_t short_title = 7; // characters beside the way out on a phone
    const TextStyle style = context.on_phone() && code_points(title).size() > short_title
                                ? TextStyle::Heading
                                : TextStyle::Title;
    Nodes children = back_link(context, visit, view);
    if (children.empty())
        children.push_back(edge("start"));
    children.push_back(growing(heading("title", 1, title, style)));
    children.push_back(leave_button(context));
    children.push_back(edge("end"));
    return {"top", scene::Pane{.name = context.words("top"),
                               .landmark = scene::Landmark::Banner,
                               .dock = scene::Dock::Top,
                               .extent = 64,
                               .box = {.arrange = Arrange::Row,
                                       .gap = bar_gap,
                                       .pad_x = (context.on_phone() ? 16.F : 32.F) - bar_gap},
                               .children = std::move(children)}};
}

// The view is part of the name: a pointer to it would keep it in the first load.
template <auto view, class Item> Nodes shown(const RightsContext& context, const Item* item) {
    return item ? view(context, *item) : Nodes{};
}

// Returns the nodes of the view; empty when its item is unknown. No std::visit and no table of
// functions here, for the reason given in app/pages/later.h.
Nodes view_of(const RightsContext& context, const RightsView& view) {
    const Rights& rights = context.rights;
    switch (view.part) {
    case RightsPart::Start:
        return rights_start(context);
    case RightsPart::Watched:
        return rights_watched(context);
    case RightsPart::Situations:
        return rights_situations(context);
    case RightsPart::Path:
        return rights_path(context);
    case RightsPart::Situation:
        return shown<rights_situation>(context, find_situation(rights, {view.item}));
    case RightsPart::Evidence:
        return shown<rights_evidence>(context, find_situation(rights, {view.item}));
    case RightsPart::Hotlines:
        return rights_hotlines(context);
    case RightsPart::Hotline:
        return shown<rights_hotline>(context, find_hotline(rights, {view.item}));
    case RightsPart::Laws:
        return rights_laws(context);
    case RightsPart::Law:
        return shown<rights_law>(context, find_law(rights, {view.item}));
    case RightsPart::Order:
        return rights_order(context);
    case RightsPart::Reporting:
        return rights_reporting(context);
    case RightsPart::Helpers:
        return rights_helpers(context);
    case RightsPart::Helper:
        return shown<rights_helper>(context, find_helper(rights, {view.item}));
    case RightsPart::Services:
        return rights_services(context, view.item);
    case RightsPart::FirstAid:
        return {first_aid_cards(context.page, rights.first_aid)};
    }
    return {};
}

} // namespace

// The window has one neutral title in every view, and while the content is awaited.
Node rights_page(const Context& context, const RightsPage& route, const RightsOnDay* rights,
                 const Catalog& plans, const RightsVisit& visit) {
    const Wording& words = context.words;
    std::string title = words("place.rights");
    Nodes children;
    if (!rights) {
        children = awaited(context, rights_part);
    } else {
        const RightsContext inside{context,     rights->content, rights->content.words,
                                   rights->day, rights->kept,    plans,
                                   visit};
        title = rights_title(inside, route.view);
        children = view_of(inside, route.view);
        if (title.empty() || children.empty())
            return rights_page(context, {}, rights, plans, visit);
        if (!begins_with_calls(route.view.part))
            children.insert(children.begin(), calls_at_hand(inside));
    }
    Nodes panes{bar(context, visit, route.view, title), main_pane(context, std::move(children))};
    Node whole = page(context, words("rights.window"), std::move(panes));
    std::get<scene::Page>(whole.is).name = name_of(route.view);
    return whole;
}

} // namespace zhixiao::pages
