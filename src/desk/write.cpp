// Chooses the writer for a kind of file, and names the file.
#include "desk/write.h"

#include "base/text.h"
#include "plan/files/write_csv.h"
#include "plan/files/write_pack.h"

namespace zhixiao::desk {
namespace {

const char* sheet_name(Kind kind) {
    switch (kind) {
    case Kind::Indicators:
        return "指标.csv";
    case Kind::Figures:
        return "数据.csv";
    case Kind::Verdicts:
        return "结论.csv";
    case Kind::Plan:
        break;
    }
    return "规划.json";
}

// Returns `title` with "_" for each character that file systems refuse (folder separators,
// controls, wild cards), because a title may hold any text.
std::string without_refused(const std::string& title) {
    constexpr std::size_t longest = 40; // characters; fits every file system
    constexpr std::u32string_view refused = U"/\\:*?\"<>|";
    std::u32string name;
    for (const char32_t c : code_points(title)) {
        if (name.size() < longest)
            name +=
                c < U' ' || c == 0x7F || refused.find(c) != std::u32string_view::npos ? U'_' : c;
    }
    return utf8(name);
}

} // namespace

std::optional<Kind> kind_named(std::string_view name) {
    if (name == "plan")
        return Kind::Plan;
    if (name == "indicators")
        return Kind::Indicators;
    if (name == "figures")
        return Kind::Figures;
    if (name == "verdicts")
        return Kind::Verdicts;
    return std::nullopt;
}

Written write(Kind kind, std::span<const Pack> packs, int this_year) {
    const std::string of = packs.empty() ? "" : without_refused(packs.front().plan.title) + "-";
    Written written{of + sheet_name(kind), ""};
    switch (kind) {
    case Kind::Indicators:
        written.text = content::write_indicators_csv(packs);
        break;
    case Kind::Figures:
        written.text = content::write_figures_csv(packs);
        break;
    case Kind::Verdicts:
        written.text = write_verdicts_csv(packs, this_year);
        break;
    case Kind::Plan:
        if (!packs.empty())
            written.text = content::write_pack(packs.front());
        break;
    }
    return written;
}

} // namespace zhixiao::desk
