// Builds the reason of a verdict: its arithmetic as a card and, for paper, as sentences.
#include "plan/pages/indicator_cards.h"

#include "plan/pages/arithmetic.h"

namespace zhixiao::pages {
namespace {

// Appends every text in `node` and below it, with a space between them.
void add_words(std::string& all, const Node& node) {
    if (const auto* text = std::get_if<scene::Text>(&node.is))
        for (const scene::Run& run : text->runs)
            all += (all.empty() ? "" : " ") + run.text;
    for (const Node& child : scene::children_of(node))
        add_words(all, child);
}

} // namespace

std::vector<std::string> why_sentences(const Wording& words, const Subject& subject) {
    if (!subject.is_explained())
        return {};
    const Arithmetic arithmetic{words, subject, subject.progress(),
                                judged_indicator(subject.indicator, subject.verdict)};
    std::vector<std::string> sentences;
    Nodes rest;
    if (arithmetic.progress.pace) {
        sentences = arithmetic.pace_sentences();
        arithmetic.add_chance(rest);
    } else {
        rest = arithmetic.lines();
    }
    for (const Node& node : rest) {
        sentences.emplace_back();
        add_words(sentences.back(), node);
    }
    return sentences;
}

std::optional<Node> why_card(const PlanContext& context, const Subject& subject, int level) {
    const Wording& words = context.words;
    if (!subject.is_explained())
        return std::nullopt;
    Nodes lines = Arithmetic{words, subject, subject.progress(),
                             judged_indicator(subject.indicator, subject.verdict)}
                      .lines();
    if (lines.empty())
        return std::nullopt;
    const std::string title = words("why.title");
    lines.insert(lines.begin(), heading("title", level, title));
    return card("why-card", title, std::move(lines));
}

} // namespace zhixiao::pages
