// Readers that the rooms `rights` and `family` share: origin, validity, first aid.
#pragma once

#include "common/files/file.h"
#include "common/files/reader.h"
#include "common/model/first_aid.h"
#include "common/model/validity.h"

#include <vector>

namespace zhixiao::content {

// Reads source, checked and confidence of an item.
Origin origin(ObjectReader& from);

// Reads valid_from and valid_until of an item; both may be missing.
Validity validity(ObjectReader& from);

// Reads the ids in an item's list first_aid; empty where the item has none.
std::vector<FirstAidId> first_aid_named(ObjectReader& from);

// Reads the file of first aid. Its meaning is checked together with the room that uses it.
std::vector<FirstAid> read_first_aid(const File& file, ProblemList& problems);

// The schema of that file, by which readers of several files tell it apart.
constexpr const char* first_aid_schema = "zhixiao-first-aid/1";

// Reads the list of that file after its schema has been read.
std::vector<FirstAid> first_aid(ObjectReader& from);

} // namespace zhixiao::content
