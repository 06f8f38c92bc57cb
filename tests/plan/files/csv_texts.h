// Short CSV files for the tests of CSV.
#pragma once

#include "tests/plan/files/read_csv.h"

#include <string>
#include <utility>
#include <vector>

namespace zhixiao {

inline const std::string plan_title = "示例市妇女发展规划（2021—2025年）";

// The header of a sheet of indicators: all required columns and some optional ones.
inline const std::string indicator_header =
    "编号,规划,领域,指标名称,单位,类型,目标值,目标值上限,容差,下降比例,基期年,目标年,中期年,"
    "中期值,自然下限,自然上限,责任单位\n";

inline std::string indicator_row(const std::string& id, const std::string& unit_to_percent) {
    return id + "," + plan_title + ",健康,指标" + id + "," + unit_to_percent +
           ",2020,2025,,,,,卫生健康局\n";
}

inline content::Loaded read_texts(std::vector<content::File> files, std::vector<Pack> packs = {}) {
    return content::read_csv({std::move(files), std::move(packs), std::nullopt}, nullptr);
}

// Reads one indicator with these cells, 单位 to 下降比例.
inline content::Loaded read_indicator(const std::string& unit_to_percent) {
    return read_texts({{"指标.csv", indicator_header + indicator_row("a", unit_to_percent)}});
}

} // namespace zhixiao
