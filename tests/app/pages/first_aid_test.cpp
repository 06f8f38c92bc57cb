// First aid on screen: a search finds it at once, and the rights and the family part have the same
// cards.
#include "tests/rights/pages/acts.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace zhixiao {
namespace {

State typing(const std::string& typed) {
    State state = rights_at({});
    state.rights.texts[rights_search_input] = typed;
    return state;
}

State family_at(FamilyView view, Form form = Form::Phone) {
    State state;
    state.route = FamilyPage{std::move(view)};
    state.form = form;
    return state;
}

bool says(const State& state, const std::string& words) {
    return said_in(state).find(words) != std::string::npos;
}

} // namespace

TEST_CASE("first aid page: whoever types that a child chokes is told what to do, and dials 120") {
    const State state = typing("宝宝噎住了");
    CHECK(says(state, "拍背 5 次、压胸 5 次"));
    CHECK(dials(state, "120"));
    CHECK(faults_of(page_of(state)).empty());
}

TEST_CASE("first aid page: both parts show all of it") {
    for (const FirstAid& aid : rights_shown().first_aid) {
        INFO(aid.name);
        for (const Form form : {Form::Phone, Form::Wide}) {
            CHECK(says(rights_at({RightsPart::FirstAid}, form), aid.steps.front()));
            CHECK(says(family_at({FamilyPart::FirstAid}, form), aid.steps.front()));
        }
    }
}

TEST_CASE("first aid page: its views pass the audit in every form") {
    for (const Form form : {Form::Phone, Form::Tablet, Form::Wide}) {
        CHECK(faults_of(page_of(rights_at({RightsPart::FirstAid}, form))).empty());
        CHECK(faults_of(page_of(family_at({FamilyPart::FirstAid}, form))).empty());
    }
}

TEST_CASE("first aid page: the start of either part leads there") {
    const std::vector<OpenRights> views = views_opened_by(rights_at({}));
    CHECK(std::count(views.begin(), views.end(), OpenRights{{RightsPart::FirstAid}}) == 1);
    bool leads = false;
    each_node(page_of(family_at({})), [&](const scene::Node& node) {
        const auto* link = std::get_if<scene::Link>(&node.is);
        leads = leads || (link && link->to == Route{FamilyPage{{FamilyPart::FirstAid}}});
    });
    CHECK(leads);
}

} // namespace zhixiao
