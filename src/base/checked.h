// A value from outside the program, or all that is wrong with it.
#pragma once

#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace zhixiao {

enum class Severity { Error, Warning };

// A fault of something from outside, described for the person who can mend it.
struct Problem {
    std::string where; // file and place: "women.json#/indicators/3/target/type"
    std::string what;  // what is wrong, in plain Chinese, quoting the faulty text
    std::string fix;   // what to write instead
    Severity severity = Severity::Error;

    bool operator==(const Problem&) const = default;
};

template <class T> using Checked = std::variant<T, std::vector<Problem>>;

} // namespace zhixiao
