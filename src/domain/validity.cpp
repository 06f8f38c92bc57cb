// Compares days by their texts.
#include "domain/validity.h"

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

bool overlap(const Validity& one, const Validity& other) {
    return (one.until.empty() || begins_by(other, one.until)) &&
           (other.until.empty() || begins_by(one, other.until));
}

} // namespace zhixiao
