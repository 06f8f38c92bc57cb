// What is on screen for a state: the whole of what people see and hear.
#pragma once

#include "app/state.h"
#include "domain/catalog.h"
#include "scene/node.h"

namespace zhixiao {

scene::Node view(const Catalog& catalog, const State& state);

} // namespace zhixiao
