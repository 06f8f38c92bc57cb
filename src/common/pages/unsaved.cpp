// Builds the badge for things that the device does not remember.
#include "common/pages/unsaved.h"

#include "common/act/doors.h"

namespace zhixiao::pages {

Nodes unsaved_badge(const Context& context) {
    if (!context.is_unsaved)
        return {};
    const Wording& words = context.words;
    Node badge{"badge",
               scene::Link{.to = device_door(),
                           .name = "",
                           .look = scene::LinkLook::Content,
                           .box = {.arrange = Arrange::Row, .gap = 8, .min_height = 48},
                           .children = {{"pill", scene::Pill{words("unsaved"),
                                                             scene::Mark::Triangle, Tone::Slow}},
                                        growing(caption("about", words("unsaved.about"))),
                                        ornament("next", Icon::Next, Tone::Soft, 20)}}};
    return {{"unsaved", scene::Group{scene::GroupRole::Tools, words("unsaved"), {}, {badge}}}};
}

} // namespace zhixiao::pages
