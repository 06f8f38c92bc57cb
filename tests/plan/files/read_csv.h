// Reads CSV files whole; the app reads them in portions.
#pragma once

#include "plan/files/csv.h"

#include <utility>

namespace zhixiao::content {

inline Loaded read_csv(CsvInput input, const Decoder& decoder) {
    CsvReading reading(std::move(input), decoder);
    constexpr std::size_t portion = 100000;
    while (reading.step(portion)) {
    }
    return reading.take();
}

} // namespace zhixiao::content
