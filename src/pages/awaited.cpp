// What stands where a part of the app is still on its way.
#include "pages/later.h"

namespace zhixiao::pages {

Nodes awaited(const Context& context, const std::string& part) {
    const Wording& words = context.words;
    const auto arrival = context.state.arrivals.find(part);
    if (arrival == context.state.arrivals.end() || arrival->second.is_here)
        return {card("awaited", words("later.awaited"),
                     {text("words", words("later.awaited"), TextStyle::Body, Tone::Soft)})};
    const std::string title = words("later.failed");
    return {
        card("failed", title,
             {heading("title", 2, title),
              text("reason", words("later.failed.why")),
              caption("fault", arrival->second.fault),
              {"again", scene::Button{.name = words("later.again"), .press = AskForPart{part}}}})};
}

} // namespace zhixiao::pages
