// The tables of units, conversion, and numbers as people type and read them.
#include "units/model/units.h"

#include "base/text.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <iterator>

namespace zhixiao {
namespace {

// In metres; 1 里 is 500 m or 150 丈. Inch, foot, yard and mile are the international ones of 1959.
constexpr Unit lengths[] = {
    {"millimetre", 0.001},  {"centimetre", 0.01}, {"inch", 0.0254},    {"cun", 1.0 / 30},
    {"foot", 0.3048},       {"chi", 1.0 / 3},     {"yard", 0.9144},    {"metre", 1},
    {"zhang", 10.0 / 3},    {"li", 500},          {"kilometre", 1000}, {"mile", 1609.344},
    {"nautical-mile", 1852}};

// In kilograms; 1 斤 is half a kilogram or 10 两. Ounce and pound are avoirdupois.
constexpr Unit weights[] = {
    {"milligram", 0.000001}, {"gram", 0.001}, {"ounce", 0.028349523125}, {"liang", 0.05},
    {"pound", 0.45359237},   {"jin", 0.5},    {"kilogram", 1},           {"tonne", 1000}};

// In square metres; 15 亩 are one hectare.
constexpr Unit areas[] = {{"square-centimetre", 0.0001}, {"square-foot", 0.09290304},
                          {"square-metre", 1},           {"mu", 2000.0 / 3},
                          {"acre", 4046.8564224},        {"hectare", 10000},
                          {"square-kilometre", 1000000}};

// In litres.
constexpr Unit volumes[] = {{"millilitre", 0.001},  {"fluid-ounce", 0.0295735295625},
                            {"litre", 1},           {"us-gallon", 3.785411784},
                            {"uk-gallon", 4.54609}, {"cubic-metre", 1000}};

// In degrees Celsius.
constexpr Unit temperatures[] = {
    {"celsius", 1, 0}, {"fahrenheit", 5.0 / 9, -32}, {"kelvin", 1, -273.15}};

constexpr UnitKind kinds[] = {{"length", "inch", "centimetre", lengths},
                              {"weight", "jin", "kilogram", weights},
                              {"area", "mu", "square-metre", areas},
                              {"volume", "litre", "millilitre", volumes},
                              {"temperature", "celsius", "fahrenheit", temperatures}};

// Returns a full-width form as ASCII, 。 as a point because input methods write it for one, and the
// minus sign as '-'.
char32_t narrow(char32_t code) {
    constexpr char32_t full_width = 0xFF01 - 0x21;
    if (code >= 0xFF01 && code <= 0xFF5E)
        return code - full_width;
    if (code == 0x3002)
        return U'.';
    return code == 0x2212 ? U'-' : code;
}

bool is_space(char32_t code) { return code == U' ' || code == 0x3000 || code == 0xA0; }

// Returns `typed` as ASCII without blanks and commas between thousands; none when it has other
// characters.
std::optional<std::string> plain(std::string_view typed) {
    std::string text;
    for (const char32_t code : code_points(typed)) {
        const char32_t narrowed = narrow(code);
        if (is_space(narrowed) || narrowed == U',')
            continue;
        if (narrowed > 0x7F)
            return std::nullopt;
        text += static_cast<char>(narrowed);
    }
    return text;
}

// Says whether `text` is an optional sign and then digits with at most one point.
bool is_number(const std::string& text) {
    constexpr int most_digits = 15;
    int digits = 0;
    int points = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c >= '0' && c <= '9')
            ++digits;
        else if (c == '.')
            ++points;
        else if (i > 0 || (c != '-' && c != '+'))
            return false;
    }
    return digits > 0 && digits <= most_digits && points <= 1;
}

} // namespace

std::span<const UnitKind> unit_kinds() { return kinds; }

const UnitKind& unit_kind(std::string_view id) {
    const auto* found = std::find_if(std::begin(kinds), std::end(kinds),
                                     [&](const UnitKind& kind) { return kind.id == id; });
    return found == std::end(kinds) ? kinds[0] : *found;
}

const Unit& unit_of(const UnitKind& kind, std::string_view id, std::string_view otherwise) {
    const auto with = [&](std::string_view wanted) {
        return std::find_if(kind.units.begin(), kind.units.end(),
                            [&](const Unit& unit) { return unit.id == wanted; });
    };
    const auto found = with(id);
    return found != kind.units.end() ? *found : *with(otherwise);
}

double convert(double amount, const Unit& from, const Unit& to) {
    return (amount + from.shift) * from.factor / to.factor - to.shift;
}

std::optional<double> typed_amount(std::string_view typed) {
    const std::optional<std::string> text = plain(typed);
    if (!text || !is_number(*text))
        return std::nullopt;
    return std::strtod(text->c_str(), nullptr);
}

std::string format_amount(double amount) {
    constexpr int digits = 6;
    // Enough for the smallest number that can be typed, converted into the largest unit.
    constexpr int most_places = 24;
    const double size = std::abs(amount);
    const int before = size > 0 ? static_cast<int>(std::floor(std::log10(size))) + 1 : 1;
    const int places = std::clamp(digits - before, 0, most_places);
    char buffer[80];
    std::snprintf(buffer, sizeof buffer, "%.*f", places, size);
    std::string text = buffer;
    if (places > 0) {
        text.erase(text.find_last_not_of('0') + 1);
        if (text.back() == '.')
            text.pop_back();
    }
    const bool is_zero = text.find_first_not_of("0.") == std::string::npos;
    return amount < 0 && !is_zero ? "−" + text : text;
}

} // namespace zhixiao
