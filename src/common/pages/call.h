// A telephone number that a button calls.
#pragma once

#include "common/pages/build.h"

#include <string>

namespace zhixiao::pages {

struct Callable {
    std::string number;       // “12338”
    std::string name;         // of the button: “拨打 12338 妇女维权热线”
    std::string purpose = {}; // what it is for; may be empty
    bool by_message = false;  // is written to

    // Returns “tel:110”; “sms:12110” for a number that is written to.
    std::string dial() const { return (by_message ? "sms:" : "tel:") + number; }
};

// A button that calls.
Node call_button(const Callable& callable, scene::LinkLook look);

} // namespace zhixiao::pages
