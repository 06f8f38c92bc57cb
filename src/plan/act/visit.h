// What the pages of plans hold while the app is open.
#pragma once

#include "base/checked.h"
#include "base/id.h"
#include "common/act/keeping.h"
#include "common/act/texts.h"
#include "plan/act/message.h"

#include <optional>
#include <string>
#include <vector>

namespace zhixiao {

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

} // namespace zhixiao
