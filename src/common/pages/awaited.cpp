// Builds the placeholder for a part of the app that is still on its way.
#include "common/pages/awaited.h"

#include "common/act/common_act.h"
#include "common/act/doors.h"

namespace zhixiao::pages {
namespace {

// Builds a link that calls 110, on the start page of the room `rights` only: whoever comes for help
// can call even while, or although, that room's part has not come.
Nodes call_meanwhile(const Context& context) {
    if (context.here.address != rights_door().address)
        return {};
    return {{"call-110", scene::Link{.to = rights_door(),
                                     .name = context.words("later.call"),
                                     .look = scene::LinkLook::Filled,
                                     .icon = Icon::Phone,
                                     .box = {},
                                     .children = {},
                                     .dial = "tel:110"}}};
}

} // namespace

Nodes awaited(const Context& context, const std::string& part) {
    const Wording& words = context.words;
    const auto arrival = context.arrivals.find(part);
    if (arrival == context.arrivals.end() || arrival->second.is_here)
        return joined(call_meanwhile(context),
                      {card("awaited", words("later.awaited"),
                            {text("words", words("later.awaited"), TextStyle::Body, Tone::Soft)})});
    const std::string title = words("later.failed");
    return joined(call_meanwhile(context),
                  {card("failed", title,
                        {heading("title", 2, title),
                         text("reason", words("later.failed.why")),
                         caption("fault", arrival->second.fault),
                         {"again", scene::Button{.name = words("later.again"),
                                                 .press = AskForPart{part}}}})});
}

} // namespace zhixiao::pages
