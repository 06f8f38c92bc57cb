// The message that a press on a control of the scene stands for.
#include "app/pages/pressed.h"

namespace zhixiao {
namespace {

template <class... Kinds> std::optional<Message> held_by(const scene::Act& act) {
    std::optional<Message> message;
    const auto take = [&](const auto* held) {
        if (held)
            message = *held;
    };
    (take(act.as<Kinds>()), ...);
    return message;
}

} // namespace

std::optional<Message> message_of(const scene::Press& press) {
    if (const auto* place = std::get_if<Place>(&press))
        return Arrive{route_of(*place)};
    return held_by<CommonMessage, PlanMessage, RightsMessage, UnitsMessage, FamilyMessage,
                   DeviceMessage>(std::get<scene::Act>(press));
}

} // namespace zhixiao
