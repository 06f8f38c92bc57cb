// Explains 达标率: what is divided by what, as others published it, and why ours may differ.
#include "guide/pages/mechanism.h"

#include "base/text.h"
#include "guide/pages/guide.h"
#include "plan/pages/goals.h"

namespace zhixiao::pages {
namespace {

// Builds a card with the sentences named met_share.`key`.1, met_share.`key`.2 …
Node points_card(const Guide& guide, std::string key) {
    const Wording& guided = guide.words;
    const std::string stem = "met_share." + key;
    const std::string title = guided(stem);
    Nodes rows;
    while (true) {
        const std::string number = std::to_string(rows.size() + 1);
        std::string name = stem;
        name.append(".").append(number);
        if (!guided.contains(name))
            break;
        rows.push_back(group(
            "point-" + number, {.arrange = Arrange::Row, .surface = Surface::Row, .gap = 12},
            {ornament("mark", Mark::Dot, Tone::Brand, 8), growing(text("words", guided(name)))}));
    }
    return card(std::move(key), title,
                {heading("title", 2, title), list("points", title, {}, std::move(rows))});
}

Node example_row(const Guide& guide, std::string key, const MetShareExample& example) {
    const Wording& guided = guide.words;
    const std::string percent = format_number(example.percent, example.decimals) + "%";
    const std::string sum =
        fill(example.is_ours ? guided("met_share.ours") : guided("met_share.given"),
             {{"met", std::to_string(example.met)},
              {"assessable", std::to_string(example.assessable)},
              {"percent", percent}});
    return group(std::move(key), {.surface = Surface::Row, .gap = 2},
                 {baseline("head", 8,
                           {growing(text("name", example.name)),
                            strong("percent", percent, TextStyle::Number)}),
                  caption("sum", sum)});
}

// Builds the card of one place's published 达标率, Guide::cases[`at`], with its arithmetic.
Node case_card(const PlanContext& context, const Guide& guide, std::size_t at) {
    const Statement& each = guide.cases[at];
    Nodes rows;
    for (const MetShareExample& example : guide.met_shares)
        if (example.of == static_cast<int>(at))
            rows.push_back(
                example_row(guide, "example-" + std::to_string(rows.size() + 1), example));
    return card("case-" + std::to_string(at + 1), each.who,
                {heading("title", 2, each.who), text("words", each.text),
                 caption("source", stated_by(context, guide, each)),
                 list("examples", each.who, {}, std::move(rows))});
}

} // namespace

Node met_share(const PlanContext& context, const Guide& guide) {
    const Wording& guided = guide.words;
    Nodes cases;
    for (std::size_t i = 0; i < guide.cases.size(); ++i)
        cases.push_back(case_card(context, guide, i));
    return card_columns("cards", 330,
                        {{card("formula", guided("title.met-share"),
                               {heading("title", 2, guided("title.met-share")),
                                text("about", guided("about.met-share"))}),
                          met_share_card(context, home_locality(context.catalog), 2),
                          points_card(guide, "counted"), points_card(guide, "differ")},
                         std::move(cases)});
}

} // namespace zhixiao::pages
