// Builds buttons that call.
#include "common/pages/call.h"

#include "common/act/doors.h"

namespace zhixiao::pages {

Node call_button(const Callable& callable, scene::LinkLook look) {
    // On a device that cannot call, the link leads to the room `rights`.
    return {"call-" + callable.number,
            scene::Link{.to = rights_door(),
                        .name = callable.name,
                        .look = look,
                        .icon = callable.by_message ? Icon::Message : Icon::Phone,
                        .box = {},
                        .children = {},
                        .dial = callable.dial()}};
}

} // namespace zhixiao::pages
