// 人身安全保护令 explained, and an outline to fill in for applying. What is typed stays in memory.
#include "common/act/common_act.h"
#include "rights/pages/info_parts.h"
#include "rights/pages/views.h"

#include <algorithm>

namespace zhixiao::pages {
namespace {

std::string typed_for(const RightsContext& context, const OutlinePart& part) {
    const std::string typed = context.typed(outline_input(part.id));
    return typed.find_first_not_of(" \n\t") == std::string::npos ? "" : typed;
}

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    std::size_t from = 0;
    while (from <= text.size()) {
        const std::size_t end = std::min(text.find('\n', from), text.size());
        if (end > from)
            lines.push_back(text.substr(from, end - from));
        from = end + 1;
    }
    return lines;
}

// Returns the text to copy: every title with the text typed for it, or with a line to fill in.
std::string outline_text(const RightsContext& context) {
    const Wording& rights_words = context.rights_words;
    std::string text = rights_words("order.sheet") + "\n";
    for (const OutlinePart& part : context.rights.protection_order.parts) {
        const std::string typed = typed_for(context, part);
        text += "\n" + part.title + "\n" + (typed.empty() ? "______" : typed) + "\n";
    }
    return text;
}

Node about_card(const RightsContext& context) {
    const Wording& rights_words = context.rights_words;
    const ProtectionOrder& order = context.rights.protection_order;
    const std::string title = rights_words("order.about");
    return titled_card("about", title,
                       {text("words", order.about),
                        passages_list(context, "explained", title, order.explained),
                        origin_line(context, order.origin)});
}

Node court_card(const RightsContext& context) {
    const Wording& rights_words = context.rights_words;
    const std::string title = rights_words("order.court");
    return titled_card("court", title,
                       call_rows(context, title, context.rights.protection_order.calls));
}

Node fields_card(const RightsContext& context) {
    const Wording& rights_words = context.rights_words;
    Nodes lines{text("memory", rights_words("order.memory"))};
    for (const OutlinePart& part : context.rights.protection_order.parts)
        lines.push_back({"part-" + part.id.value,
                         scene::TextField{.name = part.title,
                                          .value = context.typed(outline_input(part.id)),
                                          .input = outline_input(part.id),
                                          .hint = part.hint,
                                          .lines = 3}});
    lines.push_back(
        group("buttons", {.arrange = Arrange::Wrap, .gap = 8},
              {{"print", scene::Button{.name = rights_words("order.print"),
                                       .press = PrintPage{},
                                       .icon = Icon::Printer}},
               copy_button(context, rights_words("order.copy"), outline_text(context))}));
    lines.push_back(caption("emergency", context.rights.notes.emergency));
    return titled_card("outline", rights_words("order.outline"), std::move(lines));
}

Node sheet(const RightsContext& context) {
    const Wording& rights_words = context.rights_words;
    const std::string title = rights_words("order.sheet");
    Nodes lines{heading("title", 2, title, TextStyle::Title)};
    for (const OutlinePart& part : context.rights.protection_order.parts) {
        const std::string typed = typed_for(context, part);
        if (typed.empty()) {
            lines.push_back({"part-" + part.id.value, scene::Blank{part.title, 3}});
            continue;
        }
        Nodes written{heading("title", 3, part.title, TextStyle::Body)};
        for (const std::string& line : lines_of(typed))
            written.push_back(text("line-" + std::to_string(written.size()), line));
        lines.push_back(column("part-" + part.id.value, 4, std::move(written)));
    }
    return {"sheet", scene::Group{scene::GroupRole::Sheet, title,
                                  Box{.surface = Surface::Card, .gap = 20}, std::move(lines)}};
}

// Returns all of the view but the outline. Paper leaves it out, so that a sheet that somebody finds
// bears nothing else.
Node off_paper(const RightsContext& context) {
    const Wording& rights_words = context.rights_words;
    const ProtectionOrder& order = context.rights.protection_order;
    const std::string measures = rights_words("order.measures");
    const std::string proof = rights_words("order.proof");
    Nodes explained{
        about_card(context), court_card(context),
        titled_card("measures", measures, {numbered_list("list", measures, order.measures)}),
        titled_card("proof", proof, {numbered_list("list", proof, order.proof)})};
    return {"explained", scene::Group{scene::GroupRole::Tools,
                                      rights_words("order.tools"),
                                      Box{.gap = 12},
                                      {card_columns("columns", 330,
                                                    {std::move(explained), {fields_card(context)}}),
                                       heading("preview", 2, rights_words("order.preview"))}}};
}

} // namespace

Nodes rights_order(const RightsContext& context) { return {off_paper(context), sheet(context)}; }

} // namespace zhixiao::pages
