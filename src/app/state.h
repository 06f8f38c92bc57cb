// Everything that can change.
#pragma once

#include "base/id.h"
#include "message/message.h"

#include <map>
#include <optional>
#include <string>

namespace zhixiao {

// Phone: one column with a bottom bar. Wide: rail at the left, list left and detail right.
enum class Form { Phone, Wide };

struct State {
    Route route = HomePage{};
    Form form = Form::Phone;
    Theme theme = Theme::Light;
    TextSize text_size = TextSize::Standard;
    bool text_mode = false;
    std::optional<AreaId> area; // of the indicator page shown; none: the whole plan's
    std::map<InputId, std::string> texts;
    int hour = 9;

    bool operator==(const State&) const = default;
};

} // namespace zhixiao
