// Reads family.json and its sentences, family_words.json, into checked content.
#pragma once

#include "base/checked.h"
#include "common/files/file.h"
#include "family/model/family.h"

#include <vector>

namespace zhixiao::content {

// Reads and checks a file of schema zhixiao-family/1.
Checked<Family> read_family(const File& file);

// Reads three files in this order: the checklists, their sentences (schema zhixiao-family-words/1)
// and first aid (schema zhixiao-first-aid/1).
Checked<Family> load_family(const std::vector<File>& files);

} // namespace zhixiao::content
