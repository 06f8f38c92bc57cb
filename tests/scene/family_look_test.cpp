// Controls and pictures of the family pages: their descriptions for the mirror, dumps and audits.
#include "pressed.h"
#include "single_node.h"

#include "scene/dump.h"

#include <doctest/doctest.h>

#include <limits>
#include <string>

namespace zhixiao::scene {
namespace {

using nlohmann::json;

Node answer(const std::string& key, std::optional<bool> on) {
    return {key, Button{.name = "有时",
                        .press = Pressed{1},
                        .look = ButtonLook::Choice,
                        .pressed = on,
                        .mark = Mark::HalfDot}};
}

Node with_keys(const std::string& key, const std::string& keys, bool enabled = true) {
    return {key, Button{.name = "下一题", .press = Pressed{1}, .enabled = enabled, .keys = keys}};
}

// Returns a button that shows “+5” and is spoken as “是，+5 人”.
Node five_more(ButtonLook look = ButtonLook::Secondary) {
    Button button{.name = "是，+5 人", .press = Pressed{1}, .look = look, .shown = "+5"};
    if (look == ButtonLook::Tick || look == ButtonLook::Choice)
        button.pressed = false;
    return {"five", std::move(button)};
}

Node secret(int lines = 1) {
    TextField field{"口令", "黄河", InputId{"secret"}, ""};
    field.lines = lines;
    field.secret = true;
    return {"field", std::move(field)};
}

Radar radar(std::size_t axes, std::optional<double> share = 0.5) {
    Radar made{.name = "六个方面", .axes = {}};
    for (std::size_t at = 0; at < axes; ++at)
        made.axes.push_back({"健康", share});
    return made;
}

std::string faults_of(Radar made) { return faults_of(Node{"radar", std::move(made)}); }

} // namespace

TEST_CASE("patch: an answer is a button that is pressed or not") {
    CHECK(element_of(answer("a", true))["r"] == "button");
    CHECK(element_of(answer("a", true))["s"] == true);
    CHECK(element_of(answer("a", false))["s"] == false);
}

TEST_CASE("patch: a button has the keys that press it from anywhere, if there are any") {
    CHECK(element_of(with_keys("a", "ArrowRight PageDown"))["keys"] == "ArrowRight PageDown");
    CHECK_FALSE(element_of(with_keys("a", "")).contains("keys"));
}

TEST_CASE("patch: only the input of a secret field is secret") {
    CHECK(element_of(secret(), {1, -1})["secret"] == true);
    CHECK_FALSE(element_of(secret(), {0, -1}).contains("secret"));
    CHECK_FALSE(
        element_of({"a", TextField{"姓名", "", InputId{"name"}, ""}}, {1, -1}).contains("secret"));
}

TEST_CASE("patch: a button that shows less than its name is spoken by its name") {
    CHECK(element_of(five_more())["n"] == "是，+5 人");
    CHECK(element_of(five_more())["spoken"] == true);
    CHECK_FALSE(element_of(with_keys("a", "")).contains("spoken"));
}

TEST_CASE("patch: a radar is an image with its sentence for a name") {
    const json element = element_of({"a", radar(6)});
    CHECK(element["r"] == "image");
    CHECK(element["n"] == "六个方面");
}

TEST_CASE("dump: answers, keys and secrets stand with the rest of their control") {
    CHECK(dump(answer("a", true)) == "a: button choice \"有时\" pressed half-dot\n");
    CHECK(dump(with_keys("a", "ArrowRight PageDown", false)) ==
          "a: button primary \"下一题\" disabled keys ArrowRight PageDown\n");
    CHECK(dump(secret()) ==
          "field: text-field \"口令\" input secret value \"黄河\" hint \"\" secret\n");
    CHECK(dump(five_more()) == "five: button secondary \"是，+5 人\" shown \"+5\"\n");
}

TEST_CASE("dump: a meter has last time's share, and its steps") {
    CHECK(dump({"bar", Meter{"三题中两题", 0.67, Tone::Children, 0.33}}) ==
          "bar: meter \"三题中两题\" 0.67 children before 0.33\n");
    CHECK(dump({"bar", Meter{"已答四题", 0.25, Tone::Children, std::nullopt, 14}}) ==
          "bar: meter \"已答四题\" 0.25 children steps 14\n");
}

TEST_CASE("dump: a radar has its axes, also those not answered, and last time's shares") {
    const Node node{"radar", Radar{.name = "三个方面",
                                   .axes = {{"健康", 0.75, 0.5}, {"安全"}, {"上网", 1}},
                                   .before_label = "上次"}};
    CHECK(dump(node) == R"(radar: radar "三个方面" children diameter 260 "上次"
   - "健康" 0.75 before 0.5
   - "安全" not answered
   - "上网" 1
)");
}

TEST_CASE("audit: an answer is chosen or not") {
    CHECK(faults_of({answer("a", true), answer("b", false)}).empty());
    CHECK(faults_of({answer("a", {})}) == "main/a: an answer that is neither chosen nor not\n");
}

TEST_CASE("audit: an answer or a tick shows its name, other buttons may show less") {
    CHECK(faults_of({five_more()}).empty());
    for (const ButtonLook look : {ButtonLook::Choice, ButtonLook::Tick})
        CHECK(faults_of({five_more(look)}) == "main/five: an answer that does not show its name\n");
}

TEST_CASE("audit: the keys of a button are a few known ones, never what people write with") {
    CHECK(faults_of({with_keys("a", "ArrowRight PageDown"), with_keys("b", "Escape")}).empty());
    for (const std::string key : {"n", "1", "Enter", "Tab", "F5", "arrowright", "."})
        CHECK(faults_of({with_keys("a", key)}) ==
              "main/a: \"" + key + "\" is no key for a whole page\n");
    CHECK(faults_of({with_keys("a", "Home  End")}) == "main/a: \"\" is no key for a whole page\n");
    CHECK(faults_of({with_keys("a", "ArrowUp ArrowDown PageUp PageDown Home")}) ==
          "main/a: 5 keys that press it\n");
}

TEST_CASE("audit: no two buttons that can be pressed share a key") {
    CHECK(faults_of({with_keys("a", "Home"), with_keys("b", "End Home")}) ==
          "main/b: Home presses another button, too\n");
    CHECK(faults_of({with_keys("a", "Home", false), with_keys("b", "Home")}).empty());
}

TEST_CASE("audit: a secret is written on one line") {
    CHECK(faults_of({secret()}).empty());
    CHECK(faults_of({secret(2)}) == "main/field: a secret of several lines\n");
}

TEST_CASE("audit: last time's share lies on the bar, which has at most 20 steps") {
    CHECK(faults_of({{"bar", Meter{"条", 0.5, Tone::Brand, 1, 20}}}).empty());
    for (const double before : {-0.1, 1.1, std::numeric_limits<double>::quiet_NaN()})
        CHECK(faults_of({{"bar", Meter{"条", 0.5, Tone::Brand, before}}}) ==
              "main/bar: last time's share is none\n");
    for (const int steps : {-1, 21})
        CHECK(faults_of({{"bar", Meter{"条", 0.5, Tone::Brand, std::nullopt, steps}}}) ==
              "main/bar: " + std::to_string(steps) + " steps of a bar\n");
}

TEST_CASE("audit: a radar has 3 to 8 axes with labels, and a name") {
    CHECK(faults_of(radar(3)).empty());
    CHECK(faults_of(radar(8, std::nullopt)).empty());
    CHECK(faults_of(radar(2)) == "main/radar: 2 axes of a radar\n");
    CHECK(faults_of(radar(9)) == "main/radar: 9 axes of a radar\n");
    Radar nameless = radar(3);
    nameless.name.clear();
    nameless.axes[1].label.clear();
    CHECK(faults_of(nameless) == "main/radar: the name is empty\nmain/radar: the name is empty\n");
}

TEST_CASE("audit: shares of a radar are numbers from 0 to 1") {
    for (const double share : {-0.01, 1.01, std::numeric_limits<double>::quiet_NaN(),
                               std::numeric_limits<double>::infinity()}) {
        Radar now = radar(3);
        now.axes[1].share = share;
        CHECK(faults_of(now) == "main/radar: a share lies beyond the rings\n");
        Radar before = radar(3);
        before.before_label = "上次";
        before.axes[1].before = share;
        CHECK(faults_of(before) == "main/radar: a share lies beyond the rings\n");
    }
}

TEST_CASE("audit: last time's outline of a radar has words that explain it") {
    Radar made = radar(3);
    made.axes[0].before = 0.5;
    CHECK(faults_of(made) == "main/radar: last time's outline has no legend\n");
    made.before_label = "上次";
    CHECK(faults_of(made).empty());
}

} // namespace zhixiao::scene
