// What the picture is painted on: the window in a browser, or its stand-in in tests.
#pragma once

#include "draw/interaction.h"
#include "draw/theme.h"
#include "scene/placed.h"

namespace zhixiao::draw {

class Canvas {
  public:
    Canvas() = default;
    Canvas(const Canvas&) = delete;
    Canvas& operator=(const Canvas&) = delete;
    virtual ~Canvas() = default;

    // False: the browser has no WebGL2, and nothing can be painted.
    virtual bool is_there() const = 0;

    // The window has this many device px, `density` of them to a CSS px.
    virtual void paint(const scene::Placement& placement, const Interaction& interaction,
                       const Tokens& tokens, int device_width, int device_height,
                       float density) = 0;

    // Everything on the graphics side is made anew with the next frame.
    virtual void context_restored() = 0;
};

} // namespace zhixiao::draw
