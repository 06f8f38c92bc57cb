// The first view of the rights part: first calls, a warning of watched devices, situations, and
// hotlines.
#include "base/text.h"
#include "rights/pages/calls.h"
#include "rights/pages/find.h"
#include "rights/pages/parts.h"
#include "rights/pages/views.h"

namespace zhixiao::pages {
namespace {

using scene::LinkLook;

// Returns a row or card that opens a view: icon, name, and a sentence about it.
Node entrance(std::string key, RightsView view, Icon icon, std::string name, std::string about,
              Surface surface) {
    return content_link(
        std::move(key), RightsPage{std::move(view)},
        {.arrange = Arrange::Row, .surface = surface, .gap = 12},
        {ornament("icon", icon, Tone::Brand),
         growing(column("lines", 2,
                        {strong("name", std::move(name)), caption("about", std::move(about))})),
         ornament("open", Icon::Next, Tone::Soft, 20)});
}

Node watched_card(const Wording& rights_words) {
    return entrance("watched", {RightsPart::Watched}, Icon::Device, rights_words("start.watched"),
                    rights_words("start.watched.about"), Surface::Card);
}

Icon icon_of(const Situation& situation) {
    if (situation.id.value == "pregnancy-dismissal")
        return Icon::Baby;
    if (situation.id.value == "child-abuse")
        return Icon::Hand;
    if (situation.id.value == "custody")
        return Icon::Scales;
    if (situation.id.value == "sexual-assault")
        return Icon::Shield;
    if (situation.id.value == "crisis")
        return Icon::Heart;
    switch (situation.settings.empty() ? Setting::Home : situation.settings.front()) {
    case Setting::Home:
        return Icon::House;
    case Setting::Work:
        return Icon::Briefcase;
    case Setting::School:
        return Icon::School;
    case Setting::Online:
        return Icon::Warning;
    case Setting::Village:
        return Icon::Sprout;
    case Setting::Outside:
        return Icon::Pin;
    }
    return Icon::House;
}

Node tiles(const RightsContext& context) {
    Nodes tiles;
    for (const Situation& situation : context.rights.situations)
        if (situation.front)
            tiles.push_back(
                {situation.id.value,
                 scene::Link{.to = RightsPage{{RightsPart::Situation, situation.id.value}},
                             .name = situation.name,
                             .look = LinkLook::Tile,
                             .icon = icon_of(situation),
                             .box = {},
                             .children = {}}});
    // Three tiles fit beside each other on phones, and elsewhere within one of the page's columns.
    const float least = context.on_phone() ? 96.F : 150.F;
    return group("tiles", {.arrange = Arrange::Grid, .gap = 12, .column_min = least},
                 std::move(tiles));
}

// Returns the search field with the tiles beneath it, or with the situations found.
Nodes situations(const RightsContext& context) {
    const Wording& rights_words = context.rights_words;
    const std::string count = std::to_string(context.rights.situations.size());
    return search(
        context,
        {row("head", 8,
             {growing(heading("title", 2, rights_words("start.situations"))),
              rights_link("all", {RightsPart::Situations},
                          fill(rights_words("start.all_situations"), {{"count", count}}))}),
         tiles(context), rights_link("path", {RightsPart::Path}, rights_words("start.to_path"))});
}

Node phones(const RightsContext& context) {
    const Wording& rights_words = context.rights_words;
    std::vector<Call> calls;
    for (const Hotline& hotline : context.rights.hotlines)
        if (hotline.front && !hotline.emergency && !is_first_call(hotline))
            calls.push_back({hotline.id, hotline.hours});
    const std::string title = rights_words("start.phones");
    Nodes parts{heading("title", 2, title)};
    append(parts, call_rows(context, title, calls));
    parts.push_back(caption("hours", context.rights.notes.hours));
    parts.push_back(rights_link("all", {RightsPart::Hotlines}, rights_words("start.all_phones")));
    return card("phones", title, std::move(parts));
}

Node entrances(const RightsContext& context) {
    const Wording& rights_words = context.rights_words;
    const std::string title = rights_words("start.more");
    const auto row = [&](std::string key, RightsPart part, Icon icon, std::string name,
                         std::string about) {
        return entrance(std::move(key), {part}, icon, std::move(name), std::move(about),
                        Surface::Row);
    };
    return card("more", title,
                {heading("title", 2, title),
                 list("entrances", title, {},
                      {row("first-aid", RightsPart::FirstAid, Icon::Heart,
                           context.page.words("first_aid.title"), rights_words("start.first_aid")),
                       row("order", RightsPart::Order, Icon::Shield, rights_words("title.order"),
                           rights_words("start.order")),
                       row("reporting", RightsPart::Reporting, Icon::Baby,
                           rights_words("title.reporting"), rights_words("start.reporting")),
                       row("laws", RightsPart::Laws, Icon::Book, rights_words("title.laws"),
                           rights_words("start.laws")),
                       row("helpers", RightsPart::Helpers, Icon::People,
                           rights_words("title.helpers"), rights_words("start.helpers")),
                       row("services", RightsPart::Services, Icon::Heart,
                           rights_words("title.services"), rights_words("start.services"))})});
}

} // namespace

Nodes rights_start(const RightsContext& context) {
    Nodes first{first_calls(context), watched_card(context.rights_words)};
    append(first, situations(context));
    Nodes second{phones(context), entrances(context)};
    return {card_columns("columns", 330, {std::move(first), std::move(second)})};
}

} // namespace zhixiao::pages
