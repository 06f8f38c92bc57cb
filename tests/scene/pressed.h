// An act for tests, because the scene knows the acts of no room.
#pragma once

#include "scene/act.h"

namespace zhixiao {

struct Pressed {
    int number = 0;

    bool operator==(const Pressed&) const = default;
};

inline Pressed act_of(Pressed pressed) { return pressed; }

} // namespace zhixiao
