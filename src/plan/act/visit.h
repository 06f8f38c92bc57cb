// The state of the pages of plans while the app is open.
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

// The speed tried out on an indicator's page. It is in that indicator's unit, so it is dropped when
// the page is left.
inline const InputId what_if_input{"what-if"};

// The name typed to find an area among very many; dropped with the same page.
inline const InputId area_search_input{"area-search"};
// The choices on a warning board, which are kept while someone goes to a cell and back.
inline const InputId board_field_input{"board-field"}; // "", "city-women", "city-women/health"
inline const InputId board_department_input{"board-department"}; // "" or an id
inline const InputId board_kind_input{"board-kind"};             // "" or grade_name
inline const InputId board_areas_input{"board-areas"};           // their order: "", "worst", "name"
inline const InputId board_indicators_input{"board-indicators"};
inline const InputId board_look_input{
    "board-look"}; // on windows with room for one view: "" the list, "grid"

// The result of the files that were read last.
enum class Outcome {
    Plans,   // the files held plans
    Figures, // the files held figures, which were added to open plans
    Nothing, // nothing in the files could be used
    Failed   // reading did not finish
};

// The desk, where the user's own plans are opened, as far as pages show it. The plans themselves
// are in the catalog.
struct Desk {
    std::vector<PlanId> plans = {};                // the plans opened from files
    std::optional<double> reading = std::nullopt;  // share read, 0 to 1; none: no file is read
    std::vector<std::string> files = {};           // files being read or read last; short names
    std::optional<Outcome> outcome = std::nullopt; // none: nothing read yet, or cancelled
    std::vector<Problem> problems = {};            // those of the last files, errors first
    PlansKept kept = {};

    bool operator==(const Desk&) const = default;
};

// The state of the pages of plans.
struct PlanVisit {
    Desk desk = {};
    std::optional<AreaId> area = {}; // chosen on the indicator's page; none: the whole plan
    Texts texts = {};

    bool operator==(const PlanVisit&) const = default;
};

} // namespace zhixiao
