// The badge for things that the device does not remember.
#pragma once

#include "common/pages/build.h"

namespace zhixiao::pages {

// Builds the badge 「未保存」, which leads to the page of the device; nothing unless something is
// open that the device cannot keep.
Nodes unsaved_badge(const Context& context);

} // namespace zhixiao::pages
