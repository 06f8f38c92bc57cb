// Collects what is wrong with the rows of a sheet. Only problems that will be shown are worded; the
// others are counted.
#pragma once

#include "common/model/problem_list.h"
#include "plan/files/csv_columns.h"

#include <cstddef>
#include <string>
#include <vector>

namespace zhixiao::content {

// A place in a file; of(column) names a cell: "指标.csv 第17行 目标值".
struct CsvPlace {
    const std::string& file;
    std::size_t row;

    std::string of(Column column) const;
    std::string whole_row() const; // "指标.csv 第17行"
};

class CsvProblems {
  public:
    // Counts an error. `words` makes the Problem, and is not called beyond ProblemList::limit
    // errors.
    template <class Words> void error(Words words) {
        add(++errors_ <= ProblemList::limit ? words() : Problem{}, Severity::Error);
    }
    template <class Words> void warning(Words words) {
        add(++warnings_ <= ProblemList::limit ? words() : Problem{}, Severity::Warning);
    }

    // Adds problems that the checks of plan/model found in a row, with columns in place of JSON
    // pointers and keys.
    void add_checked(ProblemList found, const CsvPlace& place);

    // The number of errors so far. It shows whether a row added any.
    std::size_t errors() const { return errors_; }

    std::vector<Problem> take() { return list_.take(); }

  private:
    void add(Problem problem, Severity severity);

    ProblemList list_;
    std::size_t errors_ = 0;
    std::size_t warnings_ = 0;
};

} // namespace zhixiao::content
