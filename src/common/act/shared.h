// The state of the app that the acts of every room may read.
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
