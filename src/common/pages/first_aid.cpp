// Builds first aid: the number first, then the steps in order.
#include "common/pages/first_aid.h"

#include "base/text.h"
#include "common/pages/dated.h"

namespace zhixiao::pages {
namespace {

// Builds a link to the telephone. A link must have an address, so it gets that of its own page.
Node call_link(const Context& context, const FirstAid& aid) {
    return {"call",
            scene::Link{.to = context.here,
                        .name = fill(context.words("first_aid.call"), {{"number", aid.call.value}}),
                        .look = scene::LinkLook::Filled,
                        .icon = Icon::Phone,
                        .box = {},
                        .children = {},
                        .dial = "tel:" + aid.call.value}};
}

Node never_list(const Wording& words, const FirstAid& aid) {
    Nodes rows;
    for (const std::string& line : aid.never)
        rows.push_back(
            group(std::to_string(rows.size() + 1), {.arrange = Arrange::Row, .gap = 12},
                  {ornament("icon", Icon::Warning, Tone::Soft, 20), growing(text("words", line))}));
    return list("never", words("first_aid.never"), {.gap = 8}, std::move(rows));
}

Node origin_of(const Wording& words, const Origin& origin) {
    const std::string sentence =
        origin.confidence == Confidence::High ? words("first_aid.high") : words("first_aid.medium");
    return caption("origin",
                   fill(sentence, {{"checked", origin.checked}, {"source", origin.source}}));
}

Nodes lines_of(const Context& context, const FirstAid& aid) {
    const Wording& words = context.words;
    Nodes lines{call_link(context, aid), strong("sign-title", words("first_aid.sign")),
                text("sign", aid.sign), strong("steps-title", words("first_aid.steps")),
                numbered_list("steps", words("first_aid.steps"), aid.steps)};
    if (!aid.never.empty()) {
        lines.push_back(strong("never-title", words("first_aid.never")));
        lines.push_back(never_list(words, aid));
    }
    lines.push_back(with_stale_note(context, origin_of(words, aid.origin), aid.origin.checked));
    return lines;
}

} // namespace

Node first_aid_card(const Context& context, const FirstAid& aid) {
    return card("first-aid-" + aid.id.value, aid.name,
                joined({heading("title", 2, aid.name)}, lines_of(context, aid)));
}

Node first_aid_cards(const Context& context, const std::vector<FirstAid>& list) {
    Nodes first;
    Nodes second;
    for (const FirstAid& aid : list)
        (first.size() <= second.size() || context.on_phone() ? first : second)
            .push_back(first_aid_card(context, aid));
    Nodes about{caption("about", context.words("first_aid.about"))};
    if (second.empty())
        about.push_back(column("aid", 12, std::move(first)));
    else
        about.push_back(card_columns("aid", 330, {std::move(first), std::move(second)}));
    return column("first-aid", 8, std::move(about));
}

Nodes first_aid_parts(const Context& context, const std::vector<FirstAid>& list,
                      const std::vector<FirstAidId>& named) {
    Nodes parts;
    for (const FirstAidId& name : named)
        if (const FirstAid* aid = find_first_aid(list, name))
            parts.push_back(column("first-aid-" + aid->id.value, 4,
                                   joined({strong("title", aid->name)}, lines_of(context, *aid))));
    return parts;
}

} // namespace zhixiao::pages
