// Buttons that call a telephone number.
#pragma once

#include "common/pages/build.h"

#include <string>

namespace zhixiao::pages {

struct Callable {
    std::string number;       // “12338”
    std::string name;         // the button's: “拨打 12338 妇女维权热线”
    std::string purpose = {}; // what it is for; may be empty
    bool by_message = false;  // whether the number takes text messages instead of calls

    // Returns the address to dial: “tel:110”, or “sms:12110” for text messages.
    std::string dial() const { return (by_message ? "sms:" : "tel:") + number; }
};

// Builds a button that calls the number.
Node call_button(const Callable& callable, scene::LinkLook look);

} // namespace zhixiao::pages
