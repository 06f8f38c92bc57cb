// Everything that can change.
#pragma once

#include "base/id.h"
#include "message/message.h"

#include <map>
#include <optional>
#include <string>

namespace zhixiao {

// Phone: one column with a bottom bar. Tablet: a rail, a list and its detail side by side.
// Wide: the wheel of fields stands before the list as well.
enum class Form { Phone, Tablet, Wide };

// The speed tried out on an indicator's page. It is of that indicator's unit, so that it is
// forgotten with the page.
inline const InputId what_if_input{"what-if"};

// The file of the mechanism and the glossary.
inline const std::string guide_file = "guide.json";

// What is typed to search the glossary.
inline const InputId glossary_input{"glossary"};

// A file of content that comes after the first paint. While it is awaited the state has no entry.
struct Arrival {
    bool is_here = false;
    std::string fault; // why not
    bool operator==(const Arrival&) const = default;
};

struct State {
    Route route = HomePage{};
    float width = 412;       // of the window, in CSS px
    Form form = Form::Phone; // follows from the width and the size of the text
    Theme theme = Theme::Light;
    TextSize text_size = TextSize::Standard;
    bool text_mode = false;
    std::optional<AreaId> area; // of the indicator page shown; none: the whole plan's
    std::map<InputId, std::string> texts;
    std::map<std::string, Arrival> arrivals; // by file
    int year = 2026;                         // local date and hour, as last told by DayChanged
    int month = 1;
    int day = 1;
    int hour = 9;

    bool operator==(const State&) const = default;
};

} // namespace zhixiao
