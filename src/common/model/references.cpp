// Looks up references and composes the messages for those that lead nowhere.
#include "common/model/references.h"

#include "common/model/spelling.h"

#include <utility>

namespace zhixiao {

std::optional<std::size_t> References::place(std::string_view id) const {
    const auto found = places_.find(id);
    return found == places_.end() ? std::nullopt : std::optional(found->second);
}

void References::tell_unknown(std::string where, std::string_view id, ProblemList& problems) const {
    if (!problems.has_room(Severity::Error)) {
        problems.count(Severity::Error);
        return;
    }
    problems.error(std::move(where), "没有 id 为" + quoted(std::string(id)) + "的" + kind_,
                   advice(id));
}

std::string References::advice(std::string_view id) const {
    return fix_reference(id, {candidates_.begin(), candidates_.end()});
}

} // namespace zhixiao
