// 强制报告: who must report harm to a child, on which signs, to whom, and what follows.
#include "common/pages/dated.h"
#include "rights/pages/info_parts.h"
#include "rights/pages/views.h"

namespace zhixiao::pages {

Nodes rights_reporting(const RightsContext& context) {
    const Wording& rights_words = context.rights_words;
    const Reporting& reporting = context.rights.reporting;
    const std::string who = rights_words("reporting.who");
    const std::string signs = rights_words("reporting.signs");
    const std::string calls = rights_words("reporting.calls");
    const std::string after = rights_words("reporting.after");
    const std::string basis = rights_words("reporting.basis");
    Nodes laws;
    for (const Citation& citation : reporting.basis) {
        Nodes lines{text("text", citation.text)};
        append(lines, law_links(context, {citation}));
        append(lines, change_note(context.page, citation.validity));
        laws.push_back(column(std::to_string(laws.size() + 1), 2, std::move(lines)));
    }
    Nodes first{
        titled_card("about", rights_words("reporting.about"), {text("words", reporting.about)}),
        titled_card("who", who, {passages_list(context, "list", who, reporting.who)}),
        titled_card("others", rights_words("reporting.others"), {text("words", reporting.others)})};
    Nodes second{
        titled_card("signs", signs, {numbered_list("list", signs, reporting.signs)}),
        titled_card("to-whom", calls, call_rows(context, calls, reporting.calls)),
        titled_card("after", after, {passages_list(context, "list", after, reporting.after)}),
        titled_card("basis", basis,
                    {list("list", basis, {.gap = 8}, std::move(laws)),
                     origin_line(context, reporting.origin)})};
    return {card_columns("reporting", 330, {std::move(first), std::move(second)})};
}

} // namespace zhixiao::pages
