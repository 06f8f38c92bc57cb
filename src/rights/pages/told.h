// What the views that tell something share: labelled lines, passages, situations, local places.
#pragma once

#include "plan/model/locality.h"
#include "rights/pages/parts.h"

namespace zhixiao::pages {

// What it is about, small, over what is told.
Node labelled(std::string key, std::string label, std::string told);

// A card with its heading 2 first.
Node titled_card(std::string key, const std::string& title, Nodes children);

// Each with a heading 3 and the laws behind it.
Node passages_list(const RightsContext& context, std::string key, const std::string& name,
                   const std::vector<Passage>& passages);

// Rows that lead to the situations.
Node situation_links(const std::string& name, const std::vector<const Situation*>& situations);

// What local packs say, one a place that has any; the same line of two of its plans comes once.
struct LocalLines {
    Locality place;
    std::vector<const LocalLine*> lines;
};
struct LocalPoints {
    Locality place;
    std::vector<const LocalPoint*> points;
};
std::vector<LocalLines> local_lines(const RightsContext& context);
std::vector<LocalPoints> local_points(const RightsContext& context);

Node local_line(const RightsContext& context, std::string key, const LocalLine& line);
Node local_point(const RightsContext& context, std::string key, const LocalPoint& point);

// “示例市”, and that it is made up when it is.
Node place_heading(const RightsContext& context, const Locality& place);

} // namespace zhixiao::pages
