// The message that a press on a control of the scene stands for.
#include "pages/pressed.h"

namespace zhixiao {

std::optional<Message> message_of(const scene::Press& press) {
    if (const auto* place = std::get_if<Place>(&press))
        return Arrive{route_of(*place)};
    const auto* message = std::get<scene::Act>(press).as<Message>();
    return message ? std::optional<Message>(*message) : std::nullopt;
}

} // namespace zhixiao
