// The frame of every page: the bar or rail of places, the bar at the top, the panes.
#pragma once

#include "common/pages/build.h"

namespace zhixiao::pages {

// The bar at the top of an inner page on a phone: back to `parent`, and what the page is.
struct TopBar {
    Place parent;
    std::string parent_name;
    std::string title;
    std::optional<Tone> swatch; // of the plan
};

Node top_bar(const Context& context, const TopBar& bar);

// The same at the head of a list beside a detail. Without a level its title is no heading; the way
// back is left out where the wheel shows all fields anyway.
Node list_head(const Context& context, const TopBar& bar, std::optional<int> level);

// Panes scroll; `landmark` is Main for the one that shows what the address names.
Node main_pane(const Context& context, Nodes children);
Node left_pane(std::string key, std::string name, scene::Landmark landmark, float width,
               Surface surface, Nodes children);
Node detail_pane(std::string name, scene::Landmark landmark, Nodes children);

// The page with the panes and, by form, the rail before or the bar after them.
Node page(const Context& context, const std::string& title, Nodes panes);

// A page with one pane to read; an inner page on a phone has a top bar.
Node reading_page(const Context& context, const std::string& title, std::optional<TopBar> bar,
                  Nodes children);

// A place of the bar or rail: no way back, so its heading stands in the page itself.
Node place(const Context& context, const std::string& title, Nodes children);

// A page by itself: no places to go to, and its window is called by its title alone.
Node bare_page(const Context& context, const std::string& title, Nodes children);

// The page for an address that leads nowhere.
Node missing_page(const Context& context);

} // namespace zhixiao::pages
