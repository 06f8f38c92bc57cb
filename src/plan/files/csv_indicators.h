// Turns the rows of 指标.csv into indicators, and names into plans, fields and departments.
#pragma once

#include "plan/files/csv_names.h"
#include "plan/files/csv_table.h"
#include "plan/model/plan.h"

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace zhixiao::content {

class CsvIndicators {
  public:
    // Adds the indicator of the row that `table` stands at. A row with an error is left out.
    void read(const CsvTable& table, CsvProblems& problems);

    // Returns a pack without figures for each plan (规划) named. A plan without a correct row is
    // left out.
    std::vector<Pack> take();

    // Holds the ids of rows that were left out, so that their figures are not reported as unknown
    // as well. An id that two rows use is here and also in the pack.
    const std::set<std::string>& left_out() const { return left_out_; }

  private:
    // A pack being built, and the ids given to its names.
    struct Draft {
        Pack pack;
        std::map<std::string, FieldId> fields;
        std::map<std::string, DepartmentId> departments;
        UnusedIds field_ids;
        UnusedIds department_ids;
    };

    struct Seen {
        std::string file;
        std::size_t row = 0;
    };

    Draft* draft_of(const CsvRow& row);
    void check_new(const CsvRow& row, const std::string& id);
    FieldId field(Draft& draft, const std::string& name);
    std::vector<DepartmentId> departments(Draft& draft, const std::string& cell);

    std::vector<Draft> drafts_;
    std::map<std::string, std::size_t> plans_; // index in drafts_ by title
    UnusedIds plan_ids_;
    std::map<std::string, Seen> seen_;
    std::set<std::string> left_out_;
};

} // namespace zhixiao::content
