// What a variant of all that can happen with what is on the device needs.
#include "message/device_message.h"

namespace zhixiao {

DeviceMessage::DeviceMessage(const DeviceMessage& other) = default;
DeviceMessage::DeviceMessage(DeviceMessage&& other) noexcept = default;
DeviceMessage& DeviceMessage::operator=(const DeviceMessage& other) = default;
DeviceMessage& DeviceMessage::operator=(DeviceMessage&& other) noexcept = default;
DeviceMessage::~DeviceMessage() = default;
bool DeviceMessage::operator==(const DeviceMessage& other) const = default;

} // namespace zhixiao
