// The page for a state: everything that people see and hear.
#pragma once

#include "app/act/state.h"
#include "app/model/content.h"
#include "scene/node.h"

namespace zhixiao {

// Returns the page for `state`.
scene::Node view(const Content& content, const State& state);

} // namespace zhixiao
