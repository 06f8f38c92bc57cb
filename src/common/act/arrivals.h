// The parts of the app that arrive after the first paint: later code, and the content of some
// rooms.
#pragma once

#include <map>
#include <string>

namespace zhixiao {

// The part with the code of most pages and their sentences.
inline const std::string later_pages = "pages";
inline const std::string guide_part = "guide"; // content of the mechanism and the glossary
inline const std::string rights_part = "rights";
inline const std::string family_part = "family";
inline const std::string device_part = "device";

// The result of fetching a part. A part that is still awaited has no Arrival in the state.
struct Arrival {
    bool is_here = false;
    std::string fault; // why the part did not come; empty when it is here
    bool operator==(const Arrival&) const = default;
};

using Arrivals = std::map<std::string, Arrival>; // by part

} // namespace zhixiao
