// An evening at school: preparing and holding it.
#include "tests/family/pages/session_acts.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace zhixiao {

TEST_CASE("family session: it begins with five to eight items, and says what is missing before") {
    const char* said[] = {"还没有选题。选 5—8 题就可以开始。",
                          "已选 1 题，再选 4 题就可以开始。",
                          "已选 2 题，再选 3 题就可以开始。",
                          "已选 3 题，再选 2 题就可以开始。",
                          "已选 4 题，再选 1 题就可以开始。",
                          "已选 5 题，还可以选 3 题。",
                          "已选 6 题，还可以选 2 题。",
                          "已选 7 题，还可以选 1 题。",
                          "已选 8 题，选满了。想换一题，先去掉一题。"};
    for (std::size_t count = 0; count <= 8; ++count) {
        CAPTURE(count);
        const State state = evening(FamilyPart::Session, count);
        CHECK(says(said_in(state), said[count]));
        CHECK(leads_to(state, FamilyPart::Show) == (count >= 5));
        const std::optional<scene::Button> begin = button_of(state, "开始");
        CHECK(begin.has_value() == (count < 5));
        CHECK((!begin || !begin->enabled));
    }
}

TEST_CASE("family session: a ninth item cannot be picked, and any of the eight be given up") {
    for (const std::size_t count : {7, 8}) {
        const State state = evening(FamilyPart::Session, count);
        const std::vector<scene::Button> ticks = ticks_of(state);
        CHECK(ticks.size() == checklist_shown(school).items.size());
        std::size_t on = 0;
        for (const scene::Button& tick : ticks) {
            on += *tick.pressed;
            CHECK(tick.enabled == (*tick.pressed || count < 8));
        }
        CHECK(on == count);
    }
}

TEST_CASE("family session: a tick picks its item, and another gives it up") {
    State state = evening(FamilyPart::Session, 0);
    const std::string question = checklist_shown(school).items[3].question;
    state = after_press(state, button_of(state, question)->press);
    CHECK(state.family.session.items ==
          std::vector<FamilyItemId>{checklist_shown(school).items[3].id});
    CHECK(button_of(state, question)->pressed == true);
    state = after_press(state, button_of(state, question)->press);
    CHECK(state.family.session.items.empty());
}

TEST_CASE("family session: six items are suggested by one press, until hands are counted") {
    State state = evening(FamilyPart::Session, 3);
    state = after_press(state, button_of(state, "帮我选 6 题")->press);
    CHECK(state.family.session.items.size() == suggested_items_count);
    for (const FamilyItemId& item : state.family.session.items)
        CHECK_FALSE(find_item(family_shown(), item)->talk_to);
    CHECK(leads_to(state, FamilyPart::Show));
    raise_hands(state, 0, {.yes = 1});
    CHECK_FALSE(button_of(state, "帮我选 6 题"));
    CHECK(after(state, SuggestSession{}) == state);
}

TEST_CASE("family session: every stage can be chosen, and has its own items") {
    for (const FamilyStage stage : every_stage) {
        State state = evening(FamilyPart::Session, 0);
        const std::string name = family_shown().words("stage." + std::string(stage_name(stage)));
        state = after_press(state, button_of(state, name)->press);
        CHECK(button_of(state, name)->pressed == true);
        for (const FamilyItem& item : checklist_shown(stage).items)
            CHECK(button_of(state, item.question));
        CHECK(says(said_in(state), "只谈办法、不举手") == (stage == FamilyStage::Special));
    }
}

TEST_CASE("family show: one item, its number, and three answers with buttons named in full") {
    State state = evening(FamilyPart::Show, 6);
    state.family.session.shown = 2;
    raise_hands(state, 2, {.yes = 12, .sometimes = 7, .not_yet = 1});
    const std::string said = said_in(state);
    CHECK(says(said, "第 3 题，共 6 题"));
    for (std::size_t place = 0; place < 6; ++place)
        CHECK(says(said, item_of(state, place).question) == (place == 2));
    CHECK(says(said, "举手 20 人"));
    for (const char* answer : {"是", "有时", "还没有"})
        for (const char* way : {"，加一人", "，减一人", "，+5 人"}) {
            const std::optional<scene::Button> button = button_of(state, std::string(answer) + way);
            REQUIRE(button);
            CHECK(button->enabled);
            CHECK_FALSE(button->shown.empty());
        }
    const std::vector<scene::Meter> meters = all_of<scene::Meter>(page_of(state));
    REQUIRE(meters.size() == 4);
    CHECK(meters[0].steps == 6);
    CHECK(meters[0].share == doctest::Approx(0.5));
    CHECK(meters[1].name == "是：12 人，举手的一共 20 人");
    CHECK(meters[1].share == doctest::Approx(0.6));
    CHECK(meters[3].share == doctest::Approx(0.05));
}

