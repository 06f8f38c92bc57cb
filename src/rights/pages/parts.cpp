// Pieces that the views of the rights part share: calls, laws, origins, copying.
#include "rights/pages/parts.h"

#include "base/text.h"
#include "common/act/common_act.h"
#include "common/pages/dated.h"

namespace zhixiao::pages {

using scene::LinkLook;

std::string call_name(const RightsContext& context, const Hotline& hotline) {
    const Wording& rights_words = context.rights_words;
    const std::string sentence = hotline.use == HotlineUse::TextMessage
                                     ? rights_words("call.message")
                                     : rights_words("call.name");
    return fill(sentence, {{"number", hotline.id.value}, {"name", hotline.short_name}});
}

Callable callable(const RightsContext& context, const Hotline& hotline) {
    return {hotline.id.value, call_name(context, hotline), hotline.purpose,
            hotline.use == HotlineUse::TextMessage};
}

Node call_button(const RightsContext& context, const Hotline& hotline, LinkLook look) {
    return call_button(callable(context, hotline), look);
}

Node call_row(const RightsContext& context, const Call& call) {
    const Hotline* hotline = find_hotline(context.rights, call.hotline);
    if (!hotline)
        return column("call-" + call.hotline.value, 0, {});
    Nodes lines{text("name", hotline->short_name)};
    if (!call.why.empty())
        lines.push_back(caption("why", call.why));
    Node about = content_link("about", RightsPage{{RightsPart::Hotline, hotline->id.value}},
                              {.arrange = Arrange::Row, .gap = 12, .min_height = 48},
                              {strong("number", hotline->id.value, TextStyle::Number, Tone::Brand),
                               growing(column("lines", 2, std::move(lines)))});
    return group("call-" + hotline->id.value,
                 {.arrange = Arrange::Row, .surface = Surface::Row, .gap = 8},
                 {growing(std::move(about)), call_button(context, *hotline, LinkLook::IconOnly)});
}

Nodes call_rows(const RightsContext& context, const std::string& name,
                const std::vector<Call>& calls) {
    Nodes rows;
    for (const Call& call : calls)
        rows.push_back(call_row(context, call));
    return {list("calls", name, {}, std::move(rows)),
            caption("emergency", context.rights.notes.emergency)};
}

Nodes law_links(const RightsContext& context, const std::vector<Citation>& citations) {
    Nodes links;
    for (const Citation& citation : citations)
        links.push_back(
            {"law-" + std::to_string(links.size() + 1),
             scene::Link{.to = RightsPage{{RightsPart::Law, citation.law.value}},
                         .name = "",
                         .look = LinkLook::Content,
                         .box = {.arrange = Arrange::Row, .gap = 6, .min_height = 48},
                         .children = {ornament("icon", Icon::Book, Tone::Soft, 16),
                                      caption("name", citation_name(context.rights, citation))}}});
    if (links.empty())
        return {};
    Nodes parts{group("laws", {.arrange = Arrange::Wrap, .gap = 12}, std::move(links))};
    std::string advice;
    for (const Citation& citation : citations)
        if (!citation.advice.empty())
            advice += (advice.empty() ? "" : "\n") + citation.advice;
    append(parts, advice_note(context, advice));
    return parts;
}

// The label comes first, so that a listener knows whose words follow.
Nodes advice_note(const RightsContext& context, const std::string& advice) {
    if (advice.empty())
        return {};
    return {group("advice", {.surface = Surface::Tint, .gap = 2, .pad_x = 12, .pad_y = 8},
                  {strong("label", context.rights_words("advice"), TextStyle::Caption, Tone::Soft),
                   text("text", advice)})};
}

Node origin_line(const RightsContext& context, const Origin& origin) {
    const Wording& rights_words = context.rights_words;
    const std::string sure = origin.confidence == Confidence::High ? rights_words("origin.high")
                                                                   : rights_words("origin.medium");
    Node line = caption("origin", fill(rights_words("origin"), {{"checked", origin.checked},
                                                                {"confidence", sure},
                                                                {"source", origin.source}}));
    return with_stale_note(context.page, std::move(line), origin.checked);
}

Node copy_button(const RightsContext& context, std::string name, std::string text) {
    Nodes children{{"copy", scene::Button{.name = std::move(name),
                                          .press = CopyText{std::move(text)},
                                          .look = scene::ButtonLook::Secondary,
                                          .icon = Icon::Copy}}};
    append(children, copied_line(context.page));
    return column("copying", 4, std::move(children));
}

Node rights_link(std::string key, RightsView view, std::string name) {
    return link(std::move(key), RightsPage{std::move(view)}, std::move(name));
}

} // namespace zhixiao::pages
