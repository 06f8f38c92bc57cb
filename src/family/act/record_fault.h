// What is told of a file whose record is none.
#pragma once

#include "family/files/record_text.h"
#include "sealed/act/sealed_file.h"

namespace zhixiao {

// Returns how a file is called whose record has this fault.
SealedFile how_of(RecordFault fault);

} // namespace zhixiao
