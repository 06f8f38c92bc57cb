// Tests of what may stand beside a child's name before anybody has ticked it.
#include "family/model/sharing.h"

#include <doctest/doctest.h>

namespace zhixiao {
namespace {

FamilyItem item_of(Dimension dimension) {
    FamilyItem item;
    item.dimension = dimension;
    return item;
}

} // namespace

TEST_CASE("family sharing: only how safe a home is and how its days go is shared unasked") {
    for (const Dimension dimension : every_dimension) {
        CAPTURE(dimension_name(dimension));
        const bool is_of_every_home =
            dimension == Dimension::Safety || dimension == Dimension::Habits;
        CHECK(is_shared_unasked(item_of(dimension), Answer::Yes) == is_of_every_home);
    }
}

TEST_CASE("family sharing: what is not done, and what may need help, waits to be ticked") {
    for (const Answer answer : {Answer::Sometimes, Answer::NotYet, Answer::NotApplicable})
        CHECK_FALSE(is_shared_unasked(item_of(Dimension::Safety), answer));
    FamilyItem with_talk = item_of(Dimension::Safety);
    with_talk.talk_to = TalkTo{{Answer::NotYet}, "打 12356", {"12356"}};
    CHECK_FALSE(is_shared_unasked(with_talk, Answer::Yes));
    FamilyItem special = item_of(Dimension::Safety);
    special.circumstance = Circumstance::OneParent;
    CHECK_FALSE(is_shared_unasked(special, Answer::Yes));
}

} // namespace zhixiao
