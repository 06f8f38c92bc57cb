// The outline of an application for a protection order: where the text typed is shown, and what is
// copied.
#include "tests/rights/pages/views.h"

#include "app/act/update.h"

#include <doctest/doctest.h>

namespace zhixiao {

using namespace rights_views;

namespace {

const OutlinePart& part_of(const std::string& id) {
    for (const OutlinePart& part : rights().protection_order.parts)
        if (part.id.value == id)
            return part;
    return rights().protection_order.parts.front();
}

State typed(const std::string& part, const std::string& text, Form form = Form::Phone) {
    return update(shipped_content(), at({RightsPart::Order}, form),
                  SetText{outline_input(part_of(part).id), text})
        .state;
}

Node page_of(const State& state) { return zhixiao::view(shipped_content(), state); }

std::string copied_from(const Node& page) {
    for (const scene::Button& button : all_of<scene::Button>(page))
        if (const auto* copy = held_as<CopyText>(button.press))
            return copy->text;
    return "";
}

} // namespace

TEST_CASE("rights order: every part has a field, and before anything is typed a blank on paper") {
    for (const Form form : forms) {
        const Node page = page_at({RightsPart::Order}, form);
        const std::vector<OutlinePart>& parts = rights().protection_order.parts;
        CHECK(all_of<scene::TextField>(page).size() == parts.size());
        CHECK(all_of<scene::Blank>(page).size() == parts.size());
        const std::string copied = copied_from(page);
        CHECK(times(copied, "______") == parts.size());
        for (const OutlinePart& part : parts)
            CHECK(says(copied, "\n" + part.title + "\n______\n"));
        CHECK(says(said_in(page), rights().words("order.memory")));
    }
}

TEST_CASE(
    "rights order: what is typed is in its field, on the sheet and in the copy, nowhere else") {
    for (const Form form : forms) {
        const State state = typed("events", "昨天晚上推我\n\n今天早上骂我", form);
        const Node page = page_of(state);
        const Node* sheet = scene::find(page, "main/sheet");
        REQUIRE(sheet);
        const std::string on_paper = scene::dump(*sheet);
        CHECK(times(on_paper, "\"昨天晚上推我\"") == 1);
        CHECK(times(on_paper, "\"今天早上骂我\"") == 1);
        CHECK(times(scene::dump(page), "昨天晚上推我") == 2);
        CHECK(says(copied_from(page),
                   "\n" + part_of("events").title + "\n昨天晚上推我\n\n今天早上骂我\n"));
        CHECK(all_of<scene::Blank>(page).size() == rights().protection_order.parts.size() - 1);
    }
}

TEST_CASE("rights order: spaces alone leave the blank") {
    const Node page = page_of(typed("events", " \n\n "));
    CHECK(all_of<scene::Blank>(page).size() == rights().protection_order.parts.size());
    CHECK(says(copied_from(page), part_of("events").title + "\n______"));
}

TEST_CASE("rights order: paper leaves out all but the sheet, and leaving forgets what was typed") {
    const State state = typed("events", "昨天晚上推我");
    const Node page = page_of(state);
    const Node* main = scene::find(page, "main");
    REQUIRE(main);
    for (const Node& child : scene::children_of(*main)) {
        const auto* group = std::get_if<scene::Group>(&child.is);
        REQUIRE(group);
        CHECK((group->role == scene::GroupRole::Tools || group->role == scene::GroupRole::Sheet));
    }
    State left = update(shipped_content(), state, LeaveFast{}).state;
    left.route = RightsPage{{RightsPart::Order}};
    CHECK_FALSE(says(scene::dump(page_of(left)), "昨天晚上推我"));
}

TEST_CASE("rights order: it tells who, where, what and with which proof, and whom to ask") {
    const ProtectionOrder& order = rights().protection_order;
    const Node page = page_at({RightsPart::Order});
    const std::string said = said_in(page);
    for (const Passage& passage : order.explained) {
        CHECK(says(said, "heading 3 \"" + passage.title + "\""));
        CHECK(says(said, passage.text));
        for (const Citation& citation : passage.law)
            CHECK(opens(page, {RightsPart::Law, citation.law.value}));
    }
    for (const auto* lines : {&order.measures, &order.proof})
        for (const std::string& line : *lines)
            CHECK(says(said, "\"" + line + "\""));
    CHECK(says(said, "-> tel:12368"));
    CHECK(says(said, rights().notes.emergency));
    CHECK(says(said, "核对至 " + order.origin.checked));
}

} // namespace zhixiao
