// Everything that the pages outside the rooms read.
#pragma once

#include "app/act/state.h"
#include "app/model/content.h"
#include "plan/pages/context.h"

namespace zhixiao::pages {

// All content and the whole state, besides what the pages of plans read.
struct AppContext : PlanContext {
    const Content& content;
    const State& state;
};

} // namespace zhixiao::pages
