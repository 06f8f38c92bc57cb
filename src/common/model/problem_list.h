// A list of what is wrong with data from outside, with a limit beyond which nobody would read on.
#pragma once

#include "base/checked.h"

#include <cstddef>
#include <string>
#include <vector>

namespace zhixiao {

class ProblemList {
  public:
    static constexpr std::size_t limit = 200; // docs/pack-format.md, 检查

    void error(std::string where, std::string what, std::string fix);
    void warning(std::string where, std::string what, std::string fix);
    void add(Problem problem);
    void add(ProblemList other); // adds its counts, too

    // Says whether one more problem would be kept. If not, call `count` instead, which saves
    // composing a message that nobody will read.
    bool has_room(Severity severity) const { return number_of(severity) < limit; }
    void count(Severity severity) { ++number_of(severity); }

    bool has_errors() const { return errors_ > 0; }
    bool empty() const { return errors_ + warnings_ == 0; }

    // Returns the problems in the order found and empties the list. When there are more than
    // `limit`, the errors come first, and a last problem says how many are left out.
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

// Returns “…” around `text`, cut after 40 characters, so that a problem can quote a cell of any
// length.
std::string quoted(const std::string& text);

} // namespace zhixiao
