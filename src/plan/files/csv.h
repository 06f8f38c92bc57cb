// Reads 指标.csv and 数据.csv (docs/pack-format.md, CSV): loads the correct rows and names the
// wrong ones.
#pragma once

#include "common/files/file.h"
#include "plan/files/csv_figures.h"
#include "plan/files/csv_indicators.h"
#include "plan/files/csv_table.h"
#include "plan/files/encoding.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace zhixiao::content {

struct Loaded {
    std::vector<Pack> packs;
    std::vector<Problem> problems;
    bool has_new_plans = false; // false: the packs are CsvInput::packs with figures added
};

struct CsvInput {
    std::vector<File> files; // bytes as they are on disk
    // The packs that figures are added to when no file holds indicators, only 数据.csv.
    std::vector<Pack> packs;
    std::optional<int> this_year; // if given, indicators with outdated figures are named
};

// Reads in portions, so that the caller can report progress. Dropping the object cancels.
class CsvReading {
  public:
    CsvReading(CsvInput input, const Decoder& decoder);

    // Reads up to `rows` rows of figures. Returns false when none is left.
    bool step(std::size_t rows);

    double share_read() const; // 0 to 1, of the figures

    // Returns the packs of the files, or, when no file holds indicators, CsvInput::packs with the
    // figures added. Call it after the last step.
    Loaded take();

  private:
    void open(File file, const Decoder& decoder);

    CsvProblems problems_;
    std::vector<std::unique_ptr<CsvTable>> indicator_tables_;
    std::vector<std::unique_ptr<CsvTable>> figure_tables_;
    std::size_t at_ = 0; // index of the table being read in figure_tables_
    bool has_new_plans_ = false;
    bool is_barred_ = false; // there are no indicators, so no figure is read
    std::optional<int> this_year_;
    std::optional<CsvFigures> figures_;
};

} // namespace zhixiao::content
