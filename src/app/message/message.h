// Everything that can happen in the app.
#pragma once

#include "app/message/route.h"
#include "base/appearance.h"
#include "base/one_of.h"
#include "common/act/common_act.h"
#include "device/act/message.h"
#include "family/act/message.h"
#include "plan/act/message.h"
#include "rights/act/message.h"
#include "units/act/message.h"

#include <string>
#include <variant>

namespace zhixiao {

// The address bar shows `at` now, because a link was followed, or Back or Forward pressed.
struct Arrive {
    Route at;
    bool operator==(const Arrive&) const = default;
};

// The window has this size, in CSS px.
struct Resize {
    float width = 0;
    float height = 0;
    bool operator==(const Resize&) const = default;
};

// The system asks for light or dark.
struct PreferTheme {
    Theme theme = Theme::Light;
    bool operator==(const PreferTheme&) const = default;
};

// The local date and hour (0–23): verdicts need the year, the greeting the hour. Comes at the start
// and when the page is shown again; nothing else reads a clock.
struct DayChanged {
    int year = 2026;
    int month = 1;
    int day = 1;
    int hour = 9;
    bool operator==(const DayChanged&) const = default;
};

// A part that comes after the first paint is here, or could not be loaded; `fault` then says why.
struct PartCame {
    std::string part; // “guide”
    std::string fault = {};
    bool operator==(const PartCame&) const = default;
};

// The page is shown plain for a while, because it is printed or cannot be drawn.
struct ShowPlain {
    bool on = false;
    bool operator==(const ShowPlain&) const = default;
};

// The last CopyText is done or has failed.
struct TextCopied {
    bool done = false; // false: the browser does not allow it
    bool operator==(const TextCopied&) const = default;
};

using AnyMessage = std::variant<Arrive, Resize, PreferTheme, DayChanged, PartCame, ShowPlain,
                                TextCopied, CommonMessage, PlanMessage, RightsMessage, UnitsMessage,
                                FamilyMessage, DeviceMessage>;

extern template struct OneOf<AnyMessage>;

// One message: of the app itself, or an act of a room.
struct Message : OneOf<AnyMessage> {
    using OneOf::OneOf;
    bool operator==(const Message&) const = default;
};

} // namespace zhixiao
