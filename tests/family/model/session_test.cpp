// Tests of the items suggested for an evening, by rules and by a few lists made up for them.
#include "family/model/session.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

using namespace zhixiao;

namespace {

FamilyItem item(const std::string& id, Dimension dimension, int weight, int ease = 2) {
    FamilyItem made;
    made.id = FamilyItemId{id};
    made.dimension = dimension;
    made.weight = weight;
    made.ease = ease;
    return made;
}

FamilyItem with_talk_to(FamilyItem made) {
    made.talk_to = TalkTo{{Answer::NotYet}, "可以打 12356。", {"12356"}};
    return made;
}

std::string ids_of(const std::vector<FamilyItem>& items) {
    const FamilyChecklist checklist{FamilyStage::UpTo12, 1, items};
    std::string ids;
    for (const FamilyItem* one : suggested_items(checklist))
        ids += (ids.empty() ? "" : " ") + one->id.value;
    return ids;
}

} // namespace

TEST_CASE("family session: every dimension is suggested once before a second of any, as listed") {
    CHECK(ids_of({item("h1", Dimension::Health, 1), item("h2", Dimension::Health, 3),
                  item("h3", Dimension::Health, 3, 3), item("s1", Dimension::Safety, 1),
                  item("f1", Dimension::Feelings, 1), item("l1", Dimension::Habits, 1),
                  item("n1", Dimension::Network, 1), item("p1", Dimension::Protection, 1)}) ==
          "h3 s1 f1 l1 n1 p1");
}

TEST_CASE("family session: of one dimension the weightiest comes first, then the easiest") {
    CHECK(ids_of({item("a", Dimension::Health, 1, 3), item("b", Dimension::Health, 3, 1),
                  item("c", Dimension::Health, 3, 2), item("d", Dimension::Health, 2, 3),
                  item("e", Dimension::Health, 2, 2), item("f", Dimension::Health, 1, 2),
                  item("g", Dimension::Health, 1, 1)}) == "a b c d e f");
}

TEST_CASE("family session: what is hard to raise a hand for is suggested only where others lack") {
    const std::vector<FamilyItem> few{with_talk_to(item("hitting", Dimension::Protection, 3)),
                                      item("sleep", Dimension::Health, 1),
                                      item("sport", Dimension::Health, 1)};
    CHECK(ids_of(few) == "hitting sleep sport");
    std::vector<FamilyItem> many = few;
    for (const char* id : {"a", "b", "c", "d"})
        many.push_back(item(id, Dimension::Health, 1));
    CHECK(ids_of(many) == "sleep sport a b c d");
}

TEST_CASE("family session: what is for some ages only waits for what is for all") {
    FamilyItem vaccine = item("vaccine", Dimension::Safety, 3);
    vaccine.from_months = 156;
    std::vector<FamilyItem> items{vaccine};
    for (const char* id : {"a", "b", "c", "d", "e", "f"})
        items.push_back(item(id, Dimension::Health, 1));
    CHECK(ids_of(items) == "a b c d e f");
}

TEST_CASE("family session: hands are not raised for what is special about a family") {
    FamilyItem apart = item("apart", Dimension::Feelings, 2);
    CHECK(is_asked_by_hand(apart));
    apart.circumstance = Circumstance::Apart;
    CHECK_FALSE(is_asked_by_hand(apart));
}
