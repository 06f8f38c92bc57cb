// The state of the pages of the guide while the app is open.
#pragma once

#include "base/id.h"
#include "common/act/texts.h"

namespace zhixiao {

// The text typed to search the glossary.
inline const InputId glossary_input{"glossary"};

// The state of the pages of the guide.
struct GuideVisit {
    Texts texts = {}; // of glossary_input

    bool operator==(const GuideVisit&) const = default;
};

} // namespace zhixiao
