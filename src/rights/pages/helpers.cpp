// Who helps: the star of the joint conference, all departments, local points, and one department.
#include "rights/pages/info_parts.h"

#include "base/text.h"
#include "rights/pages/views.h"

#include <algorithm>

namespace zhixiao::pages {
namespace {

RightsPage page_of(const HelpingDepartment& department) {
    return {{RightsPart::Helper, department.id.value}};
}

Node star_card(const RightsContext& context) {
    const Wording& rights_words = context.rights_words;
    const std::string title = rights_words("helpers.star");
    scene::Diagram star{.name = title,
                        .shape = scene::DiagramShape::Star,
                        .boxes = {},
                        .centre = rights_words("helpers.me")};
    for (const HelpingDepartment& department : context.rights.departments)
        if (department.on_map)
            star.boxes.push_back({.label = department.short_name, .to = page_of(department)});
    return titled_card(
        "star", title,
        {text("about", rights_words("helpers.star.about")), {"picture", std::move(star)}});
}

Node departments_card(const RightsContext& context) {
    const Wording& rights_words = context.rights_words;
    const std::string title = rights_words("helpers.all");
    Nodes rows;
    for (const HelpingDepartment& department : context.rights.departments)
        rows.push_back(content_link(
            department.id.value, page_of(department),
            {.arrange = Arrange::Row, .surface = Surface::Row, .gap = 12},
            {growing(column("lines", 2,
                            {text("name", department.name), caption("duty", department.duty)})),
             ornament("next", Icon::Next, Tone::Soft)}));
    return titled_card("departments", title, {list("list", title, {}, std::move(rows))});
}

// Returns the places of local packs that `fits` accepts, a group for each locality.
template <class Fits> Nodes places(const RightsContext& context, Fits fits) {
    Nodes parts;
    for (const LocalPoints& here : local_points(context)) {
        Nodes rows;
        for (const LocalPoint* point : here.points)
            if (fits(*point))
                rows.push_back(local_point(context, std::to_string(rows.size() + 1), *point));
        if (rows.empty())
            continue;
        const std::string key = "place-" + std::to_string(parts.size() + 1);
        parts.push_back(column(key, 4,
                               {place_heading(context, here.place),
                                list("points", here.place.name, {}, std::move(rows))}));
    }
    return parts;
}

Node point_card(const RightsContext& context, const HelpPoint& point, bool tells_who) {
    const Wording& rights_words = context.rights_words;
    Nodes lines{text("purpose", point.purpose)};
    const HelpingDepartment* department = find_helper(context.rights, point.department);
    if (tells_who && department)
        lines.push_back(
            link("who", page_of(*department),
                 fill(rights_words("helpers.run_by"), {{"department", department->name}})));
    for (Node& each :
         places(context, [&](const LocalPoint& here) { return here.kind == point.id; }))
        lines.push_back(std::move(each));
    lines.push_back(origin_line(context, point.origin));
    return titled_card("point-" + point.id.value, point.name, std::move(lines));
}

bool is_known(const Rights& rights, const HelpPointId& kind) {
    return std::any_of(rights.points.begin(), rights.points.end(),
                       [&](const HelpPoint& point) { return point.id == kind; });
}

// Adds a card with the places of kinds that the app does not know, shown without a word about the
// kind.
void add_other_places(Nodes& cards, const RightsContext& context) {
    const Wording& rights_words = context.rights_words;
    Nodes others = places(
        context, [&](const LocalPoint& here) { return !is_known(context.rights, here.kind); });
    if (!others.empty())
        cards.push_back(
            titled_card("other-places", rights_words("helpers.others"), std::move(others)));
}

Node situations_card(const RightsContext& context, const HelpingDepartment& department) {
    const Wording& rights_words = context.rights_words;
    const std::string title = rights_words("helper.situations");
    Nodes rows;
    for (const Situation* situation : situations_of(context.rights, department.id)) {
        Nodes lines{strong("name", situation->name, TextStyle::Body, Tone::Brand)};
        for (const DepartmentRole& role : situation->departments)
            if (role.department == department.id)
                lines.push_back(text("role-" + std::to_string(lines.size()), role.role));
        rows.push_back(content_link(situation->id.value,
                                    RightsPage{{RightsPart::Situation, situation->id.value}},
                                    {.arrange = Arrange::Row, .surface = Surface::Row, .gap = 12},
                                    {growing(column("lines", 2, std::move(lines))),
                                     ornament("open", Icon::Next, Tone::Soft, 20)}));
    }
    if (rows.empty())
        return titled_card("situations", title,
                           {text("none", rights_words("helper.no_situations"))});
    return titled_card("situations", title, {list("list", title, {}, std::move(rows))});
}

} // namespace

Nodes rights_helpers(const RightsContext& context) {
    const Wording& rights_words = context.rights_words;
    Nodes points;
    for (const HelpPoint& point : context.rights.points)
        points.push_back(point_card(context, point, true));
    add_other_places(points, context);
    std::vector<Nodes> cards;
    for (Node& each : points)
        cards.push_back({std::move(each)});
    Nodes parts{card_columns("who", 330, {{star_card(context)}, {departments_card(context)}}),
                heading("points-title", 2, rights_words("helpers.points"))};
    if (local_points(context).empty())
        parts.push_back(text("no-places", rights_words("helpers.no_places")));
    else
        parts.push_back(caption("emergency", context.rights.notes.emergency));
    parts.push_back(card_columns("points", 330, std::move(cards)));
    return parts;
}

Nodes rights_helper(const RightsContext& context, const HelpingDepartment& department) {
    const Wording& rights_words = context.rights_words;
    Nodes first{
        titled_card("duty", rights_words("helper.duty"),
                    {strong("name", department.name, TextStyle::Heading),
                     text("words", department.duty), origin_line(context, department.origin)})};
    const std::vector<const HelpPoint*> points = points_of(context.rights, department.id);
    for (const HelpPoint* point : points)
        first.push_back(point_card(context, *point, false));
    if (!points.empty() && local_points(context).empty())
        first.push_back(caption("no-places", rights_words("helpers.no_places")));
    return {card_columns("helper", 330, {std::move(first), {situations_card(context, department)}}),
            caption("emergency", context.rights.notes.emergency)};
}

} // namespace zhixiao::pages
