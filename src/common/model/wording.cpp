// Looks up the sentences shown to people.
#include "common/model/wording.h"

namespace zhixiao {

std::string Wording::operator()(std::string_view name) const {
    const auto found = words_.find(name);
    if (found == words_.end())
        return "⟦" + std::string(name) + "⟧";
    return found->second;
}

} // namespace zhixiao
