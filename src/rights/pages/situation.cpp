// A situation, from “am I safe now” to who helps when a door stays shut.
#include "common/pages/first_aid.h"
#include "rights/pages/parts.h"
#include "rights/pages/situation_parts.h"
#include "rights/pages/views.h"

#include <algorithm>

namespace zhixiao::pages {
namespace {

bool is_of_children(const Situation& situation) {
    const std::vector<Affected>& affected = situation.affected;
    return std::find(affected.begin(), affected.end(), Affected::Child) != affected.end();
}

Node calls_card(const RightsContext& context, std::string key, const std::string& title,
                std::optional<std::string> about, const std::vector<Call>& calls) {
    Nodes parts{heading("title", 2, title)};
    if (about)
        parts.push_back(caption("about", *about));
    append(parts, call_rows(context, title, calls));
    return card(std::move(key), title, std::move(parts));
}

Node related(const RightsContext& context, const Situation& situation) {
    const Wording& rights_words = context.rights_words;
    Nodes links;
    if (situation.id.value == "domestic-violence")
        links.push_back(
            rights_link("order", {RightsPart::Order}, rights_words("situation.to_order")));
    if (is_of_children(situation))
        links.push_back(rights_link("reporting", {RightsPart::Reporting},
                                    rights_words("situation.to_reporting")));
    links.push_back(
        rights_link("all", {RightsPart::Situations}, rights_words("situation.to_others")));
    return column("related", 4, std::move(links));
}

// Returns the first column: what to do now.
Nodes doing(const RightsContext& context, const Situation& situation) {
    const Wording& rights_words = context.rights_words;
    Nodes cards{text("what", situation.title, TextStyle::Heading), danger_card(context, situation)};
    for (const FirstAidId& named : situation.first_aid)
        if (const FirstAid* aid = find_first_aid(context.rights.first_aid, named))
            cards.push_back(first_aid_card(context.page, *aid));
    cards.push_back(steps_card(context, situation));
    if (!situation.cautions.empty())
        cards.push_back(cautions_card(context, situation));
    if (!situation.calls.empty())
        cards.push_back(calls_card(context, "calls", rights_words("situation.calls"), std::nullopt,
                                   situation.calls));
    return cards;
}

// Returns the second column: evidence, time limits and laws, who takes the case on, and the origin.
Nodes knowing(const RightsContext& context, const Situation& situation) {
    const Wording& rights_words = context.rights_words;
    Nodes cards;
    if (!situation.evidence.empty())
        cards.push_back(evidence_card(context, situation));
    if (!situation.deadlines.empty())
        cards.push_back(deadlines_card(context, situation));
    if (!situation.basis.empty())
        cards.push_back(basis_card(context, situation));
    if (!situation.departments.empty())
        cards.push_back(departments_card(context, situation));
    if (!situation.closed_door.empty())
        cards.push_back(calls_card(context, "closed-door", rights_words("situation.closed_door"),
                                   rights_words("situation.closed_door.about"),
                                   situation.closed_door));
    cards.push_back(related(context, situation));
    cards.push_back(origin_line(context, situation.origin));
    return cards;
}

} // namespace

Nodes rights_situation(const RightsContext& context, const Situation& situation) {
    return {card_columns("columns", 330, {doing(context, situation), knowing(context, situation)})};
}

} // namespace zhixiao::pages
