// The origin of a statement: its source, the date of its check, and how sure it is.
#pragma once

#include "common/model/confidence.h"

#include <string>

namespace zhixiao {

struct Origin {
    std::string source;                       // the publisher's name; never a link
    std::string checked;                      // 核对至, YYYY-MM-DD
    Confidence confidence = Confidence::High; // never Low: what is so unsure is left out

    bool operator==(const Origin&) const = default;
};

} // namespace zhixiao
