// What the pages of the guide share: waiting for their file, and statements with their sources.
#include "pages/guide.h"

#include "base/text.h"
#include "pages/figures.h"

namespace zhixiao::pages {

std::string stated_by(const Context& context, const Guide& guide, const Statement& statement) {
    const Wording& guided = guide.words;
    return fill(guided("stated"),
                {{"source", guide.sources(statement.source)},
                 {"confidence", confidence_of(context.words, statement.confidence)}});
}

Node statements_list(const Context& context, const Guide& guide, std::string key,
                     const std::string& name, const std::vector<Statement>& statements,
                     Sourced sourced) {
    Nodes rows;
    for (const Statement& statement : statements) {
        Nodes lines;
        if (!statement.who.empty())
            lines.push_back(strong("who", statement.who));
        lines.push_back(text("words", statement.text));
        if (sourced == Sourced::Each)
            lines.push_back(caption("source", stated_by(context, guide, statement)));
        rows.push_back(group(std::to_string(rows.size() + 1), {.surface = Surface::Row, .gap = 2},
                             std::move(lines)));
    }
    return list(std::move(key), name, {}, std::move(rows));
}

Node guide_entrance(std::string key, Place to, Icon icon, std::string name, std::string about) {
    return content_link(std::move(key), std::move(to),
                        {.arrange = Arrange::Row, .surface = Surface::Card, .gap = 12},
                        {group("tile", {.surface = Surface::Tint, .pad_x = 10, .pad_y = 10},
                               {ornament("icon", icon, Tone::Brand)}),
                         growing(column("lines", 2,
                                        {strong("name", std::move(name), TextStyle::Heading),
                                         caption("about", std::move(about))})),
                         ornament("next", Icon::Next, Tone::Soft)});
}

Node guide_entrances(const Context& context) {
    const Wording& words = context.words;
    return column("guide", 12,
                  {guide_entrance("mechanism", MechanismPage{}, Icon::People,
                                  words("mechanism.title"), words("mechanism.about")),
                   guide_entrance("glossary", GlossaryPage{}, Icon::Book, words("glossary.title"),
                                  words("glossary.about"))});
}

} // namespace zhixiao::pages
