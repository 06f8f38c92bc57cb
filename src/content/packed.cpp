// One JSON text after the other, each ended by a zero byte.
#include "content/packed.h"

#include "content/load.h"
#include "content/write_pack.h"

#include <utility>
#include <variant>

namespace zhixiao::content {

std::string packed(std::span<const Pack> packs) {
    std::string bytes;
    for (const Pack& pack : packs)
        bytes += write_pack(pack) + '\0';
    return bytes;
}

std::optional<std::vector<Pack>> unpacked(std::string_view bytes) {
    std::vector<Pack> packs;
    while (!bytes.empty()) {
        const std::size_t end = bytes.find('\0');
        if (end == std::string_view::npos)
            return std::nullopt;
        Checked<Pack> pack = read_pack({"", std::string(bytes.substr(0, end))});
        if (!std::holds_alternative<Pack>(pack))
            return std::nullopt;
        packs.push_back(std::move(std::get<Pack>(pack)));
        bytes.remove_prefix(end + 1);
    }
    return packs;
}

} // namespace zhixiao::content
