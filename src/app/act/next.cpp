// The result of a message, and the part of the state that rooms may know.
#include "app/act/next.h"

namespace zhixiao {

Form form_of(float width, TextSize size) {
    const float scale = size == TextSize::Elder ? elder_scale : 1;
    if (width >= wide_from * scale)
        return Form::Wide;
    return width >= tablet_from * scale ? Form::Tablet : Form::Phone;
}

Shared shared_of(const State& state) { return {place_of(state.route), today_of(state)}; }

} // namespace zhixiao
