// Tests of the page of the user's own plans in each of its states: nothing yet, reading, read,
// kept.
#include "tests/app/pages/assets.h"
#include "tests/app/pages/golden.h"
#include "tests/app/pages/nodes.h"

#include "app/pages/view.h"
#include "scene/audit.h"
#include "scene/dump.h"
#include "tests/plan/pages/sample_plan.h"

#include <doctest/doctest.h>

#include <map>

namespace zhixiao {
namespace {

const PlanId opened{"made-up"};

// Returns the outlines that ship, and a made-up plan that was opened.
const Content& content_with_plan() {
    static const Content content = [] {
        Pack pack = sample_content("county").catalog.packs().front();
        pack.plan.id = opened;
        pack.plan.title = "示例县妇女发展规划（2021—2030年）";
        pack.plan.sample = true;
        return with_plans(shipped_content(), {{"county.json", pack}});
    }();
    return content;
}

std::map<std::string, Desk> states() {
    const Problem error{"指标.csv 第4行 目标值", "“九成以上”不是数",
                        "写一个数，如 12.3；没有就空着", Severity::Error};
    const Problem warning{"数据.csv 第9行 数值", "比上一年大了 6 倍", "核对单位和小数点",
                          Severity::Warning};
    const Problem rest{"", "另有 31 处问题没有列出", "先改好上面列出的，再检查一次",
                       Severity::Warning};
    const std::vector<std::string> files{"指标.csv", "数据.csv"};
    std::map<std::string, Desk> all;
    all["reading"] = {.plans = {}, .reading = 0.375, .files = files};
    all["clean"] = {.plans = {opened}, .files = files, .outcome = Outcome::Plans};
    all["problems"] = {.plans = {opened},
                       .files = files,
                       .outcome = Outcome::Plans,
                       .problems = {error, warning, rest}};
    all["figures"] = {.plans = {opened}, .files = files, .outcome = Outcome::Figures};
    all["nothing"] = {
        .plans = {}, .files = files, .outcome = Outcome::Nothing, .problems = {error}};
    all["failed"] = {.plans = {opened}, .files = files, .outcome = Outcome::Failed};
    all["kept"] = {.plans = {opened}, .kept = {Keeping::Yes, 2026, 9, 30}};
    all["no-room"] = {.plans = {opened}, .kept = {Keeping::NoRoom, 0, 0, 0}};
    all["blocked"] = {.plans = {opened}, .kept = {Keeping::Blocked, 0, 0, 0}};
    all["previous"] = {.plans = {opened}, .kept = {Keeping::Previous, 2026, 9, 30}};
    all["elsewhere"] = {.plans = {opened}, .kept = {Keeping::Elsewhere, 0, 0, 0}};
    all["newer"] = {.plans = {opened}, .kept = {Keeping::Newer, 0, 0, 0}};
    all["spoilt"] = {.plans = {}, .kept = {Keeping::Spoilt, 0, 0, 0}};
    return all;
}

scene::Node page_of(const Desk& desk, Form form, const std::string& address = "#/plans") {
    State state;
    state.route = route_of(address);
    state.form = form;
    state.plan.desk = desk;
    return view(content_with_plan(), state);
}

std::string said_of(const std::string& name, Form form = Form::Phone) {
    return scene::dump(page_of(states()[name], form));
}

} // namespace

TEST_CASE("plans: the page passes the audit in every state and form, and names all its words") {
    for (const auto& known : states())
        for (const Form form : {Form::Phone, Form::Tablet, Form::Wide}) {
            const scene::Node page = page_of(known.second, form);
            INFO(known.first);
            for (const Problem& problem : scene::audit(page))
                MESSAGE(problem.where << " " << problem.what);
            CHECK(scene::audit(page).empty());
            CHECK_FALSE(says(scene::dump(page), "⟦"));
        }
}

TEST_CASE("plans: the pages are as in the golden files") {
    for (const std::string name : {"reading", "problems", "kept"})
        check_golden("plans-" + name, said_of(name, Form::Phone), said_of(name, Form::Wide));
}

TEST_CASE("plans: each problem names its place, the fault and the remedy, and errors are marked") {
    const std::string said = said_of("problems");
    CHECK(says(said, "指标.csv 第4行 目标值"));
    CHECK(says(said, "“九成以上”不是数"));
    CHECK(says(said, "改法：写一个数，如 12.3；没有就空着"));
    CHECK(says(said, "1 处错误"));
    CHECK(says(said, "2 处提醒"));
    CHECK(says(said, "另有 31 处问题没有列出"));
}

TEST_CASE("plans: a refused file offers no plan, and says that nothing changed") {
    const std::string said = said_of("nothing");
    CHECK(says(said, "没有读成"));
    CHECK(says(said, "原来打开的规划没有变"));
    CHECK_FALSE(says(said, "移除这个规划"));
    CHECK_FALSE(says(said, "在这台设备上记住"));
}

TEST_CASE("plans: reading shows its share, and nothing but cancelling is offered there") {
    const std::string said = said_of("reading");
    CHECK(says(said, "读了 37.5%"));
    CHECK(says(said, "取消"));
    CHECK_FALSE(says(said, "选择文件"));
}

TEST_CASE("plans: if keeping failed, the plan can be saved as a file instead") {
    for (const char* name : {"no-room", "blocked"}) {
        const std::string said = said_of(name);
        CHECK(says(said, "没有存下"));
        CHECK(says(said, "存成文件：示例县妇女发展规划（2021—2030年）"));
    }
}

TEST_CASE("plans: a made-up plan is marked as such, and links to the pages of its place") {
    const std::string said = said_of("clean");
    CHECK(says(said, "示例，都是编的"));
    for (const char* address : {"#/local/made-up", "#/board/made-up", "#/accounts/made-up"})
        CHECK(says(said, address));
}

TEST_CASE("plans: a plan that brings direct lines or places to go to says how many") {
    const auto said_with = [](std::size_t lines, std::size_t points) {
        Pack pack = *content_with_plan().catalog.pack(opened);
        pack.local_lines.resize(lines, {"示例县妇联", "000-0000000", "", "", "2026-01-31"});
        pack.local_points.resize(points,
                                 {{"shelter"}, "示例县庇护所", "示例路1号", "", "", "2026-01-31"});
        for (std::size_t i = 0; i < lines; ++i)
            pack.local_lines[i].name += std::to_string(i);
        for (std::size_t i = 0; i < points; ++i)
            pack.local_points[i].name += std::to_string(i);
        State state;
        state.route = PlansPage{};
        state.plan.desk = states()["clean"];
        return scene::dump(view(with_plans(shipped_content(), {{"county.json", pack}}), state));
    };
    CHECK(says(said_with(3, 5), "带来 3 个本地电话、5 个求助地点"));
    CHECK(says(said_with(1, 0), "带来 1 个本地电话\""));
    CHECK(says(said_with(0, 2), "带来 2 个求助地点\""));
    CHECK_FALSE(says(said_with(0, 0), "带来"));
}

TEST_CASE("plans: the goals and the about page link there, and say if the record is spoilt") {
    for (const char* address : {"#/goals", "#/about"})
        for (const Form form : {Form::Phone, Form::Tablet, Form::Wide}) {
            CAPTURE(address);
            CHECK(says(scene::dump(page_of({}, form, address)), "打开表格文件，在本机算"));
            CHECK(says(scene::dump(page_of(states()["spoilt"], form, address)),
                       "上次记住的规划读不出来了"));
            CHECK(says(scene::dump(page_of(states()["kept"], form, address)), "已打开 1 个规划"));
        }
}

} // namespace zhixiao
