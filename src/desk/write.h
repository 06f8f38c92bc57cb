// Writes plans as files to save: the formats they are read from, empty sheets, and verdicts.
#pragma once

#include "plan/model/plan.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace zhixiao::desk {

enum class Kind {
    Plan,       // JSON of one plan
    Indicators, // 指标.csv; an empty sheet without plans
    Figures,    // 数据.csv; an empty sheet without plans
    Verdicts    // 结论.csv (write_verdicts_csv)
};

// Returns the kind named "plan", "indicators", "figures" or "verdicts"; nothing for another word.
std::optional<Kind> kind_named(std::string_view name);

struct Written {
    std::string name; // file name without characters that file systems refuse
    std::string text;

    bool operator==(const Written&) const = default;
};

// Writes `packs` as a file of `kind`. Kind::Plan writes only the first pack, because a JSON file
// holds one plan; without packs its text is empty.
Written write(Kind kind, std::span<const Pack> packs, int this_year);

// Writes a row with the verdict (docs/progress.md) of every indicator in every area, for Excel and
// WPS: UTF-8 with a byte order mark. Cells that do not apply are blank. Numbers are rounded to four
// decimals.
std::string write_verdicts_csv(std::span<const Pack> packs, int this_year);

} // namespace zhixiao::desk
