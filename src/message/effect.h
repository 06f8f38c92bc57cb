// Everything to be done outside, as data; `platform` performs it.
#pragma once

#include "message/message.h"

#include <string>
#include <variant>

namespace zhixiao {

// Spoken once by screen readers, through the live region.
struct Announce {
    std::string text;
    bool operator==(const Announce&) const = default;
};

// After a page was left for another: focus goes to the new page's heading.
struct FocusHeading {
    bool operator==(const FocusHeading&) const = default;
};

struct ShowTextMode {
    bool on = false;
    bool operator==(const ShowTextMode&) const = default;
};

// The page goes on paper: the browser's own dialog asks how.
struct Print {
    bool operator==(const Print&) const = default;
};

using Effect = std::variant<Announce, FocusHeading, ShowTextMode, Print>;

} // namespace zhixiao
