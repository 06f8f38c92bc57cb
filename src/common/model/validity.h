// Validity: the days on which a statement holds. Laws change while copies of the app live on in
// caches, on USB sticks and in kiosks, so the day of reading decides what is shown.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zhixiao {

// What replaces a statement that ends soon.
struct Replacement {
    std::string from;               // the first day of the replacement; empty: there is none
    std::vector<std::string> texts; // what holds from then on

    bool operator==(const Replacement&) const = default;
};

struct Validity {
    std::string from;  // first day on which it holds, YYYY-MM-DD; empty: no beginning
    std::string until; // last day on which it holds; empty: no end
    // Never read from a file: in_force() sets it when the last day is near.
    std::optional<Replacement> replacement = std::nullopt;

    bool operator==(const Validity&) const = default;
};

// Says whether a statement holds on `day`, YYYY-MM-DD. Texts of this form compare as their days do.
bool holds_on(const Validity& validity, std::string_view day);

// Says whether there is a day on which both hold.
bool overlap(const Validity& one, const Validity& other);

// The number of days, about three months, for which pages announce a change before it comes.
constexpr int announced_days_before = 92;

// Returns the day `days` days after `date`, both YYYY-MM-DD; empty when `date` is no day.
std::string date_after(std::string_view date, int days = 1);

// Says whether the statement holds on `day` but no longer announced_days_before days later.
bool ends_soon(const Validity& validity, std::string_view day);

} // namespace zhixiao
