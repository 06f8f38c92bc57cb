// Help nearby: the direct lines and places of one county or city. They come with its own pack, each
// with the date of its check; the app ships none.
#pragma once

#include "base/id.h"

#include <string>

namespace zhixiao {

// A direct line (妇联、派出所、法院、学校).
struct LocalLine {
    std::string name;
    std::string number;  // as dialled: digits and '-', 3 to 20 characters
    std::string purpose; // empty: not given
    std::string hours;   // empty: not given
    std::string checked; // YYYY-MM-DD

    bool operator==(const LocalLine&) const = default;
};

// A place to go to.
struct LocalPoint {
    HelpPointId kind; // an id in help.json; for an unknown kind only the name is shown
    std::string name;
    std::string address;
    std::string phone; // spelt as LocalLine::number; empty: none
    std::string hours; // empty: not given
    std::string checked;

    bool operator==(const LocalPoint&) const = default;
};

} // namespace zhixiao
