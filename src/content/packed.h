// Packs as bytes: to hand them from a worker to the page, and to keep them on the device.
// Both are gates, as pages/later.h explains: plans of one's own come after the first paint.
#pragma once

#include "domain/plan.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace zhixiao::content {

// Of this version of the layout only: bytes that are kept begin with its number, and those of
// another are not understood. About 24 bytes a figure.
[[gnu::used, gnu::noinline]] std::string packed_each(const std::vector<const Pack*>& packs);

// The same of packs that lie side by side.
inline std::string packed(std::span<const Pack> packs) {
    std::vector<const Pack*> each;
    for (const Pack& pack : packs)
        each.push_back(&pack);
    return packed_each(each);
}

// The same packs again; nothing for bytes that are foreign, of another version, cut off, or go on
// too long, or where a number is none that can stand there. What is read is safe to look at, and
// all its numbers are finite; whether it is right is for check_pack to tell.
[[gnu::used, gnu::noinline]] std::optional<std::vector<Pack>> unpacked(std::string_view bytes);

} // namespace zhixiao::content
