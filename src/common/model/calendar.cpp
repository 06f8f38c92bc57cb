// Reads days digit by digit, so that nothing but digits is accepted.
#include "common/model/calendar.h"

#include <algorithm>
#include <cstdio>

namespace zhixiao {
namespace {

bool is_number(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

int value_of(std::string_view digits) {
    int value = 0;
    for (const char digit : digits)
        value = value * 10 + (digit - '0');
    return value;
}

} // namespace

std::optional<Day> day_of(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const std::string_view parts[] = {text.substr(0, 4), text.substr(5, 2), text.substr(8, 2)};
    if (!is_number(parts[0]) || !is_number(parts[1]) || !is_number(parts[2]))
        return std::nullopt;
    const Day day = {value_of(parts[0]), value_of(parts[1]), value_of(parts[2])};
    return is_day(day) ? std::optional(day) : std::nullopt;
}

std::string date_of(Day day) {
    char buffer[40];
    std::snprintf(buffer, sizeof buffer, "%04d-%02d-%02d", day.year, day.month, day.day);
    return buffer;
}

bool is_date(std::string_view text) {
    const std::optional<Day> day = day_of(text);
    return day && day->year >= 1949;
}

} // namespace zhixiao
