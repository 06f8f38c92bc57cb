// Reads family.json and its sentences, family_words.json, into checked content.
#pragma once

#include "base/checked.h"
#include "content/load.h"
#include "domain/family.h"

#include <vector>

namespace zhixiao::content {

// "schema" is zhixiao-family/1.
Checked<Family> read_family(const File& file);

// The same with its sentences, from a second file of schema zhixiao-family-words/1, and first aid,
// from a third of schema zhixiao-first-aid/1.
Checked<Family> load_family(const std::vector<File>& files);

} // namespace zhixiao::content
