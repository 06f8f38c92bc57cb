// What a message does to the state, and what is to be done outside about it. Pure.
#pragma once

#include "app/act/next.h"
#include "app/message/message.h"
#include "app/model/content.h"

namespace zhixiao {

Next update(const Content& content, State state, const Message& message);

} // namespace zhixiao
