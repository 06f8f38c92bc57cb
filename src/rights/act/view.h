// Where one can be within the rights part. All of it has one address and one title, so that neither
// the address bar nor the history tells what was read there (docs/rights.md).
#pragma once

#include "base/address.h"
#include "common/act/page.h"

#include <optional>
#include <string>

namespace zhixiao {

enum class RightsPart {
    Start,
    Watched,    // watched devices, and how to leave fast
    Situations, // all of them, and searching
    Path,       // a few questions that lead to situations
    Situation,  // `item`: its id
    Evidence,   // what to keep in a situation, as a list for paper; `item`: the situation's id
    Hotlines,
    Hotline, // `item`: the number
    Laws,
    Law,       // `item`: its id
    Order,     // 人身安全保护令: explained, and an outline for applying
    Reporting, // 强制报告
    Helpers,   // the star map
    Helper,    // `item`: a department's id
    Services,  // `item`: a stage of life, or empty
    FirstAid,
};

struct RightsView {
    RightsPart part = RightsPart::Start;
    std::string item = {};

    bool operator==(const RightsView&) const = default;
};

// The view as a place: all views have the address #/more, so that the place names them.
Place place_of(const RightsView& view);

// Returns the view that a place of the rights part slugs, its start where it names none; nothing
// for places elsewhere.
std::optional<RightsView> rights_view_of(const Place& place);

// #/more: the rights part, whichever view of it. An address leads to its start; a link within the
// part to any view, and the address stays.
struct RightsPage {
    static constexpr Pattern pattern{"more", 0, 0};

    RightsView view = {};

    static std::optional<RightsPage> of(const Slugs&) { return RightsPage{}; }

    bool operator==(const RightsPage&) const = default;
};

inline Place place_of(const RightsPage& page) { return place_of(page.view); }

} // namespace zhixiao
