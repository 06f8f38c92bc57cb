// What acts do within the rights part, and on leaving it.
#include "rights/act/update.h"

#include "base/match.h"
#include "base/text.h"
#include "common/act/doors.h"

#include <cstddef>
#include <utility>

namespace zhixiao {
namespace {

constexpr std::size_t most_behind = 50;

Done<RightsVisit> open(RightsVisit visit, const std::optional<RightsView>& shown,
                       const RightsView& view) {
    if (shown == view)
        return {std::move(visit)};
    std::vector<RightsView>& behind = visit.behind;
    if (!behind.empty() && behind.back() == view)
        behind.pop_back();
    else if (shown)
        behind.push_back(*shown);
    if (behind.size() > most_behind)
        behind.erase(behind.begin());
    if (view == RightsView{})
        behind.clear();
    return {std::move(visit), {FocusHeading{}}, RightsPage{view}};
}

Done<RightsVisit> leave() {
    return {{}, {ReplaceAddress{units_door()}, FocusHeading{}}, units_door()};
}

} // namespace

InputId outline_input(const OutlinePartId& part) { return {"rights-order-" + part.value}; }

Done<RightsVisit> in_rights(const Wording& words, RightsVisit visit, const Shared& shared,
                            const RightsMessage& message) {
    const std::optional<RightsView> shown = rights_view_of(shared.here);
    return std::visit(
        Match{
            [&](const OpenRights& act) { return open(std::move(visit), shown, act.view); },
            [&](const LeaveFast&) { return shown ? leave() : Done<RightsVisit>{std::move(visit)}; },
            [&](const LeavingKey& key) {
                if (!shown)
                    return Done<RightsVisit>{std::move(visit)};
                const int left = presses_to_leave - key.presses;
                if (left <= 0)
                    return leave();
                const std::string count = std::to_string(left);
                return Done<RightsVisit>{
                    std::move(visit),
                    {Announce{fill(words("leaving.presses_left"), {{"count", count}})}}};
            },
            [&](const ForgetRights&) {
                Done<RightsVisit> done;
                if (shown)
                    done.go = RightsPage{};
                return done;
            },
            [&](const SetTick& set) {
                if (shown && set.on)
                    visit.ticks.insert(set.tick);
                else if (shown)
                    visit.ticks.erase(set.tick);
                return Done<RightsVisit>{std::move(visit)};
            }},
        message.act());
}

} // namespace zhixiao
