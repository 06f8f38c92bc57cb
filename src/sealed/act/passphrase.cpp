// Rules of passphrases and encrypted files that the family record and the file of everything share.
#include "sealed/act/passphrase.h"

#include "base/enumerators.h"
#include "base/text.h"

#include <cstddef>

namespace zhixiao {

std::optional<SealedFile> passphrase_fault(const std::string& passphrase,
                                           const std::string& again) {
    if (code_points(passphrase).size() < shortest_passphrase)
        return SealedFile::TooShort;
    if (passphrase != again)
        return SealedFile::NotSame;
    return std::nullopt;
}

std::string spoken_name(SealedFile how) {
    constexpr const char* names[] = {"",          "",           "saved",    "chosen",
                                     "foreign",   "incomplete", "newer",    "wrong_passphrase",
                                     "too_short", "not_same",   "restored", "failed",
                                     "too_many"};
    static_assert(has_row_for_each<SealedFile>(names));
    return names[static_cast<std::size_t>(how)];
}

} // namespace zhixiao
