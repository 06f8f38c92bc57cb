// What is asked of the state in more than one place.
#include "app/state.h"

namespace zhixiao {

std::string State::typed(const InputId& input) const {
    const auto found = texts.find(input);
    return found == texts.end() ? "" : found->second;
}

} // namespace zhixiao
