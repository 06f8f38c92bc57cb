// The views of the rights part. All of them have one address and one title, so that neither the
// address bar nor the history tells what was read there (docs/rights.md).
#pragma once

#include "base/address.h"
#include "common/act/page.h"

#include <optional>
#include <string>

namespace zhixiao {

enum class RightsPart {
    Start,
    Watched,    // watched devices, and how to leave fast
    Situations, // all of them, with the search
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

// Returns the view as a place. All views have the address #/more, so the place also names the view.
Place place_of(const RightsView& view);

// Returns the view that a place of the rights part names, or the start when it names none; nothing
// for places elsewhere.
std::optional<RightsView> rights_view_of(const Place& place);

// #/more: the rights part, in any of its views. An address leads to its start; a link within the
// part leads to any view and leaves the address as it is.
struct RightsPage {
    static constexpr Pattern pattern{"more", 0, 0};

    RightsView view = {};

    static std::optional<RightsPage> of(const Slugs&) { return RightsPage{}; }

    bool operator==(const RightsPage&) const = default;
};

inline Place place_of(const RightsPage& page) { return place_of(page.view); }

} // namespace zhixiao
