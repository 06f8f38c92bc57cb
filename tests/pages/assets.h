// The content that ships with the app, and files beside the tests.
#pragma once

#include "domain/catalog.h"

#include <string>

namespace zhixiao {

std::string read_file(const std::string& path);
void write_file(const std::string& path, const std::string& text);

// Loaded once; the test program ends here when the content has errors, as content's tests tell.
const Catalog& shipped_catalog();

// The same with the made-up city of assets/sample beside the nation.
const Catalog& catalog_with_sample();
// The same before what comes after the first paint is here.
const Catalog& catalog_before_guide();

} // namespace zhixiao
