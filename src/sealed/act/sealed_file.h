// A file that a passphrase locks: of the family record, or of everything.
#pragma once

#include <string>

namespace zhixiao {

// How it goes with the file. TooShort and NotSame are about the passphrase typed. Foreign: a file
// of something else. Incomplete: cut off or changed. Newer: of a later version of the app. Failed:
// for another reason. TooMany: with its children there would be more than most_children. The
// scripts of the page use the numbers of this order.
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

// How it goes with a file, and its name. As a message, the platform tells a page so.
struct SealedFileState {
    SealedFile how = SealedFile::None;
    std::string name = {}; // of the file, shortened
    bool operator==(const SealedFileState&) const = default;
};

} // namespace zhixiao
