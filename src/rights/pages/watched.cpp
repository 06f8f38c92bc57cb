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
    const Wording& rights_words = context.rights_words;
    const SafetyNotes& notes = context.rights.notes;
    Nodes first{
        points_card("safer", rights_words("watched.safer"), {text("about", notes.watched)},
                    {rights_words("watched.safer.device"), rights_words("watched.safer.call"),
                     rights_words("watched.safer.person"), rights_words("watched.safer.copy")}),
        points_card("leave", rights_words("watched.leave"), {},
                    {rights_words("watched.leave.button"), rights_words("watched.leave.keys"),
                     rights_words("watched.leave.taps"), rights_words("watched.leave.closing")})};
    Nodes second{
        points_card("left", rights_words("watched.left"), {text("about", notes.leaving)},
                    {rights_words("watched.left.history"), rights_words("watched.left.calls"),
                     rights_words("watched.left.copies"), rights_words("watched.left.software")}),
        rights_link("start", {}, rights_words("watched.to_start"))};
    return {card_columns("columns", 330, {std::move(first), std::move(second)})};
}

} // namespace zhixiao::pages
