// Watched devices: how to leave fast, what leaving cannot hide, and what is safer.
#include "rights/pages/parts.h"
#include "rights/pages/views.h"

namespace zhixiao::pages {
namespace {

Node points(std::string key, const std::string& name, const std::vector<std::string>& sentences) {
    Nodes rows;
    for (const std::string& sentence : sentences) {
        const std::string number = "point-" + std::to_string(rows.size() + 1);
        rows.push_back(group(
            number, {.arrange = Arrange::Row, .gap = 12},
            {ornament("mark", Mark::Dot, Tone::Brand, 12), growing(text("words", sentence))}));
    }
    return list(std::move(key), name, {.gap = 8}, std::move(rows));
}

Node points_card(std::string key, const std::string& title, Nodes before,
                 const std::vector<std::string>& sentences) {
    Nodes parts{heading("title", 2, title)};
    append(parts, std::move(before));
    parts.push_back(points("points", title, sentences));
    return card(std::move(key), title, std::move(parts));
}

} // namespace

Nodes rights_watched(const RightsContext& context) {
    const Wording& said = context.said;
    const SafetyNotes& notes = context.rights.notes;
    Nodes first{points_card("safer", said("watched.safer"), {text("about", notes.watched)},
                            {said("watched.safer.device"), said("watched.safer.call"),
                             said("watched.safer.person"), said("watched.safer.copy")}),
                points_card("leave", said("watched.leave"), {},
                            {said("watched.leave.button"), said("watched.leave.keys"),
                             said("watched.leave.taps"), said("watched.leave.closing")})};
    Nodes second{points_card("left", said("watched.left"), {text("about", notes.leaving)},
                             {said("watched.left.history"), said("watched.left.calls"),
                              said("watched.left.copies"), said("watched.left.software")}),
                 rights_link("start", {}, said("watched.to_start"))};
    return {card_columns("columns", 330, {std::move(first), std::move(second)})};
}

} // namespace zhixiao::pages
