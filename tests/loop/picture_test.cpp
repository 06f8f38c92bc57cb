// The picture in the loop: lost and restored, never available, and what it is painted with.
#include "app.h"

#include "app/message/route.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace zhixiao {

TEST_CASE("picture: lost and there again, it is made anew and a frame is asked for") {
    RunningApp app;
    app.open();
    const int frames = app.platform.frames;
    app.loop.context_restored();
    CHECK(app.canvas.restored == 1);
    CHECK(app.platform.frames == frames + 1);
    app.loop.frame();
    CHECK(app.canvas.painted == 2);
}

TEST_CASE("picture: a browser without one gets the plain page, and nothing is ever painted") {
    RunningApp app(false);
    CHECK(app.platform.effects == std::vector<Effect>{ShowTextMode{true}});
    app.open(1280);
    app.loop.frame();
    CHECK(app.canvas.painted == 0);
    CHECK(app.platform.patches.size() == 1);
    app.add_later_pages();
    app.loop.opened(packed_sample(), {}, true);
    app.loop.happened(SetText{InputId{"board-look"}, "grid"});
    app.loop.happened(Arrive{BoardPage{PlanId{"sample-women"}}});
    CHECK(app.platform.grid_patches.empty()); // words and tables instead
}

TEST_CASE("picture: hover, press and focus are painted, and asked for once as they change") {
    RunningApp app;
    app.open();
    using Touch = Listener::Touch;
    for (const Touch touch : {Touch::Hover, Touch::Press, Touch::Focus}) {
        const int frames = app.platform.frames;
        app.loop.touched(touch, "main/a");
        app.loop.touched(touch, "main/a");
        CHECK(app.platform.frames == frames + 1);
    }
    app.loop.touched(Touch::Press, "");
    app.loop.frame();
    CHECK(app.canvas.last.hovered == "main/a");
    CHECK(app.canvas.last.pressed.empty());
    CHECK(app.canvas.last.focused == "main/a");
    CHECK(app.platform.patches.size() == 1);
}

TEST_CASE("picture: a pane is painted where it was scrolled to, and a new one begins at its top") {
    RunningApp app;
    app.open();
    app.add_later_pages();
    app.loop.scrolled("main", 120);
    app.loop.scrolled("gone", 50);
    app.loop.frame();
    CHECK(app.canvas.last.scrolled.at("main") == 120);
    app.loop.happened(PreferTheme{Theme::Dark});
    app.loop.frame();
    CHECK(app.canvas.last.scrolled.count("main") == 1);
    CHECK(app.canvas.last.scrolled.count("gone") == 0);
}

TEST_CASE("picture: painted() lists where every element is painted, scrolling included") {
    RunningApp app;
    app.open();
    const std::string before = app.loop.painted();
    CHECK(std::count(before.begin(), before.end(), '\n') ==
          static_cast<std::ptrdiff_t>(app.canvas.elements));
    app.loop.scrolled("main", 120);
    CHECK(app.loop.painted() != before);
}

} // namespace zhixiao
