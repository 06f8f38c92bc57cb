// Turns the rows of 数据.csv into figures of the packs whose indicators they name.
#pragma once

#include "plan/files/csv_names.h"
#include "plan/files/csv_series.h"
#include "plan/files/csv_table.h"
#include "plan/model/check_pack.h"
#include "plan/model/natural_limits.h"
#include "plan/model/plan.h"

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace zhixiao::content {

class CsvFigures {
  public:
    // `left_out` holds the ids of indicators that were dropped with a problem of their own.
    CsvFigures(std::vector<Pack> packs, std::set<std::string> left_out);

    // Adds the figure of the row that `table` stands at. A row with an error is left out.
    void read(const CsvTable& table, CsvProblems& problems);

    // Returns the packs with their figures, after settle_figures. If `this_year` is given and no
    // row had an error, indicators whose newest figure is new and more than two years old are named
    // too.
    std::vector<Pack> take(std::optional<int> this_year, CsvProblems& problems);

  private:
    struct IndicatorAt {
        std::size_t pack = 0;
        std::size_t indicator = 0;
        bool is_ambiguous = false; // several packs have this id
    };

    // What is known of one pack while its figures are read.
    struct Intake {
        std::vector<NaturalLimits> limits;                     // by indicator
        std::map<std::string, std::size_t, std::less<>> areas; // index in pack.areas by name and id
        std::size_t own_areas = 0;                             // number of areas the pack came with
        UnusedIds area_ids;
        std::size_t first_figure = 0; // index of the first new figure in pack.observations
        std::vector<CsvOrigin> origins;
    };

    void add_pack(std::size_t at);
    std::optional<IndicatorAt> indicator(const CsvRow& row);
    std::optional<AreaId> area(const CsvRow& row, std::size_t pack);
    void tell_unknown(const CsvRow& row, const std::string& id) const;
    CsvOrigin origin(const CsvPlace& place);

    std::vector<Pack> packs_;
    std::set<std::string> left_out_;
    std::vector<Intake> intakes_;                                  // by pack
    std::unordered_map<std::string_view, IndicatorAt> indicators_; // views into packs_
    std::vector<std::string> ids_; // candidates that a remedy may suggest
    std::vector<std::string> files_;
};

} // namespace zhixiao::content
