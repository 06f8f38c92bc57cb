// The state of the app: everything that can change.
#pragma once

#include "app/message/route.h"
#include "base/appearance.h"
#include "base/calendar.h"
#include "base/id.h"
#include "common/act/arrivals.h"
#include "common/act/texts.h"
#include "device/act/visit.h"
#include "family/act/visit.h"
#include "guide/act/visit.h"
#include "plan/act/visit.h"
#include "rights/act/visit.h"
#include "units/act/visit.h"

#include <optional>
#include <string>

namespace zhixiao {

// The page shown, how it is shown, and the visit of each room.
struct State {
    Route route = HomePage{};
    float width = 412;       // of the window, in CSS px
    Form form = Form::Phone; // follows from the width and the size of the text
    Theme theme = Theme::Light;
    TextSize text_size = TextSize::Standard;
    bool text_mode = false;
    bool plain = false; // plain for another reason than text_mode (ShowPlain)
    PlanVisit plan;
    GuideVisit guide;
    RightsVisit rights;
    UnitsVisit units;
    std::optional<bool> copied; // whether the last copying worked; none: another page since then
    FamilyVisit family;
    DeviceVisit device;
    Texts gallery; // the texts typed on the gallery
    Arrivals arrivals;
    bool comes_in_parts = false; // the code of later pages is missing until it arrives
    int year = 2026;             // local date and hour, as last told by DayChanged
    int month = 1;
    int day = 1;
    int hour = 9;

    // Returns the texts typed and chosen on the page that is shown, from the visit of its room.
    const Texts& texts() const;
    // Takes over the text of an input of that room. Drops the text of any other input, because a
    // letter may come when its page has been left already.
    void set_text(const InputId& input, const std::string& text);
    // Returns the text of an input of that room; empty when it has none.
    std::string typed(const InputId& input) const { return zhixiao::typed(texts(), input); }

    // Says whether the page shows words and tables only.
    bool is_plain() const { return text_mode || plain; }

    bool operator==(const State&) const = default;
};

// Returns the local date as last told.
inline Day today_of(const State& state) { return {state.year, state.month, state.day}; }

} // namespace zhixiao
