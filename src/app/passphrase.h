// What passphrases and encrypted files have in common, of the family record and of everything.
// Pure.
#pragma once

#include "app/family_record.h"
#include "message/family_message.h"

#include <cstddef>
#include <optional>
#include <string>

namespace zhixiao {

constexpr std::size_t shortest_passphrase = 8; // characters

// Why a passphrase typed twice will not do; nothing: it does.
std::optional<FamilyFile> passphrase_fault(const std::string& passphrase, const std::string& again);

// What a file is called whose record is none.
FamilyFile how_of(RecordFault fault);

// “wrong_passphrase”: the sentence spoken about it ends so; empty: nothing is.
std::string spoken_name(FamilyFile how);

} // namespace zhixiao
