// What the readers of the rights part and of the family part share: origin, validity, first aid.
#pragma once

#include "content/load.h"
#include "content/reader.h"
#include "domain/first_aid.h"
#include "domain/validity.h"

#include <vector>

namespace zhixiao::content {

// Reads source, checked and confidence of an item.
Origin origin(ObjectReader& from);

// Reads valid_from and valid_until of an item; both may be missing.
Validity validity(ObjectReader& from);

// Reads the names of first aid that an item has in its list first_aid; empty where it has none.
std::vector<FirstAidId> first_aid_named(ObjectReader& from);

// Reads the file of first aid. The meaning is checked with the part that it is read for.
std::vector<FirstAid> read_first_aid(const File& file, ProblemList& problems);

// The beginning of that file: readers of several files tell them apart by it.
constexpr const char* first_aid_schema = "zhixiao-first-aid/1";

// Reads the list of such a file whose schema was read already.
std::vector<FirstAid> first_aid(ObjectReader& from);

} // namespace zhixiao::content
