// The parts of the app that come after the first paint.
#pragma once

#include <map>
#include <string>

namespace zhixiao {

// The code of most pages, and the content of some.
inline const std::string later_pages = "pages";
inline const std::string guide_part = "guide"; // the mechanism and the glossary
inline const std::string rights_part = "rights";
inline const std::string family_part = "family";
inline const std::string device_part = "device";

// Of a part that comes after the first paint. While it is awaited the state has no entry.
struct Arrival {
    bool is_here = false;
    std::string fault; // why not
    bool operator==(const Arrival&) const = default;
};

using Arrivals = std::map<std::string, Arrival>; // by part

} // namespace zhixiao
