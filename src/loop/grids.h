// The grids of the page, and which of their cells the mirror holds.
#pragma once

#include "draw/interaction.h"
#include "platform/platform.h"
#include "scene/patch_grid.h"

#include <cstddef>
#include <map>
#include <memory>
#include <string>

namespace zhixiao {

// Keeps the cells in the mirror up to date. mirror() and mirror_resting() take the placement of the
// last renew().
class Grids {
  public:
    explicit Grids(Platform& platform) : platform_(platform) {}

    // Takes over the grids of a new placement. A grid with other data starts at its upper left
    // corner; all others keep their place.
    void renew(const scene::Placement& placement, draw::Interaction& interaction);

    // Sends the mirror all cells in sight.
    void mirror(const scene::Placement& placement, const draw::Interaction& interaction);

    // Sends the mirror the cells in sight, spread over several frames, and none while a grid flies
    // past: nobody can press a cell then.
    void mirror_resting(const scene::Placement& placement, const draw::Interaction& interaction);

  private:
    struct Known {
        std::size_t element = 0;                         // index in the placement
        std::shared_ptr<const scene::GridSource> source; // kept: another must not get its address
        std::shared_ptr<const scene::GridShape> shape;
        scene::GridPatch patch;
        scene::Point seen = {}; // how far it was scrolled in the last frame
    };

    void mirror_at_most(std::size_t cells, const scene::Placement& placement,
                        const draw::Interaction& interaction);

    Platform& platform_;
    std::map<std::string, Known> known_; // by path
};

} // namespace zhixiao
