// Builds the frame of every page: the bar or rail of places, the bar at the top, the panes.
#include "common/pages/frame.h"

#include "base/text.h"
#include "common/act/doors.h"

namespace zhixiao::pages {
namespace {

using scene::Dock;
using scene::Landmark;

Nodes tabs(const Context& context) {
    Nodes nodes;
    for (const Tab& tab : context.tabs)
        nodes.push_back({tab.key, scene::Link{.to = tab.to,
                                              .name = tab.name,
                                              .look = scene::LinkLook::Tab,
                                              .icon = tab.icon,
                                              .current = tab.is_current,
                                              .box = {},
                                              .children = {}}});
    return nodes;
}

Node pane(std::string key, scene::Pane is) { return {std::move(key), std::move(is)}; }

Node bottom_bar(const Context& context) {
    return pane(
        "places",
        {.name = context.words("places"),
         .landmark = Landmark::Navigation,
         .dock = Dock::Bottom,
         .extent = 68,
         .box = {.arrange = Arrange::Row, .surface = Surface::Bar, .align = scene::Align::Center},
         .children = tabs(context)});
}

Node rail(const Context& context) {
    return pane("places", {.name = context.words("places"),
                           .landmark = Landmark::Navigation,
                           .dock = Dock::Left,
                           .extent = 96,
                           .scrolls = true,
                           .box = {.surface = Surface::Bar,
                                   .gap = 8,
                                   .pad_x = 8,
                                   .pad_y = 16,
                                   .align = scene::Align::Center},
                           .children = tabs(context)});
}

// Returns the smaller style for long titles, so that two lines of them fit into the bar.
TextStyle style_for(const std::string& title) {
    constexpr std::size_t one_line = 12;
    return code_points(title).size() > one_line ? TextStyle::Heading : TextStyle::Title;
}

Node back_link(const Context& context, const TopBar& bar) {
    return {"back",
            scene::Link{.to = bar.parent,
                        .name = fill(context.words("back.to"), {{"place", bar.parent_name}}),
                        .look = scene::LinkLook::IconOnly,
                        .icon = Icon::Back,
                        .box = {},
                        .children = {}}};
}

} // namespace

Node top_bar(const Context& context, const TopBar& bar) {
    Nodes children{back_link(context, bar)};
    if (bar.swatch)
        children.push_back(ornament("plan", Mark::Swatch, *bar.swatch, 12));
    children.push_back(growing(heading("title", 1, bar.title, style_for(bar.title))));
    return pane("top", {.name = context.words("top"),
                        .landmark = Landmark::Banner,
                        .dock = Dock::Top,
                        .extent = 60,
                        .box = {.arrange = Arrange::Row, .gap = 8, .pad_x = 8},
                        .children = std::move(children)});
}

Node list_head(const Context& context, const TopBar& bar, std::optional<int> level) {
    Nodes children;
    if (!context.has_wheel_pane())
        children.push_back(back_link(context, bar));
    if (bar.swatch)
        children.push_back(ornament("plan", Mark::Swatch, *bar.swatch, 12));
    children.push_back(growing(heading("title", level, bar.title, style_for(bar.title))));
    return group("head", {.arrange = Arrange::Row, .gap = 8, .pad_x = 16}, std::move(children));
}

Node main_pane(const Context& context, Nodes children) {
    const bool wide = !context.on_phone();
    return pane("main",
                {.name = context.words("main"),
                 .landmark = Landmark::Main,
                 .scrolls = true,
                 .box = {.gap = 12, .pad_x = wide ? 32.F : 16.F, .pad_y = wide ? 24.F : 12.F},
                 .children = std::move(children)});
}

Node left_pane(std::string key, std::string name, Landmark landmark, float width, Surface surface,
               Nodes children) {
    // Rows of a list reach from edge to edge of their pane; cards on bare paper keep clear of it.
    const float pad_x = surface == Surface::Pane ? 0.F : 24.F;
    return pane(std::move(key),
                {.name = std::move(name),
                 .landmark = landmark,
                 .dock = Dock::Left,
                 .extent = width,
                 .scrolls = true,
                 .box = {.surface = surface, .gap = 12, .pad_x = pad_x, .pad_y = 24},
                 .children = std::move(children)});
}

Node detail_pane(std::string name, Landmark landmark, Nodes children) {
    return pane("detail", {.name = std::move(name),
                           .landmark = landmark,
                           .scrolls = true,
                           .box = {.gap = 12, .pad_x = 24, .pad_y = 24},
                           .children = std::move(children)});
}

Node page(const Context& context, const std::string& title, Nodes panes) {
    Nodes children;
    const bool wide = !context.on_phone();
    if (wide)
        children.push_back(rail(context));
    append(children, std::move(panes));
    if (!wide)
        children.push_back(bottom_bar(context));
    return {"", scene::Page{.title = fill(context.words("window.title"), {{"page", title}}),
                            .name = context.page_name,
                            .children = std::move(children)}};
}

Node bare_page(const Context& context, const std::string& title, Nodes children) {
    children.insert(children.begin(), heading("title", 1, title, TextStyle::Title));
    return {"", scene::Page{.title = title,
                            .name = context.page_name,
                            .children = {main_pane(context, std::move(children))}}};
}

Node reading_page(const Context& context, const std::string& title, std::optional<TopBar> bar,
                  Nodes children) {
    Nodes panes;
    if (bar)
        panes.push_back(top_bar(context, *bar));
    panes.push_back(main_pane(context, std::move(children)));
    return page(context, title, std::move(panes));
}

Node place(const Context& context, const std::string& title, Nodes children) {
    children.insert(children.begin(), heading("title", 1, title, TextStyle::Title));
    return reading_page(context, title, std::nullopt, std::move(children));
}

Node missing_page(const Context& context) {
    const Wording& words = context.words;
    const std::string title = words("not_found.title");
    return reading_page(context, title, std::nullopt,
                        {card("not-found", title,
                              {heading("title", 1, title, TextStyle::Title),
                               text("reason", words("not_found.reason")),
                               caption("address", fill(words("not_found.address"),
                                                       {{"address", context.here.address}})),
                               link("home", home_door(), words("not_found.action"))})});
}

} // namespace zhixiao::pages
