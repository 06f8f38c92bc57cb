// Pieces of the views that inform: labelled lines, passages, situations, local lines and places.
#pragma once

#include "plan/model/locality.h"
#include "rights/pages/parts.h"

namespace zhixiao::pages {

// Returns a small label over the text `value`.
Node labelled(std::string key, std::string label, std::string value);

// Returns a card that begins with its title, a heading of level 2.
Node titled_card(std::string key, const std::string& title, Nodes children);

// Returns a list of passages, each with a heading of level 3 and the laws behind it.
Node passages_list(const RightsContext& context, std::string key, const std::string& name,
                   const std::vector<Passage>& passages);

// Returns a list of links to the situations.
Node situation_links(const std::string& name, const std::vector<const Situation*>& situations);

// The hotlines of a locality, from its local packs. The same line of two of its plans comes once.
struct LocalLines {
    Locality place;
    std::vector<const LocalLine*> lines;
};
// The places to go to in a locality, likewise.
struct LocalPoints {
    Locality place;
    std::vector<const LocalPoint*> points;
};
// Return one entry for each locality that has any.
std::vector<LocalLines> local_lines(const RightsContext& context);
std::vector<LocalPoints> local_points(const RightsContext& context);

Node local_line(const RightsContext& context, std::string key, const LocalLine& line);
Node local_point(const RightsContext& context, std::string key, const LocalPoint& point);

// Returns the name of the locality, “示例市”, with a mark when the locality is made up.
Node place_heading(const RightsContext& context, const Locality& place);

} // namespace zhixiao::pages
