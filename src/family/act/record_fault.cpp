// The outcome of opening a file that holds no record.
#include "family/act/record_fault.h"

namespace zhixiao {

SealedFile how_of(RecordFault fault) {
    if (fault == RecordFault::Foreign)
        return SealedFile::Foreign;
    return fault == RecordFault::Newer ? SealedFile::Newer : SealedFile::Incomplete;
}

} // namespace zhixiao
