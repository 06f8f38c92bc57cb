// Finding a situation: the field to type in, the situations found, and situations as rows.
#include "rights/pages/find.h"

#include "base/text.h"
#include "common/pages/first_aid.h"
#include "rights/model/search.h"
#include "rights/pages/parts.h"

namespace zhixiao::pages {
namespace {

using scene::LinkLook;

constexpr std::size_t most_found = 6;

bool is_blank(const std::string& typed) {
    return typed.find_first_not_of(" \t\n") == std::string::npos;
}

Node found_none(const RightsContext& context, const std::string& typed) {
    const Wording& rights_words = context.rights_words;
    const std::string title = rights_words("find.none");
    const std::vector<Call> calls{{HotlineId{"12345"}, rights_words("find.call.12345")},
                                  {HotlineId{"12338"}, rights_words("find.call.12338")}};
    Nodes parts{heading("title", 2, title),
                text("about", fill(rights_words("find.none.about"), {{"typed", typed}})),
                rights_link("path", {RightsPart::Path}, rights_words("find.to_path"))};
    if (context.page.here != Place(RightsPage{{RightsPart::Situations}}))
        parts.push_back(rights_link("situations", {RightsPart::Situations},
                                    rights_words("find.to_situations")));
    append(parts, call_rows(context, rights_words("find.calls"), calls));
    return card("none", title, std::move(parts));
}

Node in_danger(const RightsContext& context) {
    const std::string title = context.rights_words("find.danger");
    return card("danger", title,
                {heading("title", 2, title),
                 text("about", context.rights_words("find.danger.about")),
                 danger_buttons(context, {{"110"}, {"120"}})});
}

Node situation_row(const Situation& situation) {
    Nodes lines{text("title", situation.title), caption("name", situation.name)};
    return content_link(situation.id.value, RightsPage{{RightsPart::Situation, situation.id.value}},
                        {.arrange = Arrange::Row, .surface = Surface::Row, .gap = 12},
                        {growing(column("lines", 2, std::move(lines))),
                         ornament("open", Icon::Next, Tone::Soft, 20)});
}

} // namespace

Node situation_rows(std::string key, std::string name,
                    const std::vector<const Situation*>& situations) {
    Nodes rows;
    for (const Situation* situation : situations)
        rows.push_back(situation_row(*situation));
    return list(std::move(key), std::move(name), {}, std::move(rows));
}

namespace {

Node search_field(const RightsContext& context) {
    const Wording& rights_words = context.rights_words;
    return {"search", scene::TextField{.name = rights_words("find.field"),
                                       .value = context.typed(rights_search_input),
                                       .input = rights_search_input,
                                       .hint = rights_words("find.hint")}};
}

Nodes search_found(const RightsContext& context) {
    const std::string typed = context.typed(rights_search_input);
    if (is_blank(typed))
        return {};
    const Wording& rights_words = context.rights_words;
    const SituationsFound found = context.index.of(context.rights).find(typed, most_found);
    Nodes parts;
    if (found.in_danger)
        parts.push_back(in_danger(context));
    const std::vector<const FirstAid*> aid = first_aid_for(context.rights.first_aid, typed);
    for (const FirstAid* each : aid)
        parts.push_back(first_aid_card(context.page, *each));
    if (found.hits.empty() && !aid.empty())
        return parts;
    if (found.hits.empty()) {
        parts.push_back(found_none(context, typed));
        return parts;
    }
    std::vector<const Situation*> situations;
    for (const SituationHit& hit : found.hits)
        situations.push_back(hit.situation);
    const std::string title =
        fill(rights_words("find.found"), {{"count", std::to_string(situations.size())}});
    parts.push_back(card("found", title,
                         {heading("title", 2, title), situation_rows("hits", title, situations),
                          rights_link("path", {RightsPart::Path}, rights_words("find.to_path"))}));
    return parts;
}

} // namespace

Nodes search(const RightsContext& context, Nodes otherwise) {
    Nodes parts{search_field(context)};
    Nodes found = search_found(context);
    append(parts, found.empty() ? std::move(otherwise) : std::move(found));
    return parts;
}

Node danger_button(const RightsContext& context, const Hotline& hotline) {
    const bool first = hotline.id.value == "110" || hotline.id.value == "120";
    return call_button(context, hotline, first ? LinkLook::Filled : LinkLook::Outlined);
}

Node danger_buttons(const RightsContext& context, const std::vector<HotlineId>& numbers) {
    Nodes buttons;
    for (const HotlineId& number : numbers)
        if (const Hotline* hotline = find_hotline(context.rights, number))
            buttons.push_back(danger_button(context, *hotline));
    return group("calls", {.arrange = Arrange::Grid, .gap = 12, .column_min = 150},
                 std::move(buttons));
}

} // namespace zhixiao::pages
