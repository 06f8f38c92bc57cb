// Puts distances, speeds and spans into words.
#include "plan/pages/measure.h"

#include "base/text.h"
#include "plan/pages/figures.h"

#include <cmath>

namespace zhixiao::pages {

double rounded(double value, int places) {
    const double scale = std::pow(10.0, places);
    return std::round(value * scale) / scale;
}

std::string distance(const Wording& words, const Indicator& indicator, double value, int decimals) {
    const std::string number = format_number(value, decimals);
    if (indicator.unit == "%")
        return fill(words("distance.percent"), {{"value", number}});
    if (indicator.unit == "‰")
        return fill(words("distance.per_mille"), {{"value", number}});
    const bool is_rate = indicator.per || unit_of(indicator) != indicator.unit;
    return is_rate || indicator.unit.empty() ? number : number + " " + indicator.unit;
}

std::string speed(const Wording& words, const Indicator& indicator, double per_year) {
    constexpr double small = 0.095; // below it two decimals would be off by more than a twentieth
    return distance(words, indicator, rounded(per_year, std::abs(per_year) < small ? 3 : 2));
}

std::string change_words(const Wording& words, const Indicator& indicator, double change) {
    if (std::abs(change) <= progress_epsilon)
        return words("change.none");
    return fill(change > 0 ? words("change.up") : words("change.down"),
                {{"value", speed(words, indicator, std::abs(change))}});
}

std::string percent(double share) { return format_number(rounded(100 * share, 1)) + "%"; }

std::string span(const Wording& words, long years) {
    const std::string name = "span." + std::to_string(years);
    if (words.contains(name))
        return words(name);
    return fill(words("span.years"), {{"years", std::to_string(years)}});
}

std::string direction_to(const Wording& words, const Band& band, double value) {
    return value > band.high || (band.strict && value >= band.high) ? words("way.down")
                                                                    : words("way.up");
}

std::string direction_of_gain(const Wording& words, const Band& band) {
    if (is_closed(band))
        return words("way.closer");
    return std::isfinite(band.high) ? words("way.down") : words("way.up");
}

std::string direction_of_loss(const Wording& words, const Band& band) {
    if (is_closed(band))
        return words("way.farther");
    return std::isfinite(band.high) ? words("way.lost.up") : words("way.lost.down");
}

double limit_of(const Band& band) { return std::isfinite(band.high) ? band.high : band.low; }

} // namespace zhixiao::pages
