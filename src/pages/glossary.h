// The page of the glossary.
#pragma once

#include "pages/build.h"

namespace zhixiao::pages {

// What is typed into it is the text of glossary_input.
Nodes glossary(const Context& context, const Guide& guide);

} // namespace zhixiao::pages
