// 强制报告: who must report harm to a child, on which signs, to whom, and what follows.
#include "common/pages/dated.h"
#include "rights/pages/info_parts.h"
#include "rights/pages/views.h"

namespace zhixiao::pages {

Nodes rights_reporting(const RightsContext& context) {
    const Wording& said = context.said;
    const Reporting& reporting = context.rights.reporting;
    const std::string who = said("reporting.who");
    const std::string signs = said("reporting.signs");
    const std::string calls = said("reporting.calls");
    const std::string after = said("reporting.after");
    const std::string basis = said("reporting.basis");
    Nodes laws;
    for (const Citation& citation : reporting.basis) {
        Nodes lines{text("text", citation.text)};
        append(lines, law_links(context, {citation}));
        append(lines, change_note(context.page, citation.validity));
        laws.push_back(column(std::to_string(laws.size() + 1), 2, std::move(lines)));
    }
    Nodes first{titled_card("about", said("reporting.about"), {text("words", reporting.about)}),
                titled_card("who", who, {passages_list(context, "list", who, reporting.who)}),
                titled_card("others", said("reporting.others"), {text("words", reporting.others)})};
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
