// An act of the tests' own, as the scene knows no room's.
#pragma once

#include "scene/act.h"

namespace zhixiao {

struct Pressed {
    int number = 0;

    bool operator==(const Pressed&) const = default;
};

inline Pressed act_of(Pressed pressed) { return pressed; }

} // namespace zhixiao
