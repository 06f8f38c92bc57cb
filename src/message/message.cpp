// What a variant of all that can happen needs.
#include "message/message.h"

namespace zhixiao {

Message::Message() = default;
Message::Message(const Message& other) = default;
Message::Message(Message&& other) noexcept = default;
Message& Message::operator=(const Message& other) = default;
Message& Message::operator=(Message&& other) noexcept = default;
Message::~Message() = default;
bool Message::operator==(const Message& other) const = default;

} // namespace zhixiao
