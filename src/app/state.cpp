// What is asked of the state in more than one place.
#include "app/state.h"

#include <string_view>

namespace zhixiao {
namespace {

// The texts of a page's room, and how the names of its inputs begin.
template <class AnyState> struct Typing {
    decltype((std::declval<AnyState&>().gallery)) texts;
    std::vector<std::string_view> begins;
};

template <class AnyState> Typing<AnyState> typing_of(AnyState& state) {
    const Route& route = state.route;
    if (std::holds_alternative<RightsPage>(route))
        return {state.rights.texts, {"rights-"}};
    if (std::holds_alternative<FamilyPage>(route))
        return {state.family.texts, {"family-"}};
    if (std::holds_alternative<DevicePage>(route))
        return {state.device.texts, {"device-"}};
    if (std::holds_alternative<UnitsPage>(route))
        return {state.units.texts, {"units-"}};
    if (std::holds_alternative<GlossaryPage>(route))
        return {state.guide.texts, {"glossary"}};
    if (std::holds_alternative<GalleryPage>(route))
        return {state.gallery, {"gallery"}};
    return {state.plan.texts, {"what-if", "area-search", "board-"}};
}

} // namespace

const Texts& State::texts() const { return typing_of(*this).texts; }

void State::set_text(const InputId& input, const std::string& text) {
    const auto [texts, begins] = typing_of(*this);
    for (const std::string_view begin : begins)
        if (input.value.rfind(begin, 0) == 0)
            texts[input] = text;
}

} // namespace zhixiao
