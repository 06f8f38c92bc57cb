// Reads 指标.csv and 数据.csv (docs/pack-format.md, CSV): right rows load, wrong ones are named.
#pragma once

#include "content/csv_figures.h"
#include "content/csv_indicators.h"
#include "content/csv_table.h"
#include "content/encoding.h"
#include "content/load.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace zhixiao::content {

struct Loaded {
    std::vector<Pack> packs;
    std::vector<Problem> problems;
    bool has_new_plans = false; // the packs are the files' own plans; else those given, added to
};

struct CsvInput {
    std::vector<File> files; // bytes as they are on disk
    // What figures belong to when no file holds indicators: 数据.csv alone adds to these.
    std::vector<Pack> packs;
    std::optional<int> this_year; // with it, indicators without recent figures are named
};

// Reading in portions, so that a page stays alive meanwhile; to cancel, drop it.
class CsvReading {
  public:
    CsvReading(CsvInput input, const Decoder& decoder);

    // Reads up to so many rows; false when none is left.
    bool step(std::size_t rows);

    double share_read() const; // 0 to 1, of the figures

    // The packs of the files; without indicators in any file, those given, with figures added.
    // After the last step.
    Loaded take();

  private:
    void open(File file, const Decoder& decoder);

    CsvProblems problems_;
    std::vector<std::unique_ptr<CsvTable>> indicator_tables_;
    std::vector<std::unique_ptr<CsvTable>> figure_tables_;
    std::size_t at_ = 0; // in figure_tables_
    bool has_new_plans_ = false;
    bool is_barred_ = false; // the indicators could not be read at all
    std::optional<int> this_year_;
    std::optional<CsvFigures> figures_;
};

} // namespace zhixiao::content
