// Reads and writes decimal numbers without loss.
#include "plan/files/decimal.h"

#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace zhixiao::content {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// The characters of a number without its commas, for strtod.
class Digits {
  public:
    bool add(char c) {
        if (size_ + 1 >= text_.size())
            return false;
        text_[size_++] = c;
        return true;
    }
    const char* text() const { return text_.data(); }

  private:
    std::array<char, 64> text_{};
    std::size_t size_ = 0;
};

// Reads one number from left to right; `at` is the current position.
struct Scan {
    std::string_view text;
    std::size_t at = 0;
    Digits digits;
    std::uint64_t whole = 0; // all digits as one number, exact up to 19 of them
    int digit_count = 0;
    int decimals = 0;
    bool has_exponent = false;
    bool is_too_long = false;

    bool sees(char c) const { return at < text.size() && text[at] == c; }
    bool sees_digit() const { return at < text.size() && is_digit(text[at]); }

    void keep() {
        is_too_long = is_too_long || !digits.add(text[at]);
        ++at;
    }

    std::size_t run() {
        const std::size_t start = at;
        while (sees_digit()) {
            whole = whole * 10 + static_cast<std::uint64_t>(text[at] - '0');
            ++digit_count;
            keep();
        }
        return at - start;
    }

    // Reads groups of thousands: 1,234,567. Returns false when a group does not have three digits.
    bool groups(std::size_t first) {
        if (sees(',') && (first == 0 || first > 3))
            return false;
        while (sees(',')) {
            ++at;
            if (run() != 3)
                return false;
        }
        return true;
    }

    void exponent() {
        std::size_t digit = at + 1;
        if (digit < text.size() && (text[digit] == '+' || text[digit] == '-'))
            ++digit;
        if (digit >= text.size() || !is_digit(text[digit]))
            return;
        has_exponent = true;
        while (at < digit)
            keep();
        while (sees_digit())
            keep();
    }
};

// Returns the exact value, quicker than strtod. Up to 15 digits, the digits and the power of ten
// are both whole numbers that a double holds, so that the division rounds only once. Most cells are
// this short.
double quotient(const Scan& scan, bool is_negative) {
    double power = 1;
    for (int i = 0; i < scan.decimals; ++i)
        power *= 10;
    const double value = static_cast<double>(scan.whole) / power;
    return is_negative ? -value : value;
}

} // namespace

std::optional<double> take_decimal(std::string_view& text) {
    Scan scan{.text = text, .digits = {}};
    const bool is_negative = scan.sees('-');
    if (is_negative || scan.sees('+'))
        scan.keep();
    if (!scan.groups(scan.run()))
        return std::nullopt;
    if (scan.sees('.')) {
        scan.keep();
        scan.decimals = static_cast<int>(scan.run());
    }
    if (scan.digit_count == 0)
        return std::nullopt;
    if (scan.sees('e') || scan.sees('E'))
        scan.exponent();
    if (scan.is_too_long)
        return std::nullopt;
    constexpr int exact_digits = 15;
    const bool is_short = scan.digit_count <= exact_digits && !scan.has_exponent;
    // strtod uses the decimal point of the locale; this program stays in the locale "C", where it
    // is ".".
    const double value =
        is_short ? quotient(scan, is_negative) : std::strtod(scan.digits.text(), nullptr);
    if (!std::isfinite(value))
        return std::nullopt;
    text.remove_prefix(scan.at);
    return value;
}

std::string decimal_text(double value) {
    char text[40];
    for (int digits = 15; digits <= 17; ++digits) {
        std::snprintf(text, sizeof text, "%.*g", digits, value);
        if (std::strtod(text, nullptr) == value)
            break;
    }
    return text;
}

} // namespace zhixiao::content
