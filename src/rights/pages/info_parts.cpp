// Pieces of the views that inform: labelled lines, passages, situations, local lines and places.
#include "rights/pages/info_parts.h"

#include "base/text.h"
#include "common/pages/dated.h"
#include "plan/pages/locality.h"

#include <algorithm>

namespace zhixiao::pages {
namespace {

// Returns the items that the packs of each locality list, without doubles; leaves out localities
// that have none.
template <class Found, class Item>
std::vector<Found> by_place(const RightsContext& context, std::vector<Item> Pack::*listed,
                            std::vector<const Item*> Found::*found) {
    std::vector<Found> result;
    for (const Locality& place : localities_of(context.plans)) {
        Found here;
        here.place = place;
        std::vector<const Item*>& items = here.*found;
        for (const Pack* pack : place.packs)
            for (const Item& item : pack->*listed)
                if (std::none_of(items.begin(), items.end(),
                                 [&](const Item* each) { return *each == item; }))
                    items.push_back(&item);
        if (!items.empty())
            result.push_back(std::move(here));
    }
    return result;
}

// Returns a row that dials `number`, with the name of the line or place.
Node dial_row(const RightsContext& context, const std::string& number, const std::string& name) {
    const Wording& rights_words = context.rights_words;
    return {
        "call",
        scene::Link{.to = RightsPage{},
                    .name = fill(rights_words("call.name"), {{"number", number}, {"name", name}}),
                    .look = scene::LinkLook::Content,
                    .box = {.arrange = Arrange::Row, .gap = 12, .min_height = 48},
                    .children = {growing(strong("number", number, TextStyle::Number, Tone::Brand)),
                                 group("tile", {.surface = Surface::Tint, .pad_x = 12, .pad_y = 12},
                                       {ornament("icon", Icon::Phone, Tone::Brand)})},
                    .dial = "tel:" + number}};
}

Node checked_line(const RightsContext& context, const std::string& checked) {
    const Wording& rights_words = context.rights_words;
    return with_stale_note(
        context.page,
        caption("checked", fill(rights_words("helpers.checked"), {{"date", checked}})), checked);
}

} // namespace

Node labelled(std::string key, std::string label, std::string value) {
    return column(std::move(key), 2,
                  {strong("label", std::move(label), TextStyle::Caption, Tone::Soft),
                   text("told", std::move(value))});
}

Node titled_card(std::string key, const std::string& title, Nodes children) {
    children.insert(children.begin(), heading("title", 2, title));
    return card(std::move(key), title, std::move(children));
}

Node passages_list(const RightsContext& context, std::string key, const std::string& name,
                   const std::vector<Passage>& passages) {
    Nodes items;
    for (const Passage& passage : passages) {
        Nodes lines{heading("title", 3, passage.title), text("text", passage.text)};
        append(lines, change_note(context.page, passage.validity));
        append(lines, law_links(context, passage.law));
        items.push_back(column(std::to_string(items.size() + 1), 4, std::move(lines)));
    }
    return list(std::move(key), name, {.gap = 12}, std::move(items));
}

Node situation_links(const std::string& name, const std::vector<const Situation*>& situations) {
    Nodes rows;
    for (const Situation* situation : situations)
        rows.push_back(rights_link(situation->id.value,
                                   {RightsPart::Situation, situation->id.value}, situation->name));
    return list("situations", name, {}, std::move(rows));
}

std::vector<LocalLines> local_lines(const RightsContext& context) {
    return by_place<LocalLines, LocalLine>(context, &Pack::local_lines, &LocalLines::lines);
}

std::vector<LocalPoints> local_points(const RightsContext& context) {
    return by_place<LocalPoints, LocalPoint>(context, &Pack::local_points, &LocalPoints::points);
}

Node local_line(const RightsContext& context, std::string key, const LocalLine& line) {
    const Wording& rights_words = context.rights_words;
    Nodes lines{strong("name", line.name), dial_row(context, line.number, line.name)};
    if (!line.purpose.empty())
        lines.push_back(text("purpose", line.purpose));
    if (!line.hours.empty())
        lines.push_back(
            caption("hours", fill(rights_words("helpers.hours"), {{"hours", line.hours}})));
    lines.push_back(checked_line(context, line.checked));
    return group(std::move(key), {.surface = Surface::Row, .gap = 2}, std::move(lines));
}

Node local_point(const RightsContext& context, std::string key, const LocalPoint& point) {
    const Wording& rights_words = context.rights_words;
    Nodes lines{strong("name", point.name), text("address", point.address)};
    if (!point.phone.empty())
        lines.push_back(dial_row(context, point.phone, point.name));
    if (!point.hours.empty())
        lines.push_back(
            caption("hours", fill(rights_words("helpers.hours"), {{"hours", point.hours}})));
    lines.push_back(checked_line(context, point.checked));
    return group(std::move(key), {.surface = Surface::Row, .gap = 2}, std::move(lines));
}

Node place_heading(const RightsContext& context, const Locality& place) {
    Nodes parts{growing(heading("title", 3, place.name))};
    if (place.is_sample)
        parts.push_back(sample_pill(context.page.words));
    return row("place", 8, std::move(parts));
}

} // namespace zhixiao::pages
