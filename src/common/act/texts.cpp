// Looks up the texts typed and chosen on the pages of a room.
#include "common/act/texts.h"

namespace zhixiao {

std::string typed(const Texts& texts, const InputId& input) {
    const auto found = texts.find(input);
    return found == texts.end() ? "" : found->second;
}

} // namespace zhixiao
