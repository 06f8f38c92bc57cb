// The content that ships with the app, and files beside the tests.
#pragma once

#include "app/model/content.h"

#include <string>
#include <vector>

namespace zhixiao {

std::string read_file(const std::string& path);
void write_file(const std::string& path, const std::string& text);

// Returns the shipped content, loaded once. The test program ends here when it has errors, which
// the tests of the files report.
const Content& shipped_content();

// Returns the content of the first page, without the parts that come later.
const Content& first_content();
// Returns the sentences that come with the later pages.
Wording later_words();

// Returns `content` with `packs` beside its plans; they must be without a fault.
Content with_plans(Content content, std::vector<NamedPack> packs);

// Returns the shipped content with the made-up city of assets/sample beside the nation.
const Content& content_with_sample();
// Returns the shipped content before the parts with content of their own are here.
const Content& content_before_guide();

} // namespace zhixiao
