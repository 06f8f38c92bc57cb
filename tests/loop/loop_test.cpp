// The loop of the app: from the calls of the page to the mirror, the picture and the effects.
#include "app.h"

#include "app/message/route.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <variant>

namespace zhixiao {
namespace {

template <class T> bool holds(const std::vector<Effect>& effects) {
    return std::any_of(effects.begin(), effects.end(),
                       [](const Effect& effect) { return std::holds_alternative<T>(effect); });
}

const std::string about = "#/about";

} // namespace

TEST_CASE("loop: nothing is mirrored or painted before the window has a size") {
    RunningApp app;
    app.loop.frame();
    app.loop.happened(DayChanged{2026, 11, 30, 9});
    CHECK(app.platform.patches.empty());
    CHECK(app.canvas.painted == 0);
    CHECK_FALSE(app.platform.tokens.empty());
}

TEST_CASE("loop: the window's first size brings the whole page, in the mirror once and painted") {
    RunningApp app;
    app.open();
    REQUIRE(app.platform.patches.size() == 1);
    CHECK(app.patch()["page"] == "#/");
    CHECK(app.patch()["set"].size() > 20);
    CHECK(app.canvas.painted == 1);
    CHECK(app.canvas.elements > 20);
    CHECK(app.canvas.last_density == 2);
    CHECK(app.platform.frames >= 1);
}

TEST_CASE("loop: the same size again paints, and sends the mirror nothing") {
    RunningApp app;
    app.open();
    app.open();
    CHECK(app.platform.patches.size() == 1);
    CHECK(app.canvas.painted == 2);
}

TEST_CASE("loop: another width, form included, makes the page once") {
    RunningApp app;
    app.open(1280);
    CHECK(app.platform.patches.size() == 1);
    app.open(1000);
    CHECK(app.platform.patches.size() == 2);
}

TEST_CASE("loop: another height lays the page out again, although the state is the same") {
    RunningApp app;
    app.open();
    app.loop.resized(824, 1200, 2);
    REQUIRE(app.platform.patches.size() == 2);
    CHECK_FALSE(app.patch()["set"].empty());
}

TEST_CASE(
    "loop: a press on a link shows the page that it leads to, and focus goes to its heading") {
    RunningApp app;
    app.open();
    app.add_later_pages();
    const std::string link = app.path_to(about);
    REQUIRE_FALSE(link.empty());
    app.loop.pressed(link);
    CHECK(app.patch()["page"] == about);
    CHECK(holds<FocusHeading>(app.platform.effects));
}

TEST_CASE("loop: an address that the browser shows brings the same page as a press on its link") {
    RunningApp pressed;
    RunningApp arrived;
    for (RunningApp* app : {&pressed, &arrived}) {
        app->open();
        app->add_later_pages();
    }
    pressed.loop.pressed(pressed.path_to(about));
    arrived.loop.happened(Arrive{route_of(about)});
    CHECK(pressed.platform.patches.back() == arrived.platform.patches.back());
    CHECK(pressed.platform.effects == arrived.platform.effects);
}

TEST_CASE("loop: a press on nothing, or on a text, changes nothing") {
    RunningApp app;
    app.open();
    app.loop.pressed("main/there-is-none");
    app.loop.pressed("main");
    CHECK(app.platform.patches.size() == 1);
    CHECK(app.platform.effects.empty());
}

TEST_CASE("loop: a message that changes nothing leaves the mirror alone") {
    RunningApp app;
    app.open();
    app.loop.happened(Arrive{HomePage{}});
    app.loop.happened(PreferTheme{Theme::Light});
    CHECK(app.platform.patches.size() == 1);
}

TEST_CASE("loop: effects are performed in the order in which update gives them") {
    RunningApp app;
    app.open();
    app.add_later_pages();
    app.platform.effects.clear();
    app.loop.happened(ChooseTextMode{true});
    app.loop.happened(PrintPage{});
    REQUIRE(app.platform.effects.size() >= 2);
    CHECK(app.platform.effects.front() == Effect{ShowTextMode{true}});
    CHECK(app.platform.effects.back() == Effect{Print{}});
}

TEST_CASE("loop: dark, and large text, bring their colours and sizes to the page") {
    RunningApp app;
    app.open();
    const auto light = app.platform.tokens;
    app.loop.happened(PreferTheme{Theme::Dark});
    const auto dark = app.platform.tokens;
    CHECK(light != dark);
    app.loop.happened(ChooseTextSize{TextSize::Elder});
    CHECK(app.platform.tokens != dark);
}

TEST_CASE("loop: first content that is not whole is told by its files, and there is no content") {
    MemoryPlatform platform;
    CHECK_FALSE(first_content(platform, {{"words.txt", "home.title\t首页\n"}}).has_value());
    CHECK(platform.failure == std::vector<std::string>{"words.txt", "plans.bin"});
}

TEST_CASE("loop: a message is done as a whole, page and state together") {
    RunningApp app;
    app.open();
    const std::size_t patches = app.platform.patches.size();
    app.loop.happened(ChooseTextSize{TextSize::Elder});
    CHECK(app.platform.patches.size() == patches + 1);
    app.loop.happened(ChooseTextSize{TextSize::Elder});
    CHECK(app.platform.patches.size() == patches + 1); // the same state makes no page
}

TEST_CASE("loop: a later part that arrives is on the page; one with faults says why it is not") {
    RunningApp app;
    app.open();
    app.loop.happened(Arrive{route_of("#/mechanism")});
    app.add_later_pages();
    const auto before = app.platform.patches.size();
    app.loop.came("guide", {{"guide.json", "{}"}});
    CHECK(app.platform.patches.size() == before + 1);
    CHECK(app.platform.patches.back().find("guide.json") != std::string::npos);
    app.loop.came("guide", shipped_texts({"content/guide.json"}));
    CHECK_FALSE(app.path_to("#/mechanism/committee").empty());
}

TEST_CASE("loop: a later part that cannot be fetched says why on the page that awaits it") {
    RunningApp app;
    app.open();
    app.loop.happened(Arrive{route_of("#/mechanism")});
    app.loop.missed("pages", "网断了");
    CHECK(app.platform.patches.back().find("网断了") != std::string::npos);
}

} // namespace zhixiao
