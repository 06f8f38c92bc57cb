// The outcome of opening a file that holds no record.
#pragma once

#include "family/files/record_text.h"
#include "sealed/act/sealed_file.h"

namespace zhixiao {

// Returns the outcome for a file whose record has this fault.
SealedFile how_of(RecordFault fault);

} // namespace zhixiao
