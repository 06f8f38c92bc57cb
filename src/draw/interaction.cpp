// Where elements are painted while their pane or grid is scrolled.
#include "draw/interaction.h"

#include <cstddef>

namespace zhixiao::draw {

scene::Rect painted_rect(const scene::Placed& element, const scene::Placement& placement,
                         const Interaction& interaction) {
    scene::Rect rect = element.rect;
    if (element.scroller < 0)
        return rect;
    const auto& pane = placement.elements[static_cast<std::size_t>(element.scroller)];
    const auto scrolled = interaction.scrolled.find(pane.path);
    if (scrolled != interaction.scrolled.end())
        rect.y -= scrolled->second;
    return rect;
}

scene::Point scrolled_of(const scene::Placed& grid, const Interaction& interaction) {
    const auto found = interaction.grids.find(grid.path);
    return found == interaction.grids.end() ? scene::Point{} : found->second;
}

} // namespace zhixiao::draw