TEST_CASE("family show: hands go up and down by one and up by five, never below none") {
    State state = evening(FamilyPart::Show, 5);
    const auto press = [&](const std::string& name) {
        state = after_press(state, button_of(state, name)->press);
    };
    CHECK_FALSE(button_of(state, "有时，减一人")->enabled);
    press("有时，加一人");
    press("有时，+5 人");
    press("有时，减一人");
    press("还没有，加一人");
    CHECK(says(said_in(state), "举手 6 人"));
    CHECK(button_of(state, "有时，减一人")->enabled);
    CHECK_FALSE(button_of(state, "是，减一人")->enabled);
    raise_hands(state, 0, {.yes = most_hands});
    CHECK_FALSE(button_of(state, "是，加一人")->enabled);
    CHECK_FALSE(button_of(state, "是，+5 人")->enabled);
}

TEST_CASE("family show: the keys of a clicker go on and back, and behind the last to the summary") {
    State state = evening(FamilyPart::Show, 5);
    for (int place = 0; place < 5; ++place) {
        state.family.session.shown = static_cast<std::size_t>(place);
        const std::optional<scene::Button> back = button_of(state, "上一题");
        REQUIRE(back);
        CHECK(back->keys == "ArrowLeft PageUp");
        CHECK(back->enabled == (place > 0));
        const std::optional<scene::Button> on = button_of(state, place < 4 ? "下一题" : "看小结");
        REQUIRE(on);
        CHECK(on->keys == "ArrowRight PageDown");
        CHECK(holds(on->press, ShowSessionItem{place + 1}));
        if (place > 0)
            CHECK(holds(back->press, ShowSessionItem{place - 1}));
    }
}

TEST_CASE("family show: why an item is asked and what to try comes on demand") {
    State state = evening(FamilyPart::Show, 5, Form::Phone);
    const FamilyItem& item = item_of(state, 0);
    const std::string open = "为什么，可以试什么";
    CHECK_FALSE(says(said_in(state), item.why));
    CHECK_FALSE(says(said_in(state), item.try_today));
    state = after_press(state, button_of(state, open)->press);
    CHECK(says(said_in(state), item.why));
    CHECK(says(said_in(state), item.try_today));
    CHECK(says(said_in(state), item.basis.front().title));
    state = after_press(state, button_of(state, open)->press);
    CHECK_FALSE(says(said_in(state), item.why));
}

TEST_CASE("family show: every dimension has something to talk about, and nobody is asked to tell") {
    for (const FamilyStage stage : every_stage) {
        State state = evening(FamilyPart::Show, 8, Form::Wide, stage);
        for (std::size_t place = 0; place < 8; ++place) {
            state.family.session.shown = place;
            const std::string said = said_in(state);
            const std::string dimension(dimension_name(item_of(state, place).dimension));
            CHECK(says(said, family_shown().words("show.prompt." + dimension)));
            CHECK(says(said, family_shown().words("show.prompt.then." + dimension)));
            CHECK(says(said, "不想说，可以不说。"));
        }
    }
}

TEST_CASE("family show: no hand is asked for that would tell what is special about a family") {
    const State special = evening(FamilyPart::Show, 5, Form::Wide, FamilyStage::Special);
    CHECK(hands_of(special).empty());
    CHECK(says(said_in(special), "这一题不举手，心里答就好。"));
    CHECK(hands_of(evening(FamilyPart::Show, 5)).size() == 9);
}

TEST_CASE("family session: paper has nothing to press") {
    State state = evening(FamilyPart::Summary, 6);
    raise_hands(state, 0, {.yes = 9});
    CHECK(controls_on_paper(page_of(state)) == 0);
    CHECK(controls_on_paper(page_of(evening(FamilyPart::Handout, 8))) == 0);
}

TEST_CASE("family session: without items the later views say so and lead to picking some") {
    for (const FamilyPart part : {FamilyPart::Show, FamilyPart::Summary, FamilyPart::Handout})
        for (const Form form : {Form::Phone, Form::Wide}) {
            const State state = family_at(part, form);
            CHECK(says(said_in(state), "还没有选题"));
            CHECK(leads_to(state, FamilyPart::Session));
            CHECK(hands_of(state).empty());
        }
}

TEST_CASE("family session: everything of an evening is forgotten by one press") {
    for (const FamilyPart part : {FamilyPart::Session, FamilyPart::Summary}) {
        const std::optional<scene::Button> forget = button_of(evening(part, 5), "清掉这一场");
        REQUIRE(forget);
        CHECK(holds(forget->press, ForgetSession{}));
    }
    CHECK_FALSE(button_of(family_at(FamilyPart::Session), "清掉这一场"));
}

TEST_CASE("family session: its views are in order, empty, begun and full, at every stage") {
    for (const FamilyPart part :
         {FamilyPart::Session, FamilyPart::Show, FamilyPart::Summary, FamilyPart::Handout}) {
        CHECK(faults_in_every_way(family_at(part)) == "");
        for (const FamilyStage stage : every_stage) {
            State state = evening(part, 8, Form::Phone, stage);
            raise_hands(state, 0, {.yes = 20, .sometimes = 9, .not_yet = 3});
            raise_hands(state, 1, {.yes = 2});
            CHECK(faults_in_every_way(state) == "");
            state.family.session.shown = 7;
            state.family.opened = state.family.session.items[7];
            CHECK(faults_in_every_way(state) == "");
        }
    }
}

} // namespace zhixiao
