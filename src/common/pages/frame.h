// The frame of every page: the bar or rail of places, the bar at the top, the panes.
#pragma once

#include "common/pages/build.h"

namespace zhixiao::pages {

// The bar at the top of an inner page on a phone: a link back to `parent`, and the page's title.
struct TopBar {
    Place parent;
    std::string parent_name;
    std::string title;
    std::optional<Tone> swatch; // the plan's; none for a page that is not of one plan
};

Node top_bar(const Context& context, const TopBar& bar);

// Builds the head of a list beside a detail, with the content of a top bar. Without a level its
// title is no heading. The link back is left out where the wheel beside it shows all fields anyway.
Node list_head(const Context& context, const TopBar& bar, std::optional<int> level);

// Build panes that scroll. `landmark` is Main for the pane that shows what the address names.
Node main_pane(const Context& context, Nodes children);
Node left_pane(std::string key, std::string name, scene::Landmark landmark, float width,
               Surface surface, Nodes children);
Node detail_pane(std::string name, scene::Landmark landmark, Nodes children);

// Builds the page: its panes with the rail before them, or, on a phone, the bar after them.
Node page(const Context& context, const std::string& title, Nodes panes);

// Builds a page with one pane to read. `bar` is the top bar of an inner page on a phone.
Node reading_page(const Context& context, const std::string& title, std::optional<TopBar> bar,
                  Nodes children);

// Builds a page that the bar or rail leads to. It has no link back, so its heading stands in the
// page itself.
Node place(const Context& context, const std::string& title, Nodes children);

// Builds a page without bar or rail; the window gets its title alone as name.
Node bare_page(const Context& context, const std::string& title, Nodes children);

// Builds the page for an address that leads nowhere.
Node missing_page(const Context& context);

} // namespace zhixiao::pages
