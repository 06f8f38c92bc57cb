// What every room may know of the rest of the app while it acts.
#pragma once

#include "base/address.h"
#include "base/calendar.h"

namespace zhixiao {

struct Shared {
    Place here = {}; // the page that is shown
    Day today = {};  // the local date

    bool operator==(const Shared&) const = default;
};

} // namespace zhixiao
