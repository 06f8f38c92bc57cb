// Builds the glossary: what the words of the app mean, searched by the text typed.
#include "guide/pages/glossary.h"

#include "base/text.h"
#include "common/pages/dated.h"
#include "guide/act/routes.h"
#include "guide/act/visit.h"
#include "guide/pages/guide.h"
#include "plan/pages/figures.h"

namespace zhixiao::pages {
namespace {

// Returns, for a word that others use, the sentence that says whose word it is, and that the
// meaning given is ours.
std::string named_by(const PlanContext& context, const Guide& guide, const Term& term) {
    const Wording& guided = guide.words;
    return fill(guided("glossary.named"),
                {{"source", guide.sources(term.source)},
                 {"confidence", confidence_of(context.words, term.confidence)}});
}

Node term_row(const PlanContext& context, const Guide& guide, const Term& term) {
    Nodes lines{strong("name", term.name, TextStyle::Heading), text("words", term.text)};
    if (!term.source.empty())
        lines.push_back(caption("source", named_by(context, guide, term)));
    if (!term.address.empty())
        lines.push_back(link("see", Place(term.address), term.see));
    return group(term.id, {.surface = Surface::Row, .gap = 2}, std::move(lines));
}

} // namespace

Nodes glossary(const PlanContext& context, const Guide& guide) {
    const Wording& guided = guide.words;
    const std::string value = context.typed(glossary_input);
    std::vector<Nodes> cards;
    std::size_t count = 0;
    for (const Topic& topic : guide.topics) {
        Nodes rows;
        for (const Term& term : topic.terms)
            if (answers(term, value))
                rows.push_back(term_row(context, guide, term));
        if (rows.empty())
            continue;
        count += rows.size();
        const std::string key = "topic-" + std::to_string(&topic - guide.topics.data() + 1);
        cards.push_back({card(
            key, topic.name,
            {heading("title", 2, topic.name), list("terms", topic.name, {}, std::move(rows))})});
    }
    const std::string found =
        count == 0 ? fill(guided("glossary.none"), {{"typed", value}})
                   : fill(guided("glossary.count"), {{"count", std::to_string(count)}});
    // In a wide window the field is as long as a search may be, not as long as the window.
    const Box box{.arrange = context.on_phone() ? Arrange::Column : Arrange::Wrap};
    Node field{"field", scene::TextField{guided("glossary.field"), value, glossary_input,
                                         guided("glossary.hint")}};
    Nodes parts{
        column("search", 8, {group("line", box, {std::move(field)}), caption("count", found)})};
    append(parts, stale_note(context, guide.checked, Aged::Page));
    if (!cards.empty())
        parts.push_back(card_columns("cards", 330, std::move(cards)));
    parts.push_back(link("mechanism", MechanismPage{}, guided("to_mechanism")));
    return parts;
}

} // namespace zhixiao::pages
