// What a message does to the state, and which effects it has outside. Pure.
#pragma once

#include "app/act/next.h"
#include "app/message/message.h"
#include "app/model/content.h"

namespace zhixiao {

// Returns the state after `message`, and the effects to carry out.
Next update(const Content& content, State state, const Message& message);

} // namespace zhixiao
