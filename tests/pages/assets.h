// The content that ships with the app, and files beside the tests.
#pragma once

#include "domain/catalog.h"

#include <string>

namespace zhixiao {

std::string read_file(const std::string& path);
void write_file(const std::string& path, const std::string& text);

// Loaded once; the test program ends here when the content has errors, as content's tests tell.
const Catalog& shipped_catalog();

// What the first page has: nothing of what comes later.
const Catalog& first_catalog();
// The sentences that come with the other pages.
Wording later_words();

// The shipped one with the made-up city of assets/sample beside the nation.
const Catalog& catalog_with_sample();
// The shipped one before the parts with content of their own are here.
const Catalog& catalog_before_guide();

} // namespace zhixiao
