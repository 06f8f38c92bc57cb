// An evening at school: its summary and its handout.
#include "tests/family/pages/session_acts.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace zhixiao {

TEST_CASE("family summary: fewer than five hands for an item show no count of it anywhere") {
    for (int hands = 1; hands <= 4; ++hands)
        for (const Answer answer : {Answer::Yes, Answer::Sometimes, Answer::NotYet}) {
            State state = evening(FamilyPart::Summary, 5);
            AnswerCounts counts;
            (answer == Answer::Yes         ? counts.yes
             : answer == Answer::Sometimes ? counts.sometimes
                                           : counts.not_yet) = hands;
            raise_hands(state, 1, counts);
            for (const State& way : in_every_way(state)) {
                const scene::Node page = page_of(way);
                const std::string said = scene::dump(page);
                CHECK(says(said, way.is_plain() ? "| 不到 5" : "举手的不到 5 人，不显示人数"));
                CHECK(all_of<scene::Meter>(page).empty());
                CHECK_FALSE(says(said, std::to_string(hands) + " 人"));
                CHECK_FALSE(says(said, "“还没有”最多的"));
                for (const scene::Table& table : all_of<scene::Table>(page))
                    for (const scene::Cell& cell : table.rows[2])
                        CHECK(cell.text != std::to_string(hands));
            }
        }
}

TEST_CASE("family summary: hands are those counted, in order, and the most 还没有 is named") {
    State state = evening(FamilyPart::Summary, 5);
    raise_hands(state, 0, {.yes = 20, .sometimes = 9, .not_yet = 3});
    raise_hands(state, 1, {.not_yet = 4}); // too few to be shown, so not among the most
    raise_hands(state, 2, {.yes = 11, .sometimes = 2, .not_yet = 17});
    raise_hands(state, 4, {.sometimes = 5});
    const std::string said = sheets_of(state);
    CHECK(says(said, "30 人里有 17 人还没有"));
    CHECK_FALSE(says(said, "32 人里有"));
    CHECK(says(said, "可以试试：" + item_of(state, 2).try_today));
    const std::vector<scene::Meter> meters = all_of<scene::Meter>(page_of(state));
    REQUIRE(meters.size() == 9);
    CHECK(meters[0].name == item_of(state, 0).question + "是：20 人，共 32");
    CHECK(meters[5].share == doctest::Approx(17.0 / 30));
    CHECK(says(said, "这一题没有数举手。"));
    std::size_t last = 0;
    for (std::size_t place = 0; place < 5; ++place) {
        const std::string line = std::to_string(place + 1) + ". " + item_of(state, place).question;
        CHECK(said.find(line) > last);
        CHECK(says(said, line));
        last = said.find(line);
    }
}

TEST_CASE("family summary: in plain words and on paper the hands are a table") {
    State state = evening(FamilyPart::Summary, 5);
    state.text_mode = true;
    raise_hands(state, 0, {.yes = 20, .sometimes = 9, .not_yet = 3});
    raise_hands(state, 1, {.not_yet = 4});
    const std::vector<scene::Table> tables = all_of<scene::Table>(page_of(state));
    REQUIRE(tables.size() == 1);
    std::string said;
    for (std::size_t row = 1; row <= 3; ++row)
        for (std::size_t column = 1; column < 5; ++column)
            said += tables.front().rows[row][column].text + " ";
    CHECK(said == "20 9 3 32 — — — 不到 5 — — — 没有数 ");
}

TEST_CASE("family summary: items that share the most 还没有 are all named") {
    State state = evening(FamilyPart::Summary, 5);
    raise_hands(state, 0, {.yes = 1, .not_yet = 6});
    raise_hands(state, 3, {.yes = 4, .not_yet = 6});
    CHECK(says(sheets_of(state), "7 人里有 6 人还没有"));
    CHECK(says(sheets_of(state), "10 人里有 6 人还没有"));
}

TEST_CASE("family handout: every item with its reason and what to try, the same for any hands") {
    const State state = evening(FamilyPart::Handout, 8);
    State raised = state;
    for (std::size_t place = 0; place < 8; ++place)
        raise_hands(raised, place, {.yes = 30, .not_yet = 2});
    CHECK(said_in(state) == said_in(raised));
    const std::string said = sheets_of(state);
    for (std::size_t place = 0; place < 8; ++place) {
        const FamilyItem& item = item_of(state, place);
        CHECK(says(said, item.question));
        CHECK(says(said, item.why));
        CHECK(says(said, item.try_today));
        CHECK(says(said, item.basis.front().title));
        CHECK((!item.talk_to || says(said, item.talk_to->text)));
    }
    CHECK(all_of<scene::Blank>(page_of(state)).size() == 2);
    CHECK(holds(button_of(state, "打印讲义")->press, PrintPage{}));
}

} // namespace zhixiao
