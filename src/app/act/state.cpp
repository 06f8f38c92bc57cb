// The texts of the page that is shown.
#include "app/act/state.h"

#include <algorithm>
#include <span>
#include <string_view>

namespace zhixiao {
namespace {

using Begins = std::span<const std::string_view>;

constexpr std::string_view of_rights[] = {"rights-"};
constexpr std::string_view of_family[] = {"family-"};
constexpr std::string_view of_device[] = {"device-"};
constexpr std::string_view of_units[] = {"units-"};
constexpr std::string_view of_glossary[] = {"glossary"};
constexpr std::string_view of_gallery[] = {"gallery"};
constexpr std::string_view of_plans[] = {"what-if", "area-search", "board-"};

// The texts of a page's room, and the beginnings of the names of its inputs.
struct Typing {
    const Texts& texts;
    Begins begins;
};

Typing typing_of(const State& state) {
    const Route& route = state.route;
    if (std::holds_alternative<RightsPage>(route))
        return {state.rights.texts, of_rights};
    if (std::holds_alternative<FamilyPage>(route))
        return {state.family.texts, of_family};
    if (std::holds_alternative<DevicePage>(route))
        return {state.device.texts, of_device};
    if (std::holds_alternative<UnitsPage>(route))
        return {state.units.texts, of_units};
    if (std::holds_alternative<GlossaryPage>(route))
        return {state.guide.texts, of_glossary};
    if (std::holds_alternative<GalleryPage>(route))
        return {state.gallery, of_gallery};
    return {state.plan.texts, of_plans};
}

} // namespace

const Texts& State::texts() const { return typing_of(*this).texts; }

void State::set_text(const InputId& input, const std::string& text) {
    const Typing typing = typing_of(*this);
    const bool is_known =
        std::any_of(typing.begins.begin(), typing.begins.end(),
                    [&](std::string_view begin) { return input.value.rfind(begin, 0) == 0; });
    if (is_known)
        const_cast<Texts&>(typing.texts)[input] = text; // of this state, which is not const
}

} // namespace zhixiao
