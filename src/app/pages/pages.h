// The pages outside the rooms, without the frame that common/pages/frame.h puts around them.
#pragma once

#include "app/pages/context.h"

namespace zhixiao::pages {

Nodes home(const AppContext& context);
Nodes about(const AppContext& context);
Nodes gallery(const AppContext& context);
Nodes gallery_pictures(const AppContext& context);
Node gallery_actions(const AppContext& context);
Node gallery_family(const AppContext& context);

} // namespace zhixiao::pages
