// Compares days as texts.
#include "common/model/validity.h"

#include "common/model/calendar.h"

namespace zhixiao {
namespace {

bool begins_by(const Validity& validity, std::string_view day) {
    return validity.from.empty() || validity.from <= day;
}

bool lasts_to(const Validity& validity, std::string_view day) {
    return validity.until.empty() || validity.until >= day;
}

} // namespace

bool holds_on(const Validity& validity, std::string_view day) {
    return begins_by(validity, day) && lasts_to(validity, day);
}

std::string date_after(std::string_view date, int days) {
    const std::optional<Day> day = day_of(date);
    return day ? date_of(days_after(*day, days)) : "";
}

bool ends_soon(const Validity& validity, std::string_view day) {
    return holds_on(validity, day) && !validity.until.empty() &&
           validity.until < date_after(day, announced_days_before);
}

bool overlap(const Validity& one, const Validity& other) {
    return (one.until.empty() || begins_by(other, one.until)) &&
           (other.until.empty() || begins_by(one, other.until));
}

} // namespace zhixiao
