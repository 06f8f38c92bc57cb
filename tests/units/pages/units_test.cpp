// Tests of the converter of units: what it says, and that nothing on it speaks of the rest of the
// app.
#include "tests/rights/pages/acts.h"

#include <doctest/doctest.h>

#include <set>

namespace zhixiao {
namespace {

const std::vector<Form> forms{Form::Phone, Form::Tablet, Form::Wide};

State converter(Form form = Form::Phone) {
    State state;
    state.route = UnitsPage{};
    state.form = form;
    return state;
}

State typing(const State& state, const std::string& amount) {
    return after(state, SetText{units_amount_input, amount});
}

State pressing(const State& state, const std::string& name) {
    const std::optional<scene::Button> button = button_of(state, name);
    REQUIRE(button);
    return after_press(state, button->press);
}

const std::string kinds[] = {"长度", "重量", "面积", "体积", "温度"};

} // namespace

TEST_CASE("units page: in every form and kind it passes the audit and has all its words") {
    for (const Form form : forms)
        for (const std::string& kind : kinds) {
            INFO(kind);
            const State state = pressing(converter(form), kind);
            CHECK(faults_of(page_of(state)) == "");
            CHECK_FALSE(says(said_in(state), "⟦"));
            CHECK_FALSE(says(said_in(state), "{"));
        }
}

TEST_CASE("units page: nothing on it leads to or speaks of the rights part, or of this app") {
    for (const Form form : forms) {
        const std::string said = said_in(converter(form));
        for (const char* word : {"维权", "离开", "知晓", "#/more", "导航", "目标", "关于"}) {
            INFO(std::string(word));
            CHECK_FALSE(says(said, word));
        }
    }
}

TEST_CASE("units page: its window has the page's name alone, even before its code has arrived") {
    State state = converter();
    CHECK(std::get<scene::Page>(page_of(state).is).title == "单位换算");
    state.comes_in_parts = true;
    CHECK(std::get<scene::Page>(page_of(state).is).title == "单位换算");
    CHECK_FALSE(says(said_in(state), "维权"));
}

TEST_CASE("units page: one quiet link leads home, and no other link anywhere") {
    std::set<std::string> addresses;
    each_node(page_of(converter()), [&](const scene::Node& node) {
        if (const auto* link = std::get_if<scene::Link>(&node.is))
            addresses.insert(link->to.address);
    });
    CHECK(addresses == std::set<std::string>{"#/"});
}

TEST_CASE("units page: it says something useful before anyone has typed") {
    CHECK(says(said_in(converter()), "1 英寸 = 2.54 厘米"));
    CHECK(says(said_in(pressing(converter(), "重量")), "1 斤 = 0.5 千克"));
    CHECK(says(said_in(pressing(converter(), "面积")), "1 亩 = 666.667 平方米"));
    CHECK(says(said_in(pressing(converter(), "体积")), "1 升 = 1000 毫升"));
    CHECK(says(said_in(pressing(converter(), "温度")), "1 摄氏度 = 33.8 华氏度"));
}

TEST_CASE("units page: the typed amount is converted into all units at once") {
    const std::string said = said_in(typing(pressing(converter(), "面积"), "１５"));
    CHECK(says(said, "15 亩 = 10000 平方米"));
    CHECK(says(said, "公顷"));
    CHECK(says(said_in(typing(pressing(converter(), "温度"), "-40")), "−40 摄氏度 = −40 华氏度"));
}

TEST_CASE("units page: a text that is no number gets a kind word, and nothing is converted") {
    for (const char* typed : {"", "五", "1.2.3", "12345678901234567890"}) {
        INFO(std::string(typed));
        const std::string said = said_in(typing(converter(), typed));
        CHECK(says(said, "这里要填一个数"));
        CHECK_FALSE(says(said, "换成所有单位"));
    }
}

TEST_CASE("units page: units are chosen, and swapped") {
    State state = pressing(converter(), "重量");
    state = after(state, SetText{units_from_input, "pound"});
    CHECK(says(said_in(state), "1 磅 = 0.453592 千克"));
    state = pressing(state, "两个单位对调");
    CHECK(says(said_in(state), "1 千克 = 2.20462 磅"));
    state = pressing(state, "两个单位对调");
    CHECK(says(said_in(state), "1 磅 = 0.453592 千克"));
}

TEST_CASE("units page: a unit chosen for one kind is no unit of another") {
    State state = after(converter(), SetText{units_from_input, "mile"});
    CHECK(says(said_in(state), "1 英里 = 160934 厘米"));
    state = pressing(state, "温度");
    CHECK(says(said_in(state), "1 摄氏度 = 33.8 华氏度"));
}

} // namespace zhixiao
