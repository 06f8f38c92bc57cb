// Plans from the desk in the loop: read while other things happen, shown, exported, removed.
#include "app.h"

#include "app/message/route.h"
#include "plan/files/packed.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <variant>

namespace zhixiao {
namespace {

const PlanId women{"sample-women"};

// Goes to the page of plans, with the later pages loaded.
void show_plans(RunningApp& app) {
    app.open();
    app.add_later_pages();
    app.loop.happened(Arrive{PlansPage{}});
}

} // namespace

TEST_CASE("desk in the loop: what happens while files are read is done, and the plans still come") {
    RunningApp app;
    show_plans(app);
    app.loop.happened(ReadingStarted{{"规划.json"}});
    app.loop.happened(Arrive{route_of("#/about")});
    CHECK(app.patch()["page"] == "#/about");
    app.loop.happened(ReadingProgress{0.5});
    CHECK(app.patch()["page"] == "#/about");
    app.loop.opened(packed_sample(), {}, true);
    app.loop.happened(Arrive{PlansPage{}});
    CHECK_FALSE(app.path_to(address_of(LocalityPage{women})).empty());
}

TEST_CASE("desk in the loop: what was opened is handed out as it came, what is shipped apart") {
    RunningApp app;
    show_plans(app);
    const std::string before = app.loop.shipped();
    CHECK(std::count(before.begin(), before.end(), '\n') == 2);
    const std::string bytes = packed_sample();
    app.loop.opened(bytes, {}, true);
    CHECK(app.loop.plans(std::nullopt) == bytes);
    const auto alone = content::unpacked(app.loop.plans(women));
    REQUIRE(alone.has_value());
    REQUIRE(alone->size() == 1);
    CHECK(alone->front().plan.id == women);
    CHECK(app.loop.shipped() == before);
}

TEST_CASE("desk in the loop: what is handed out follows what is open, whatever came last") {
    RunningApp app;
    show_plans(app);
    const auto ids = [&] {
        std::vector<std::string> found;
        const auto packs = content::unpacked(app.loop.plans(std::nullopt));
        REQUIRE(packs.has_value());
        for (const Pack& pack : *packs)
            found.push_back(pack.plan.id.value);
        return found;
    };
    std::vector<Pack> both = content::unpacked(packed_sample()).value();
    const std::vector<Pack> first{both[0]};
    const std::vector<Pack> second{both[1]};
    app.loop.opened(content::packed(first), {}, true);
    CHECK(ids() == std::vector<std::string>{"sample-women"});
    app.loop.opened(content::packed(second), {}, true);
    CHECK(ids() == std::vector<std::string>{"sample-women", "sample-children"});
    both[0].plan.title = "另一份";
    app.loop.opened(content::packed(std::vector<Pack>{both[0]}), {}, true);
    CHECK(content::unpacked(app.loop.plans(women)).value().front().plan.title == "另一份");
    app.loop.happened(RemovePlan{women});
    CHECK(ids() == std::vector<std::string>{"sample-children"});
}

TEST_CASE("desk in the loop: a plan that is removed is on no page and not handed out any more") {
    RunningApp app;
    show_plans(app);
    app.loop.opened(packed_sample(), {}, true);
    app.loop.happened(RemovePlan{women});
    CHECK(app.path_to(address_of(LocalityPage{women})).empty());
    const auto rest = content::unpacked(app.loop.plans(std::nullopt));
    REQUIRE(rest.has_value());
    CHECK(rest->size() == 1);
    CHECK_FALSE(content::unpacked(app.loop.plans(women)).value().size() == 1);
}

TEST_CASE("desk in the loop: bytes that are no plans open nothing, and say so") {
    RunningApp app;
    show_plans(app);
    const std::string shipped = app.loop.shipped();
    app.loop.opened("no plans", {{"a.csv", "不是数", "写数"}}, true);
    CHECK(app.loop.plans(std::nullopt) == content::packed({}));
    CHECK(app.loop.shipped() == shipped);
    CHECK(app.platform.patches.back().find("不是数") != std::string::npos);
}

TEST_CASE("desk in the loop: what the device remembered is open again, without a word") {
    RunningApp app;
    show_plans(app);
    app.platform.effects.clear();
    app.loop.reopened(packed_sample());
    CHECK_FALSE(app.path_to(address_of(LocalityPage{women})).empty());
    CHECK(app.platform.effects.empty());
}

} // namespace zhixiao
