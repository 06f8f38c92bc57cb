// Builds the heads, chips and links of a locality.
#include "plan/pages/locality.h"

#include "base/text.h"
#include "plan/act/routes.h"
#include "plan/pages/figures.h"
#include "plan/pages/plans.h"

#include <algorithm>

namespace zhixiao::pages {
namespace {

// Returns the span from the first year of any of the locality's plans to the last.
std::string years_of(const Wording& words, const Locality& locality) {
    int start = locality.packs.front()->plan.start_year;
    int end = locality.packs.front()->plan.end_year;
    for (const Pack* pack : locality.packs) {
        start = std::min(start, pack->plan.start_year);
        end = std::max(end, pack->plan.end_year);
    }
    return fill(words("plan.years"),
                {{"start", std::to_string(start)}, {"end", std::to_string(end)}});
}

std::string about(const Wording& words, const Locality& locality) {
    if (locality.is_national)
        return words("goals.about");
    return fill(words("local.about"), {{"years", years_of(words, locality)}});
}

Node chip(std::string key, Place to, std::string name, bool current) {
    return {std::move(key), scene::Link{.to = std::move(to),
                                        .name = std::move(name),
                                        .look = scene::LinkLook::Chip,
                                        .current = current,
                                        .box = {},
                                        .children = {}}};
}

std::optional<Node> chips(const PlanContext& context, const Locality& shown) {
    const std::vector<Locality> all = localities_of(context.catalog);
    if (all.size() < 2)
        return std::nullopt;
    Nodes nodes;
    for (const Locality& each : all)
        nodes.push_back(chip("place-" + each.packs.front()->plan.id.value,
                             goals_place(context, each), each.name, each == shown));
    return group("places", {.arrange = Arrange::Wrap, .gap = 8}, std::move(nodes));
}

Node link_row(std::string key, Place to, Icon icon, const std::string& name,
              const std::string& about) {
    return content_link(
        std::move(key), std::move(to),
        {.arrange = Arrange::Row, .surface = Surface::Row, .gap = 12},
        {ornament("icon", icon, Tone::Brand),
         growing(column("lines", 2, {strong("name", name), caption("about", about)})),
         ornament("next", Icon::Next, Tone::Soft)});
}

} // namespace

Place goals_place(const PlanContext& context, const Locality& locality) {
    if (home_locality(context.catalog) == locality)
        return GoalsPage{};
    return LocalityPage{locality.packs.front()->plan.id};
}

std::string goals_title(const Wording& words, const Locality& locality) {
    return locality.is_national ? words("goals.title") : locality.name;
}

TopBar plan_bar(const PlanContext& context, const Pack& pack) {
    const Locality locality = locality_of(context.catalog, pack);
    return {goals_place(context, locality), goals_title(context.words, locality),
            short_title(context.words, pack.plan), tone_of(pack.plan)};
}

Nodes goals_head(const PlanContext& context, const Locality& locality, std::optional<int> level) {
    const Wording& words = context.words;
    Nodes title{growing(heading("title", level, goals_title(words, locality), TextStyle::Title))};
    if (locality.is_sample)
        title.push_back(sample_pill(words));
    Nodes head{column(
        "head", 2, {row("first", 8, std::move(title)), caption("about", about(words, locality))})};
    if (std::optional<Node> places = chips(context, locality))
        head.push_back(std::move(*places));
    return head;
}

Node links_card(const PlanContext& context, const Locality& locality, std::optional<int> level) {
    const Wording& words = context.words;
    const PlanId& plan = locality.packs.front()->plan.id;
    Nodes links;
    if (locality.is_national) {
        links.push_back(link_row("accounts", AccountsPage{plan}, Icon::Building,
                                 words("accounts.title.national"),
                                 words("ways.accounts.national")));
    } else {
        links.push_back(link_row("board", BoardPage{plan}, Icon::Table, words("ways.board"),
                                 words("ways.board.about")));
        links.push_back(link_row("accounts", AccountsPage{plan}, Icon::Building,
                                 words("accounts.title"), words("ways.accounts")));
    }
    links.push_back(
        link_row("plans", PlansPage{}, Icon::Document,
                 locality.is_national ? words("plans.entrance") : words("ways.plans"),
                 locality.is_national ? plans_about(context) : words("ways.plans.about")));
    const std::string title = words("ways.title");
    return card("ways", title,
                {heading("title", level, title), list("list", title, {}, std::move(links))});
}

Node locality_entrance(const PlanContext& context, const Locality& locality) {
    const Wording& words = context.words;
    int quantified = 0;
    for (const Pack* pack : locality.packs)
        quantified += counts_of(*pack).quantified;
    const std::string counted =
        fill(words("home.local.about"),
             {{"years", years_of(words, locality)}, {"quantified", std::to_string(quantified)}});
    Nodes lines{strong("name", locality.name, TextStyle::Heading), caption("about", counted)};
    if (locality.is_sample)
        lines.push_back(sample_pill(words));
    const PlanId& plan = locality.packs.front()->plan.id;
    return content_link("place-" + plan.value, LocalityPage{plan},
                        {.arrange = Arrange::Row, .surface = Surface::Card, .gap = 12},
                        {group("tile", {.surface = Surface::Tint, .pad_x = 10, .pad_y = 10},
                               {ornament("icon", Icon::Building, Tone::Brand)}),
                         growing(column("lines", 2, std::move(lines))),
                         ornament("next", Icon::Next, Tone::Soft)});
}

Node sample_pill(const Wording& words) {
    return {"sample", scene::Pill{.text = words("sample"), .dashed = true}};
}

Nodes sample_line(const Wording& words, bool is_sample) {
    if (!is_sample)
        return {};
    return {
        row("made-up", 8, {sample_pill(words), growing(caption("words", words("sample.about")))})};
}

} // namespace zhixiao::pages
