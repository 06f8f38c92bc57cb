// Builds statements with their sources.
#include "guide/pages/guide.h"

#include "base/text.h"
#include "plan/pages/figures.h"

namespace zhixiao::pages {

std::string stated_by(const PlanContext& context, const Guide& guide, const Statement& statement) {
    const Wording& guided = guide.words;
    return fill(guided("stated"),
                {{"source", guide.sources(statement.source)},
                 {"confidence", confidence_of(context.words, statement.confidence)}});
}

Node statements_list(const PlanContext& context, const Guide& guide, std::string key,
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

} // namespace zhixiao::pages
