// The page 「这台设备」: what is on the device, and what can be done with it.
#pragma once

#include "pages/build.h"

namespace zhixiao::pages {

Node device_page(const Context& context);

// That a new version is ready, for the pages that tell of it.
Node update_card(const Context& context);

// Cards of it that stand in files of their own.
Node remembered_card(const Context& context);
Node device_save_card(const Context& context);
Node device_restore_card(const Context& context);
Node device_delete_card(const Context& context);

// 「未保存」, leading to that page: where something is open that cannot be remembered; else
// nothing.
Nodes unsaved_badge(const Context& context);

} // namespace zhixiao::pages
