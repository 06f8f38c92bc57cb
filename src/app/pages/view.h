// What is on screen for a state: the whole of what people see and hear.
#pragma once

#include "app/act/state.h"
#include "app/model/content.h"
#include "scene/node.h"

namespace zhixiao {

scene::Node view(const Content& content, const State& state);

} // namespace zhixiao
