// What a variant of all that can happen in the family part needs.
#include "message/family_message.h"

namespace zhixiao {

FamilyMessage::FamilyMessage(const FamilyMessage& other) = default;
FamilyMessage::FamilyMessage(FamilyMessage&& other) noexcept = default;
FamilyMessage& FamilyMessage::operator=(const FamilyMessage& other) = default;
FamilyMessage& FamilyMessage::operator=(FamilyMessage&& other) noexcept = default;
FamilyMessage::~FamilyMessage() = default;
bool FamilyMessage::operator==(const FamilyMessage& other) const = default;

} // namespace zhixiao
