// 指标.csv: rows into indicators, and the plans, fields and departments that they name.
#pragma once

#include "content/csv_names.h"
#include "content/csv_table.h"
#include "domain/plan.h"

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace zhixiao::content {

class CsvIndicators {
  public:
    // Takes in the row that the table stands at; one with an error is left out.
    void read(const CsvTable& table, CsvProblems& problems);

    // One pack for each plan (规划) named, without figures; those of which no row is right are
    // left out.
    std::vector<Pack> take();

    // The ids of rows that were left out, so that their figures are not called unknown as well. One
    // that was used twice is here and in the pack.
    const std::set<std::string>& left_out() const { return left_out_; }

  private:
    // A pack in the making, and the ids its names got.
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
    std::map<std::string, std::size_t> plans_; // by title, in drafts_
    UnusedIds plan_ids_;
    std::map<std::string, Seen> seen_;
    std::set<std::string> left_out_;
};

} // namespace zhixiao::content
