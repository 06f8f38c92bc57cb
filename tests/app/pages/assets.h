// The content that ships with the app, and files beside the tests.
#pragma once

#include "app/model/content.h"

#include <string>
#include <vector>

namespace zhixiao {

std::string read_file(const std::string& path);
void write_file(const std::string& path, const std::string& text);

// Loaded once; the test program ends here when the content has errors, as content's tests tell.
const Content& shipped_content();

// What the first page has: nothing of what comes later.
const Content& first_content();
// The sentences that come with the other pages.
Wording later_words();

// Returns `content` with `packs` beside its plans; they must be without a fault.
Content with_plans(Content content, std::vector<NamedPack> packs);

// The shipped one with the made-up city of assets/sample beside the nation.
const Content& content_with_sample();
// The shipped one before the parts with content of their own are here.
const Content& content_before_guide();

} // namespace zhixiao
