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

// Fetch a file of content; ContentCame tells how it went.
struct FetchContent {
    std::string file;
    bool operator==(const FetchContent&) const = default;
};

using Effect = std::variant<Announce, FocusHeading, ShowTextMode, FetchContent>;

} // namespace zhixiao
