// Says what is wrong with a row: words only for those that will be read, the rest is counted.
#pragma once

#include "content/csv_columns.h"
#include "domain/problem_list.h"

#include <cstddef>
#include <string>
#include <vector>

namespace zhixiao::content {

// A cell of a file: "指标.csv 第17行 目标值".
struct CsvPlace {
    const std::string& file;
    std::size_t row;

    std::string of(Column column) const;
    std::string whole_row() const; // "指标.csv 第17行"
};

class CsvProblems {
  public:
    // `words` makes the Problem; it is not asked when there are too many problems to be read.
    template <class Words> void error(Words words) {
        add(++errors_ <= ProblemList::limit ? words() : Problem{}, Severity::Error);
    }
    template <class Words> void warning(Words words) {
        add(++warnings_ <= ProblemList::limit ? words() : Problem{}, Severity::Warning);
    }

    // What the domain's checks say of a row, with columns in place of JSON pointers and keys.
    void add_checked(ProblemList found, const CsvPlace& place);

    // So that a row can tell whether anything was wrong with it.
    std::size_t errors() const { return errors_; }

    std::vector<Problem> take() { return list_.take(); }

  private:
    void add(Problem problem, Severity severity);

    ProblemList list_;
    std::size_t errors_ = 0;
    std::size_t warnings_ = 0;
};

} // namespace zhixiao::content
