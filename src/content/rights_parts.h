// The readers of the rights files, each adding its lists; no meaning is checked here.
#pragma once

#include "content/reader.h"
#include "content/shared_parts.h"
#include "domain/rights.h"

namespace zhixiao::content {

void read_hotlines(ObjectReader& from, Rights& rights);
void read_laws(ObjectReader& from, Rights& rights);
void read_situations(ObjectReader& from, Rights& rights);
void read_help(ObjectReader& from, Rights& rights);
void read_rights_words(ObjectReader& from, Rights& rights);

// What they share: calls; citations; passages.
std::vector<Call> calls(ObjectReader& from, const char* key);
std::vector<Citation> citations(ObjectReader& from, const char* key, Need text);
std::vector<Passage> passages(ObjectReader& from, const char* key);

} // namespace zhixiao::content
