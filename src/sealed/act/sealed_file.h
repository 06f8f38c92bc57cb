// A file that a passphrase locks: of the family record, or of everything.
#pragma once

#include <string>

namespace zhixiao {

// How it goes with the file. TooShort and NotSame are about the passphrase typed. Incomplete: cut
// off or changed. Newer: of a later version of the app. Failed: for another reason. TooMany: with
// those in it there would be more children than there may be. The page's program counts them in
// this order.
enum class SealedFile {
    None,
    Busy,
    Saved,
    Chosen,
    Foreign,
    Incomplete,
    Newer,
    WrongPassphrase,
    TooShort,
    NotSame,
    Restored,
    Failed,
    TooMany
};

struct SealedFileTold {
    SealedFile how = SealedFile::None;
    std::string name = {}; // of the file, shortened
    bool operator==(const SealedFileTold&) const = default;
};

} // namespace zhixiao
