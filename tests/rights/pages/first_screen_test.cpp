// What the first screen of a phone shows of each view of the rights part, without scrolling.
#include "plain_face.h"
#include "tests/rights/pages/acts.h"
#include "tests/rights/pages/views.h"

#include "draw/layout.h"

#include <doctest/doctest.h>

namespace zhixiao {
namespace {

struct Screen {
    float width;
    float height;
    TextSize size;
    float least; // the least height of a control
};
const std::vector<Screen> screens{{412, 915, TextSize::Standard, 48},
                                  {412, 915, TextSize::Elder, 60},
                                  {360, 640, TextSize::Standard, 48},
                                  {360, 640, TextSize::Elder, 60}};

std::vector<RightsView> all_views() {
    std::vector<RightsView> views{
        {}, {RightsPart::Watched}, {RightsPart::Situations}, {RightsPart::Path}};
    for (const Situation& situation : rights_shown().situations)
        for (const RightsPart part : {RightsPart::Situation, RightsPart::Evidence})
            views.push_back({part, situation.id.value});
    for (const RightsView& view : rights_views::every_view())
        views.push_back(view);
    return views;
}

// A page and where its nodes stand in the window. `bottom` is where the bar of places begins.
struct Seen {
    scene::Node page;
    scene::Placement placement;
    float bottom = 0;
};

Seen seen(const RightsView& view, const Screen& screen) {
    State state = rights_at(view);
    state.text_size = screen.size;
    Seen result{page_of(state), {}, 0};
    draw::PlainFace face;
    result.placement = draw::lay_out(result.page, screen.width, screen.height,
                                     draw::Tokens(Theme::Light, screen.size), face);
    for (const scene::Placed& element : result.placement.elements)
        if (element.path == "places")
            result.bottom = element.rect.y;
    return result;
}

// Returns the numbers of the calls that stand wholly on the first screen.
std::vector<std::string> calls_in_sight(const Seen& seen, float least) {
    std::vector<std::string> numbers;
    for (const scene::Placed& element : seen.placement.elements) {
        const auto* link = std::get_if<scene::Link>(&element.node->is);
        if (link && !link->dial.empty() && element.rect.bottom() <= seen.bottom &&
            element.rect.height >= least)
            numbers.push_back(link->dial.substr(4));
    }
    return numbers;
}

} // namespace

TEST_CASE("rights: the first screen of a phone has a number to call, on every view") {
    for (const Screen& screen : screens)
        for (const RightsView& view : all_views()) {
            INFO(static_cast<int>(view.part)
                 << " " << view.item << " " << screen.width << " " << screen.least);
            CHECK_FALSE(calls_in_sight(seen(view, screen), screen.least).empty());
        }
}

TEST_CASE("rights: the first screen of a phone begins with 110, 120 and 12338, before the search") {
    for (const Screen& screen : screens) {
        INFO(screen.width << " " << screen.least);
        const Seen start = seen({}, screen);
        std::vector<std::string> numbers = calls_in_sight(start, screen.least);
        REQUIRE(numbers.size() >= 3);
        numbers.resize(3);
        CHECK(numbers == std::vector<std::string>{"110", "120", "12338"});
    }
}

TEST_CASE("rights: the way out stands at the same place in every view of a form") {
    for (const Screen& screen : screens) {
        std::optional<scene::Rect> first;
        for (const RightsView& view : all_views()) {
            INFO(static_cast<int>(view.part)
                 << " " << view.item << " " << screen.width << " " << screen.least);
            const Seen shown = seen(view, screen);
            for (const scene::Placed& element : shown.placement.elements) {
                if (element.path != "top/leave")
                    continue;
                first = first.value_or(element.rect);
                CHECK(element.rect == *first);
            }
            REQUIRE(first);
        }
    }
}

} // namespace zhixiao
