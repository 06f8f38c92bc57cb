// Hands the mirror the cells in sight, as grids come, go and are scrolled.
#include "loop/grids.h"

#include <cmath>
#include <limits>
#include <utility>
#include <variant>

namespace zhixiao {

void Grids::renew(const scene::Placement& placement, draw::Interaction& interaction) {
    std::map<std::string, Known> grids;
    for (std::size_t at = 0; at < placement.elements.size(); ++at) {
        const scene::Placed& element = placement.elements[at];
        const auto* grid = std::get_if<scene::Grid>(&element.node->is);
        if (!grid || !grid->source || !element.grid)
            continue;
        Known mine{at, grid->source, element.grid, {}, {}};
        const auto known = known_.find(element.path);
        const bool is_same =
            known != known_.end() && known->second.source->identity() == grid->source->identity();
        if (!is_same)
            interaction.grids.erase(element.path);
        else if (*known->second.shape == *element.grid)
            mine.patch = std::move(known->second.patch);
        mine.seen = draw::scrolled_of(element, interaction);
        grids.emplace(element.path, std::move(mine));
    }
    known_ = std::move(grids);
}

void Grids::mirror(const scene::Placement& placement, const draw::Interaction& interaction) {
    mirror_at_most(std::numeric_limits<std::size_t>::max(), placement, interaction);
}

void Grids::mirror_resting(const scene::Placement& placement,
                           const draw::Interaction& interaction) {
    // This many new cells take a fraction of the time of a frame, and keep up with a finger.
    constexpr std::size_t cells_a_frame = 24;
    bool is_flying = false;
    for (auto& [path, grid] : known_) {
        const scene::Placed& element = placement.elements[grid.element];
        const scene::Point now = draw::scrolled_of(element, interaction);
        const float far = std::abs(now.x - grid.seen.x) + std::abs(now.y - grid.seen.y);
        is_flying = is_flying || far > element.grid->pitch_y;
        grid.seen = now;
    }
    if (is_flying)
        platform_.request_frame();
    else
        mirror_at_most(cells_a_frame, placement, interaction);
}

void Grids::mirror_at_most(std::size_t cells, const scene::Placement& placement,
                           const draw::Interaction& interaction) {
    for (auto& [path, grid] : known_) {
        const scene::Placed& element = placement.elements[grid.element];
        const std::string patch =
            grid.patch.next(element, draw::scrolled_of(element, interaction), cells);
        if (!patch.empty())
            platform_.mirror_grid(patch);
        if (!grid.patch.is_complete())
            platform_.request_frame();
    }
}

} // namespace zhixiao
