// Readers of the rights files. Each adds its lists to `rights`; meaning is checked elsewhere.
#pragma once

#include "common/files/reader.h"
#include "common/files/shared_parts.h"
#include "rights/model/rights.h"

namespace zhixiao::content {

void read_hotlines(ObjectReader& from, Rights& rights);
void read_laws(ObjectReader& from, Rights& rights);
void read_situations(ObjectReader& from, Rights& rights);
void read_help(ObjectReader& from, Rights& rights);
void read_rights_words(ObjectReader& from, Rights& rights);

// Read lists that several of these files have.
std::vector<Call> calls(ObjectReader& from, const char* key);
std::vector<Citation> citations(ObjectReader& from, const char* key, Need text);
std::vector<Passage> passages(ObjectReader& from, const char* key);

} // namespace zhixiao::content
