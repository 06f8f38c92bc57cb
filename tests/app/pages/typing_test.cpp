// Texts typed belong to the page on which they are typed, and to the visit of its room.
#include "tests/app/pages/assets.h"
#include "tests/app/pages/nodes.h"

#include "app/act/update.h"
#include "app/pages/view.h"

#include <doctest/doctest.h>

#include <set>
#include <string>
#include <vector>

namespace zhixiao {
namespace {

// Returns a page of each room that has inputs; that of the family part has the form for a child
// open.
std::vector<State> pages_with_inputs() {
    const std::vector<Route> routes{
        BoardPage{PlanId{"sample-women"}},
        IndicatorPage{PlanId{"women"}, IndicatorId{"maternal-mortality"}},
        GlossaryPage{},
        RightsPage{},
        RightsPage{{RightsPart::Situations}},
        RightsPage{{RightsPart::Path}},
        RightsPage{{RightsPart::Laws}},
        RightsPage{{RightsPart::Order}},
        FamilyPage{{FamilyPart::Children}},
        FamilyPage{{FamilyPart::Record}},
        FamilyPage{{FamilyPart::Class}},
        UnitsPage{},
        DevicePage{},
        GalleryPage{},
    };
    std::vector<State> states;
    for (const Route& route : routes) {
        State state;
        state.route = route;
        state.form = Form::Wide;
        state.family.record.children.front().child = Child{"明明", {2019, 6}};
        state.family.editing = 0;
        state.device.file = {SealedFile::Chosen, "备份"};
        states.push_back(state);
    }
    return states;
}

// Returns the inputs of the controls on a page, and those that its buttons set.
std::set<std::string> inputs_on(const scene::Node& page) {
    std::set<std::string> inputs;
    each_node(page, [&](const scene::Node& node) {
        if (const auto* field = std::get_if<scene::TextField>(&node.is))
            inputs.insert(field->input.value);
        if (const auto* select = std::get_if<scene::Select>(&node.is))
            inputs.insert(select->input.value);
        if (const auto* slider = std::get_if<scene::Slider>(&node.is))
            inputs.insert(slider->input.value);
        const auto* button = std::get_if<scene::Button>(&node.is);
        const SetText* set = button ? held_as<SetText>(button->press) : nullptr;
        if (set)
            inputs.insert(set->input.value);
    });
    return inputs;
}

} // namespace

TEST_CASE("typing: every input of a page keeps what is typed in it") {
    std::set<std::string> all;
    for (const State& state : pages_with_inputs()) {
        const std::set<std::string> inputs = inputs_on(view(content_with_sample(), state));
        INFO(address_of(state.route));
        CHECK_FALSE(inputs.empty());
        for (const std::string& input : inputs) {
            INFO(input);
            const InputId id{input};
            CHECK(update(content_with_sample(), state, SetText{id, "2"}).state.typed(id) == "2");
            all.insert(input);
        }
    }
    CHECK(all.size() >= 30);
}

TEST_CASE("typing: whatever is typed on a view of the rights part goes with the part") {
    for (const State& state : pages_with_inputs()) {
        if (!std::holds_alternative<RightsPage>(state.route))
            continue;
        State typed = state;
        for (const std::string& input : inputs_on(view(content_with_sample(), state)))
            typed = update(content_with_sample(), typed, SetText{InputId{input}, "2"}).state;
        CHECK(typed.rights != RightsVisit{});
        State left = update(content_with_sample(), typed, LeaveFast{}).state;
        left.route = state.route;
        CHECK(left == state);
    }
}

} // namespace zhixiao
