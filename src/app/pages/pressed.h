// The message that a press on a control of the scene stands for.
#pragma once

#include "app/message/message.h"
#include "scene/find.h"

#include <optional>

namespace zhixiao {

// Returns the message of a press; nothing for a button that does nothing.
std::optional<Message> message_of(const scene::Press& press);

} // namespace zhixiao
