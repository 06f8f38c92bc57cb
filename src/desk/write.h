// Plans as the files that are saved: the formats they are read from, empty sheets, and verdicts.
#pragma once

#include "domain/plan.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace zhixiao::desk {

enum class Kind {
    Plan,       // JSON, of one plan
    Indicators, // 指标.csv; without plans an empty one
    Figures,    // 数据.csv; likewise
    Verdicts    // 结论.csv (write_verdicts_csv)
};

// "plan", "indicators", "figures", "verdicts"; nothing for another word.
std::optional<Kind> kind_named(std::string_view name);

struct Written {
    std::string name; // of the file; without what a file system refuses
    std::string text;

    bool operator==(const Written&) const = default;
};

// Of Kind::Plan the first pack only, as a JSON file holds one; no text without packs.
Written write(Kind kind, std::span<const Pack> packs, int this_year);

// Every indicator in every area with its verdict (docs/progress.md), a row each, as Excel and WPS
// open it: UTF-8 with a byte order mark. What does not apply is left blank. Numbers are rounded
// to four decimals.
std::string write_verdicts_csv(std::span<const Pack> packs, int this_year);

} // namespace zhixiao::desk
