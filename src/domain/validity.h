// From which day until which day a statement holds. Laws change while copies of the app go on
// living in caches, on sticks and in kiosks, so that the day it is read decides what is shown.
#pragma once

#include <string>
#include <string_view>

namespace zhixiao {

struct Validity {
    std::string from;  // first day on which it holds, YYYY-MM-DD; empty: from ever
    std::string until; // last day on which it holds; empty: for ever

    bool operator==(const Validity&) const = default;
};

// Tells whether a statement holds on `day`, YYYY-MM-DD. Such days compare as their texts do.
bool holds_on(const Validity& validity, std::string_view day);

// Tells whether there is a day on which both hold.
bool overlap(const Validity& one, const Validity& other);

} // namespace zhixiao
