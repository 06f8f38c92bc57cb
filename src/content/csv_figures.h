// 数据.csv: rows into figures, in the packs whose indicators they name.
#pragma once

#include "content/csv_names.h"
#include "content/csv_series.h"
#include "content/csv_table.h"
#include "domain/check_pack.h"
#include "domain/plan.h"

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
    // left_out: ids of indicators that are missing for a reason already given.
    CsvFigures(std::vector<Pack> packs, std::set<std::string> left_out);

    // Takes in the row that the table stands at; one with an error is left out.
    void read(const CsvTable& table, CsvProblems& problems);

    // The packs with their figures, settled (settle_figures). With this year given, indicators
    // without a figure of the last two years are named too.
    std::vector<Pack> take(std::optional<int> this_year, CsvProblems& problems);

  private:
    struct IndicatorAt {
        std::size_t pack = 0;
        std::size_t indicator = 0;
        bool is_ambiguous = false; // of several packs
    };

    // What belongs to one pack while its figures come in.
    struct Intake {
        std::vector<NaturalLimits> limits;                     // of each indicator
        std::map<std::string, std::size_t, std::less<>> areas; // by name and id, in pack.areas
        std::size_t own_areas = 0;                             // how many areas the pack came with
        UnusedIds area_ids;
        std::size_t first_figure = 0; // of the new ones, in pack.observations
        std::vector<CsvOrigin> origins;
    };

    void add_pack(std::size_t at);
    std::optional<IndicatorAt> indicator(const CsvRow& row);
    std::optional<AreaId> area(const CsvRow& row, std::size_t pack);
    void tell_unknown(const CsvRow& row, const std::string& id) const;
    CsvOrigin origin(const CsvPlace& place);

    std::vector<Pack> packs_;
    std::set<std::string> left_out_;
    std::vector<Intake> intakes_;                                  // of each pack
    std::unordered_map<std::string_view, IndicatorAt> indicators_; // ids lie in packs_
    std::vector<std::string> ids_;                                 // for remedies
    std::vector<std::string> files_;
};

} // namespace zhixiao::content
