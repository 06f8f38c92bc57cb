// Who helps near here: direct lines and places of one county or city. They come with its own pack,
// each with the date it was checked; the app ships none.
#pragma once

#include "base/id.h"

#include <string>

namespace zhixiao {

// A direct line (妇联、派出所、法院、学校).
struct LocalLine {
    std::string name;
    std::string number;  // as dialled: digits and '-', 3 to 20 characters
    std::string purpose; // empty: not said
    std::string hours;   // empty: not said
    std::string checked; // YYYY-MM-DD

    bool operator==(const LocalLine&) const = default;
};

// A place to go to.
struct LocalPoint {
    HelpPointId kind; // of help.json; a kind the app does not know is shown by its name alone
    std::string name;
    std::string address;
    std::string phone; // as LocalLine::number; empty: none
    std::string hours; // empty: not said
    std::string checked;

    bool operator==(const LocalPoint&) const = default;
};

} // namespace zhixiao
