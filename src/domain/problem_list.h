// Collects what is wrong with something from outside, and stops where nobody would read on.
#pragma once

#include "base/checked.h"

#include <cstddef>
#include <string>
#include <vector>

namespace zhixiao {

class ProblemList {
  public:
    static constexpr std::size_t limit = 200; // pack-format.md, Problems

    void error(std::string where, std::string what, std::string fix);
    void warning(std::string where, std::string what, std::string fix);
    void add(Problem problem);
    void add(ProblemList other); // with all it counted

    // Whether one more would be kept. Where not, `count` saves making the words nobody will read.
    bool has_room(Severity severity) const { return number_of(severity) < limit; }
    void count(Severity severity) { ++number_of(severity); }

    bool has_errors() const { return errors_ > 0; }
    bool empty() const { return errors_ + warnings_ == 0; }

    // In the order found, at most `limit`; beyond that the errors come first, and a last problem
    // says how many more there are.
    std::vector<Problem> take();

  private:
    std::size_t number_of(Severity severity) const {
        return severity == Severity::Error ? errors_ : warnings_;
    }
    std::size_t& number_of(Severity severity) {
        return severity == Severity::Error ? errors_ : warnings_;
    }

    std::vector<Problem> kept_;
    std::size_t errors_ = 0;
    std::size_t warnings_ = 0;
};

// “…”, cut after 40 characters, so that a problem can quote any cell.
std::string quoted(const std::string& text);

} // namespace zhixiao
