// What happens within the rights part, and on leaving it.
#include "app/rights.h"

#include "base/text.h"

#include <cstddef>
#include <iterator>
#include <utility>

namespace zhixiao {
namespace {

const RightsPage* rights_page(const State& state) { return std::get_if<RightsPage>(&state.route); }

constexpr std::size_t longest_way = 50;

Next unchanged(State state) { return {std::move(state), {}}; }

} // namespace

bool is_of_rights(const InputId& input) { return input.value.rfind(rights_inputs, 0) == 0; }

InputId outline_input(const OutlinePartId& part) { return {rights_inputs + "order-" + part.value}; }

void forget_rights(State& state) {
    state.rights = {};
    state.copied.reset();
    for (auto text = state.texts.begin(); text != state.texts.end();)
        text = is_of_rights(text->first) ? state.texts.erase(text) : std::next(text);
}

Next in_rights(const Catalog&, State state, const OpenRights& open) {
    const RightsPage* page = rights_page(state);
    if (page && page->view == open.view)
        return unchanged(std::move(state));
    std::vector<RightsView>& way = state.rights.way;
    if (!way.empty() && way.back() == open.view)
        way.pop_back();
    else if (page)
        way.push_back(page->view);
    if (way.size() > longest_way)
        way.erase(way.begin());
    if (open.view == RightsView{})
        way.clear();
    state.copied.reset();
    state.route = RightsPage{open.view};
    return {std::move(state), {FocusHeading{}}};
}

Next in_rights(const Catalog&, State state, const LeaveFast&) {
    if (!rights_page(state))
        return unchanged(std::move(state));
    forget_rights(state);
    state.route = UnitsPage{};
    return {std::move(state), {ReplaceAddress{UnitsPage{}}, FocusHeading{}}};
}

Next in_rights(const Catalog& catalog, State state, const LeavingKey& key) {
    if (!rights_page(state))
        return unchanged(std::move(state));
    const int left = presses_to_leave - key.presses;
    if (left <= 0)
        return in_rights(catalog, std::move(state), LeaveFast{});
    const Wording& words = catalog.words();
    const std::string count = std::to_string(left);
    return {std::move(state), {Announce{fill(words("leaving.presses_left"), {{"count", count}})}}};
}

Next in_rights(const Catalog&, State state, const ForgetRights&) {
    forget_rights(state);
    if (rights_page(state))
        state.route = RightsPage{};
    return unchanged(std::move(state));
}

Next in_rights(const Catalog&, State state, const SetTick& set) {
    if (!rights_page(state)) // already left
        return unchanged(std::move(state));
    if (set.on)
        state.rights.ticks.insert(set.tick);
    else
        state.rights.ticks.erase(set.tick);
    return unchanged(std::move(state));
}

} // namespace zhixiao
