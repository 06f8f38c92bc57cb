// What passphrases and encrypted files have in common, of the family record and of everything.
// Pure.
#pragma once

#include "sealed/act/sealed_file.h"

#include <cstddef>
#include <optional>
#include <string>

namespace zhixiao {

constexpr std::size_t shortest_passphrase = 8; // characters

// Why a passphrase typed twice will not do; nothing: it does.
std::optional<SealedFile> passphrase_fault(const std::string& passphrase, const std::string& again);

// “wrong_passphrase”: the sentence spoken about it ends so; empty: nothing is.
std::string spoken_name(SealedFile how);

} // namespace zhixiao
