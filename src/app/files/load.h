// Reads the content files of the first paint (docs/pack-format.md) into checked content.
#pragma once

#include "app/model/content.h"
#include "base/checked.h"
#include "common/files/file.h"

#include <vector>

namespace zhixiao::content {

// Reads "words.json" (the sentences) and every other file as a pack. Returns content without any
// fault, or the problems of all files in the order of the files.
Checked<Content> load(const std::vector<File>& files);

} // namespace zhixiao::content
