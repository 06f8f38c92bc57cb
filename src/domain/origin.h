// Where a statement of the rights part comes from, until when it was checked, and how sure it is.
#pragma once

#include "domain/plan.h"

#include <string>

namespace zhixiao {

struct Origin {
    std::string source;                       // who published it, by name; never a link
    std::string checked;                      // 核对至, YYYY-MM-DD
    Confidence confidence = Confidence::High; // never Low: what is that unsure is left out

    bool operator==(const Origin&) const = default;
};

} // namespace zhixiao
