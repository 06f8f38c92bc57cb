// Everything that can change.
#pragma once

#include "act/texts.h"
#include "app/device_state.h"
#include "app/family_state.h"
#include "base/calendar.h"
#include "base/id.h"
#include "message/message.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace zhixiao {

// Phone: one column with a bottom bar. Tablet: a rail, a list and its detail side by side.
// Wide: the wheel of fields stands before the list as well.
enum class Form { Phone, Tablet, Wide };

// The speed tried out on an indicator's page. It is of that indicator's unit, so that it is
// forgotten with the page.
inline const InputId what_if_input{"what-if"};

// The name typed to find an area among very many; of that page as well.
inline const InputId area_search_input{"area-search"};
// What is chosen on a warning board; kept while going to a cell and back.
inline const InputId board_field_input{"board-field"}; // "", "city-women", "city-women/health"
inline const InputId board_department_input{"board-department"}; // "" or an id
inline const InputId board_kind_input{"board-kind"};             // "" or grade_name
inline const InputId board_areas_input{"board-areas"};           // their order: "", "worst", "name"
inline const InputId board_indicators_input{"board-indicators"};
inline const InputId board_look_input{
    "board-look"}; // where there is room for one: "" the list, "grid"

// What came of the files that were read last.
enum class Outcome {
    Plans,   // plans of their own
    Figures, // figures, added to plans that were open
    Nothing, // not usable at all
    Failed   // reading came to no end
};

// The desk where plans of one's own are opened, as far as pages show it. The plans themselves are
// in the catalog.
struct Desk {
    std::vector<PlanId> plans = {};                // opened from files
    std::optional<double> reading = std::nullopt;  // share read so far, while files are read
    std::vector<std::string> files = {};           // being read, or read last; names, shortened
    std::optional<Outcome> outcome = std::nullopt; // none: nothing read yet, or cancelled
    std::vector<Problem> problems = {};            // of the last files, errors first
    PlansKept kept = {};

    bool operator==(const Desk&) const = default;
};

// What the pages of plans hold.
struct PlanVisit {
    Desk desk = {};
    std::optional<AreaId> area = {}; // of the indicator page shown; none: the whole plan's
    Texts texts = {};

    bool operator==(const PlanVisit&) const = default;
};

// What comes after the first paint: the code of most pages, and the content of some.
inline const std::string later_pages = "pages";
inline const std::string guide_part = "guide"; // the mechanism and the glossary
inline const std::string rights_part = "rights";
inline const std::string family_part = "family";
inline const std::string device_part = "device";

// What is typed to search the glossary.
inline const InputId glossary_input{"glossary"};

// What is typed and chosen in the rights part.
inline const InputId rights_search_input{"rights-search"};     // situations
inline const InputId rights_laws_input{"rights-laws"};         // laws
inline const InputId rights_affected_input{"rights-affected"}; // "", "myself", "child", "other"
inline const InputId rights_setting_input{"rights-setting"};   // "", "home", "work", …
inline const InputId rights_now_input{"rights-now"};           // "", "yes", "no"
InputId outline_input(const OutlinePartId& part);              // "rights-order-…"

// What the converter of units holds (domain/units.h). What the kind chosen has no unit for is as
// the kind begins.
inline const InputId units_kind_input{"units-kind"};     // a kind's id; none: the first
inline const InputId units_amount_input{"units-amount"}; // as typed; none yet: 1
inline const InputId units_from_input{"units-from"};     // a unit's id
inline const InputId units_to_input{"units-to"};

struct UnitsVisit {
    Texts texts = {};

    bool operator==(const UnitsVisit&) const = default;
};

// What the pages of the guide hold.
struct GuideVisit {
    Texts texts = {}; // what is searched for in the glossary

    bool operator==(const GuideVisit&) const = default;
};

// Of the rights part, in memory only; nothing of it outlives leaving.
struct RightsVisit {
    std::vector<RightsView> way = {}; // the views behind the one shown, the newest last
    std::set<std::string> ticks = {}; // of what is done
    Texts texts = {};                 // what is typed and chosen there

    bool operator==(const RightsVisit&) const = default;
};

// Of a part that comes after the first paint. While it is awaited the state has no entry.
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
    bool plain = false; // shown plain for another reason
    PlanVisit plan;
    GuideVisit guide;
    RightsVisit rights;
    UnitsVisit units;
    std::optional<bool> copied; // how the last copying went; none: since then moved on
    FamilyVisit family;
    DeviceVisit device;
    Texts gallery;                           // typed there
    std::map<std::string, Arrival> arrivals; // by part
    bool comes_in_parts = false;             // without later_pages until they arrive
    int year = 2026;                         // local date and hour, as last told by DayChanged
    int month = 1;
    int day = 1;
    int hour = 9;

    // What is typed and chosen on the page that is shown: the texts of its room's visit.
    const Texts& texts() const;
    // Takes over the text of an input of that room. The text of any other is dropped: a letter
    // may come when its page has been left already.
    void set_text(const InputId& input, const std::string& text);
    // Returns the text of one of its inputs; empty when it has none.
    std::string typed(const InputId& input) const { return zhixiao::typed(texts(), input); }

    // Words and tables only.
    bool is_plain() const { return text_mode || plain; }

    bool operator==(const State&) const = default;
};

// The local date, as last told.
inline Day today_of(const State& state) { return {state.year, state.month, state.day}; }

} // namespace zhixiao
