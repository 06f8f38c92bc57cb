// Rules of passphrases and encrypted files that the family record and the file of everything share.
// Pure.
#pragma once

#include "sealed/act/sealed_file.h"

#include <cstddef>
#include <optional>
#include <string>

namespace zhixiao {

constexpr std::size_t shortest_passphrase = 8; // characters

// Returns why a passphrase typed twice will not do, TooShort or NotSame; nothing when it will.
std::optional<SealedFile> passphrase_fault(const std::string& passphrase, const std::string& again);

// Returns the ending of the key of the sentence to announce, “wrong_passphrase”; empty for states
// that are not announced.
std::string spoken_name(SealedFile how);

} // namespace zhixiao
