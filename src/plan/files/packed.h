// Packs as bytes, to hand them from a worker to the page and to keep them on the device. The
// plans of the first load come so, too.
#pragma once

#include "plan/model/plan.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace zhixiao::content {

// Writes `packs` as bytes, which begin with the version of the layout. About 24 bytes a figure.
[[gnu::noinline]] std::string packed_each(const std::vector<const Pack*>& packs);

// Writes packs that lie side by side.
inline std::string packed(std::span<const Pack> packs) {
    std::vector<const Pack*> each;
    for (const Pack& pack : packs)
        each.push_back(&pack);
    return packed_each(each);
}

// Reads the packs back. Returns nothing for bytes that are foreign, of another version, cut off or
// too long, or that hold an impossible number. The result is safe to use and all its numbers are
// finite; check_pack must tell whether it is correct.
std::optional<std::vector<Pack>> unpacked(std::string_view bytes);

} // namespace zhixiao::content
