// What the pages read that belong to no room.
#pragma once

#include "app/act/state.h"
#include "app/model/content.h"
#include "plan/pages/context.h"

namespace zhixiao::pages {

struct AppContext : PlanContext {
    const Content& content;
    const State& state;
};

} // namespace zhixiao::pages
