// From which day until which day a statement holds. Laws change while copies of the app go on
// living in caches, on sticks and in kiosks, so that the day it is read decides what is shown.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zhixiao {

// What follows upon a statement that ends soon.
struct Replacement {
    std::string from;               // the first day of what takes its place; empty: nothing does
    std::vector<std::string> texts; // what holds from then on

    bool operator==(const Replacement&) const = default;
};

struct Validity {
    std::string from;  // first day on which it holds, YYYY-MM-DD; empty: from ever
    std::string until; // last day on which it holds; empty: for ever
    // Never from a file: in_force (domain/in_force.h) sets it where the last day is near.
    std::optional<Replacement> replacement = std::nullopt;

    bool operator==(const Validity&) const = default;
};

// Tells whether a statement holds on `day`, YYYY-MM-DD. Such days compare as their texts do.
bool holds_on(const Validity& validity, std::string_view day);

// Tells whether there is a day on which both hold.
bool overlap(const Validity& one, const Validity& other);

// What is about to change says so this many days before its first day: three months.
constexpr int told_days_before = 92;

// The day after `date`, or `days` later, both YYYY-MM-DD; empty where `date` is no day.
std::string date_after(std::string_view date, int days = 1);

// Tells whether it holds on `day`, but no longer told_days_before days later.
bool ends_soon(const Validity& validity, std::string_view day);

} // namespace zhixiao
