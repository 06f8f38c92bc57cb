// The rights part before its content has come: nobody waits for help without a number to call.
#include "tests/rights/pages/acts.h"

#include <doctest/doctest.h>

namespace zhixiao {

TEST_CASE("rights: before the part is here, and when it does not come, 110 can be called") {
    State state = rights_at({});
    const auto calls = [](const State& shown) {
        int found = 0;
        each_node(view(content_before_guide(), shown), [&](const scene::Node& node) {
            const auto* link = std::get_if<scene::Link>(&node.is);
            found += link && link->dial == "tel:110" && link->name == "有危险，拨打 110";
        });
        return found;
    };
    CHECK(calls(state) == 1);
    state = update(content_before_guide(), state, PartCame{rights_part, "断网了"}).state;
    CHECK(calls(state) == 1);
    state.comes_in_parts = true; // not even the code of the later pages
    state.arrivals.clear();
    CHECK(calls(state) == 1);
    state.route = FamilyPage{};
    CHECK(calls(state) == 0);
}

} // namespace zhixiao
