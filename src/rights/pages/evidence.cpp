// The evidence to keep in a situation as a list for paper and the clipboard, in words that tell
// nothing of what happened.
#include "base/text.h"
#include "common/act/common_act.h"
#include "rights/pages/parts.h"
#include "rights/pages/situation_parts.h"
#include "rights/pages/views.h"

namespace zhixiao::pages {
namespace {

// Returns the list for the clipboard, a line for each piece of evidence: “□ 照片”.
std::string lines_of(const RightsContext& context, const Situation& situation) {
    std::string lines;
    std::size_t place = 0;
    for (const Evidence& evidence : situation.evidence) {
        const bool is_on = context.visit.ticks.count(evidence_tick(situation, place)) > 0;
        const std::string line = is_on ? context.rights_words("evidence.line.done")
                                       : context.rights_words("evidence.line");
        const std::string& shown = evidence.neutral.empty() ? evidence.text : evidence.neutral;
        lines += (lines.empty() ? "" : "\n") + fill(line, {{"text", shown}});
        ++place;
    }
    return lines;
}

Node tools(const RightsContext& context, const Situation& situation) {
    const Wording& rights_words = context.rights_words;
    Nodes parts{caption("why", rights_words("evidence.why")),
                {"print", scene::Button{.name = rights_words("evidence.print"),
                                        .press = PrintPage{},
                                        .icon = Icon::Printer}},
                copy_button(context, rights_words("evidence.copy"), lines_of(context, situation)),
                rights_link("back", {RightsPart::Situation, situation.id.value},
                            rights_words("evidence.back"))};
    return {"tools", scene::Group{scene::GroupRole::Tools, rights_words("evidence.tools"),
                                  Box{.gap = 8}, std::move(parts)}};
}

} // namespace

Nodes rights_evidence(const RightsContext& context, const Situation& situation) {
    const Wording& rights_words = context.rights_words;
    const std::string title = rights_words("title.evidence");
    Nodes parts{heading("title", 2, title),
                evidence_list(context, situation, Shown::Neutral),
                {"more", scene::Blank{rights_words("evidence.more"), 3}}};
    return {tools(context, situation),
            {"sheet", scene::Group{scene::GroupRole::Sheet, title,
                                   Box{.surface = Surface::Card, .gap = 12}, std::move(parts)}}};
}

} // namespace zhixiao::pages
