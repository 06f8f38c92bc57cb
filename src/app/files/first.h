// Reads the content of the first load as the build packs it (tools/bundle/first_content.mjs), so
// that a first visit neither downloads nor runs readers and checks of JSON.
#pragma once

#include "app/model/content.h"

#include <optional>
#include <string_view>

namespace zhixiao::content {

// Makes content of `words`, a line for each sentence (its name, a tab, the sentence), and `plans`,
// bytes of plan/files/packed.h that the desk has checked. Returns nothing for bytes that are
// foreign or cut off, and for a line without a tab.
std::optional<Content> read_first(std::string_view words, std::string_view plans);

} // namespace zhixiao::content
