// The grids of the page that is shown, and what the mirror holds of each.
#pragma once

#include "draw/paint.h"
#include "platform/platform.h"
#include "scene/patch_grid.h"

#include <cstddef>
#include <map>
#include <memory>
#include <string>

namespace zhixiao {

// The placement that is handed in is the one of the last renew.
class Grids {
  public:
    explicit Grids(Platform& platform) : platform_(platform) {}

    // A grid of other data begins anew, at its upper left corner; one of other lengths where it is.
    void renew(const scene::Placement& placement, draw::Interaction& interaction);

    // Tells the mirror of all cells in sight.
    void mirror(const scene::Placement& placement, const draw::Interaction& interaction);

    // The same, spread over frames. While a grid flies past, its elements need not follow: nobody
    // can press them. They come when it slows down.
    void mirror_resting(const scene::Placement& placement, const draw::Interaction& interaction);

  private:
    struct Known {
        std::size_t element = 0;                         // in the placement
        std::shared_ptr<const scene::GridSource> source; // kept, so that no other is at its place
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
