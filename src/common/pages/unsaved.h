// Says that something is not remembered.
#pragma once

#include "common/pages/build.h"

namespace zhixiao::pages {

// 「未保存」, leading to that page: where something is open that cannot be remembered; else
// nothing.
Nodes unsaved_badge(const Context& context);

} // namespace zhixiao::pages
