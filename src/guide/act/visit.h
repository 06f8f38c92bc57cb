// What the pages of the guide hold while the app is open.
#pragma once

#include "base/id.h"
#include "common/act/texts.h"

namespace zhixiao {

// What is typed to search the glossary.
inline const InputId glossary_input{"glossary"};

// What the pages of the guide hold.
struct GuideVisit {
    Texts texts = {}; // what is searched for in the glossary

    bool operator==(const GuideVisit&) const = default;
};

} // namespace zhixiao
