// Reads guide.json: how the plans are put into practice, and the glossary.
#pragma once

#include "base/checked.h"
#include "common/files/file.h"
#include "guide/model/guide.h"

namespace zhixiao::content {

// Reads and checks the guide.
Checked<Guide> read_guide(const File& file);

} // namespace zhixiao::content
