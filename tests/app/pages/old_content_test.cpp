// Content that has grown old over the years: pages say so once and beside sources, and stay usable.
#include "tests/app/pages/dated_pages.h"

#include "common/model/calendar.h"

#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

namespace zhixiao {

using namespace dated_pages;

TEST_CASE(
    "old content: a source checked more than 18 months ago says so beside it, and what to do") {
    Content content = shipped_content();
    Rights rights = *content.rights.all();
    for (Law& law : rights.laws)
        law.origin.checked = "2026-11-30";
    content.add(std::move(rights));
    const std::string id = content.rights.all()->laws.front().id.value;
    const State state = rights_at({RightsPart::Law, id});
    CHECK_FALSE(says(said(content, on(state, {2028, 5, 30})), "最后一次核对"));
    CHECK(says(said(content, on(state, {2028, 5, 31})),
               "这一条最后一次核对是 2026-11-30，已经过去 1 年 6 个月，用之前先打 12345 问一问。"));
}

TEST_CASE(
    "old content: home says once that the content is old, 18 months after the plans' last check") {
    const Wording& words = shipped_content().words;
    const std::optional<Day> checked = day_of(words("plans.checked"));
    REQUIRE(checked);
    const Day last = day_months_after(*checked, 18);
    for (const Form form : {Form::Phone, Form::Tablet, Form::Wide}) {
        const auto cards = [&](Day day) {
            return times(said(shipped_content(), on(at_address("#/", form), day)),
                         "heading 2 \"这里的内容旧了\"");
        };
        const auto told = [&](Day day) {
            return says(said(shipped_content(), on(at_address("#/", form), day)), "这里的内容旧了");
        };
        CHECK_FALSE(told(last));
        CHECK(told(days_after(last, 1)));
        CHECK(cards({2029, 1, 1}) == 1);
    }
}

TEST_CASE(
    "old content: before the other pages are here home says nothing of it, and needs no word") {
    State state = on(at_address("#/"), {2029, 1, 1});
    state.comes_in_parts = true;
    const std::string home = said(first_content(), state);
    CHECK_FALSE(says(home, "旧了"));
    CHECK_FALSE(says(home, "⟦"));
}

TEST_CASE(
    "old content: figures of the plans that ship say how old they are, those of other plans not") {
    const State state = at_address("#/indicator/women/maternal-mortality");
    CHECK_FALSE(says(said(shipped_content(), state), "最后一次核对"));
    CHECK(times(said(shipped_content(), on(state, {2029, 1, 1})), "这里的数最后一次核对是") == 1);
    for (const Pack& pack : content_with_sample().catalog.packs())
        if (pack.plan.sample) {
            const IndicatorPage page{pack.plan.id, pack.indicators.front().id};
            CHECK_FALSE(
                says(said(content_with_sample(), on(at_address(address_of(page)), {2029, 1, 1})),
                     "最后一次核对"));
        }
}

TEST_CASE(
    "dated: a line and a place of a local pack say beside them that their check is long ago") {
    Pack pack = shipped_content().catalog.packs().front();
    pack.plan.id = {"somewhere"};
    pack.plan.title = "某县妇女发展规划（2021—2030年）";
    pack.plan.level = PlanLevel::County;
    pack.local_lines = {{"某县妇联", "000-0000001", "", "", "2026-01-31"}};
    pack.local_points = {{{"legal-aid"}, "某县法律援助中心", "某路 1 号", "", "", "2026-01-31"}};
    const Content content = with_plans(shipped_content(), {{"somewhere.json", std::move(pack)}});
    const std::string stale = "这一条最后一次核对是 2026-01-31，";
    for (const RightsPart part : {RightsPart::Hotlines, RightsPart::Helpers}) {
        CHECK_FALSE(says(said(content, on(rights_at({part}), {2027, 7, 31})), stale));
        CHECK(says(said(content, on(rights_at({part}), {2027, 8, 1})), stale));
    }
}

TEST_CASE(
    "old content: checklists, mechanism and glossary say once that they were checked long ago") {
    for (const char* address : {"#/family/check/6-12", "#/mechanism", "#/mechanism/cycle",
                                "#/mechanism/years", "#/glossary"}) {
        INFO(address);
        const State state = at_address(address);
        const std::string stale = "这些内容最后一次核对是 ";
        CHECK(times(said(shipped_content(), on(state, {2026, 12, 31})), stale) == 0);
        CHECK(times(said(shipped_content(), on(state, {2029, 1, 1})), stale) == 1);
    }
}

TEST_CASE("old content: the about page tells the oldest and the newest check of all that is here") {
    Content content = content_before_guide();
    const State about = on(at_address("#/about"), {2026, 12, 1});
    const std::string plans = content.words("plans.checked");
    CHECK(says(said(content, about), "最早核对于 " + plans + "，最近核对于 " + plans + "。"));
    Rights rights = *shipped_content().rights.all();
    rights.laws.front().origin.checked = "2024-02-29";
    rights.hotlines.front().origin.checked = "2026-12-01";
    content.add(std::move(rights));
    CHECK(says(said(content, about), "最早核对于 2024-02-29，最近核对于 2026-12-01。"));
    CHECK(says(said(content, about), "连上网打开一次"));
    CHECK_FALSE(says(said(content, about), "已经过去"));
    CHECK(says(said(content, on(about, {2029, 1, 1})), "离最近一次核对，已经过去 2 年 1 个月。"));
    CHECK(says(said(content, on(about, {2029, 1, 1})), "先打 12345 问一问"));
}

namespace {

std::vector<State> a_page_of_every_type() {
    std::vector<State> states;
    for (const char* address : {"#/",
                                "#/goals",
                                "#/goals/women",
                                "#/goals/women/health",
                                "#/indicator/women/maternal-mortality",
                                "#/mechanism",
                                "#/mechanism/cycle",
                                "#/mechanism/years",
                                "#/mechanism/met-share",
                                "#/glossary",
                                "#/about",
                                "#/device",
                                "#/plans",
                                "#/units",
                                "#/family",
                                "#/family/check/6-12",
                                "#/family/check/special",
                                "#/family/children",
                                "#/family/record",
                                "#/family/daily",
                                "#/family/class",
                                "#/family/session",
                                "#/family/show",
                                "#/nowhere"})
        states.push_back(at_address(address));
    const Rights& rights = rights_shown();
    for (const RightsPart part :
         {RightsPart::Start, RightsPart::Watched, RightsPart::Situations, RightsPart::Path,
          RightsPart::Hotlines, RightsPart::Laws, RightsPart::Order, RightsPart::Reporting,
          RightsPart::Helpers, RightsPart::Services})
        states.push_back(rights_at({part}));
    for (const Situation& situation : rights.situations)
        states.push_back(rights_at({RightsPart::Situation, situation.id.value}));
    for (const Law& law : rights.laws)
        states.push_back(rights_at({RightsPart::Law, law.id.value}));
    states.push_back(rights_at({RightsPart::Hotline, rights.hotlines.front().id.value}));
    states.push_back(rights_at({RightsPart::Helper, rights.departments.front().id.value}));
    return states;
}

} // namespace

TEST_CASE(
    "dated: with the clock at 2029-01-01 every page is whole, and says it is old at sources") {
    for (State state : a_page_of_every_type())
        for (const Form form : {Form::Phone, Form::Wide}) {
            state.form = form;
            const scene::Node page = view(shipped_content(), on(state, {2029, 1, 1}));
            const std::string words = scene::dump(page);
            INFO(words.substr(0, 300));
            CHECK(faults_of(page) == "");
            CHECK_FALSE(says(words, "⟦"));
            // Every source named with the day of its check has the note that this is long ago.
            CHECK(times(words, "核对至 20") <= times(words, "最后一次核对是 20") + 1);
        }
}

TEST_CASE(
    "old content: a clock set back to 1970 shows the laws as of the release, and nothing is old") {
    for (const Law& law : rights_shown().laws) {
        const State state = on(rights_at({RightsPart::Law, law.id.value}), {1970, 1, 1});
        if (law.in_force <= "2026-11-30")
            CHECK(says(said(shipped_content(), state), law.title));
        CHECK_FALSE(says(said(shipped_content(), state), "最后一次核对"));
    }
}

} // namespace zhixiao
