// Builds “换个速度会怎样”: a slider that answers in a sentence.
#include "plan/pages/indicator_cards.h"

#include "base/text.h"
#include "plan/pages/figures.h"
#include "plan/pages/measure.h"

#include <algorithm>
#include <cmath>

namespace zhixiao::pages {
namespace {

// The speeds that can be chosen, from 0 to well beyond the needed and the past one; in the
// indicator's unit per year.
struct Speeds {
    double need;
    double past; // 0 or less: nothing was gained
    double high;
    double step;
    int places; // number of decimals of `step`
};

// Returns the next number of the series 1, 2, 5, 10, 20, 50 … that is not below `value`.
double round_above(double value) {
    const double tens = std::pow(10.0, std::floor(std::log10(value)));
    for (const double digit : {1.0, 2.0, 5.0})
        if (value <= digit * tens * (1 + progress_epsilon))
            return digit * tens;
    return 10 * tens;
}

Speeds speeds_of(const Progress& progress) {
    constexpr double beyond = 1.25;
    constexpr double steps = 100;
    const double need = *progress.need_per_year;
    const double past = progress.gain_per_year.value_or(0);
    const double high = round_above(beyond * std::max(need, past));
    const double step = high / steps;
    const int places = std::clamp(static_cast<int>(std::ceil(-std::log10(step) - 1e-6)), 0, 3);
    return {need, past, high, step, places};
}

// Returns the slider's first position: the past speed, or, when nothing was gained, the least speed
// that is enough.
double first_choice(const Speeds& speeds) {
    if (speeds.past > 0)
        return std::round(speeds.past / speeds.step) * speeds.step;
    return std::ceil(speeds.need / speeds.step) * speeds.step;
}

struct Answer {
    std::string pattern;
    std::string year; // “2029 年”; empty when never
    std::string span; // “1 年”
};

Answer answer_to(const Wording& words, const Subject& subject, double chosen) {
    const Progress& progress = subject.progress();
    constexpr int foreseeable = 30;
    if (chosen <= 0)
        return {words("what_if.still"), "", ""};
    const int year = year_reached(subject.verdict.latest->year + *progress.gap / chosen);
    if (year > progress.target_year + foreseeable)
        return {words("what_if.far"), "", ""};
    const int late = year - progress.target_year;
    return {late == 0  ? words("what_if.on_time")
            : late < 0 ? words("what_if.early")
                       : words("what_if.late"),
            year_of(words, year), year_of(words, std::abs(late))};
}

// Returns the pattern as text with `runs` in place of its {names}; they emphasise the numbers that
// the slider moves.
scene::Text emphasised(const std::string& pattern,
                       const std::vector<std::pair<std::string, scene::Run>>& runs) {
    scene::Text text;
    std::size_t from = 0;
    while (from < pattern.size()) {
        std::size_t next = pattern.size();
        const std::pair<std::string, scene::Run>* found = nullptr;
        for (const auto& each : runs) {
            const std::size_t at = pattern.find("{" + each.first + "}", from);
            if (at < next) {
                next = at;
                found = &each;
            }
        }
        if (next > from)
            text.runs.push_back({pattern.substr(from, next - from)});
        if (found)
            text.runs.push_back(found->second);
        from = next + (found ? found->first.size() + 2 : 0);
    }
    return text;
}

std::vector<scene::SliderMark> marks_of(const Wording& words, const Subject& subject,
                                        const Speeds& speeds) {
    const auto named = [&](const std::string& pattern, double value) {
        const double small = 0.095;
        return fill(pattern, {{"speed", format_number(rounded(value, value < small ? 3 : 2))}});
    };
    std::vector<scene::SliderMark> marks{
        {speeds.need, named(words("what_if.need"), speeds.need), Tone::Ink}};
    // Labels side by side take about a fifth of the line each.
    const bool apart = std::abs(speeds.need - speeds.past) > 0.22 * speeds.high;
    if (speeds.past > 0 && apart && subject.progress().gain_per_year)
        marks.push_back({speeds.past, named(words("what_if.past"), speeds.past), Tone::Soft});
    return marks;
}

} // namespace

std::optional<Node> what_if_card(const PlanContext& context, const Subject& subject, int level) {
    const Wording& words = context.words;
    const Progress& progress = subject.progress();
    const bool is_over = progress.target_year < subject.this_year; // no speed helps any more
    if (!subject.is_judged() || is_over || progress.need_per_year.value_or(0) <= progress_epsilon)
        return std::nullopt;
    const Indicator judged = judged_indicator(subject.indicator, subject.verdict);
    const Speeds speeds = speeds_of(progress);
    const double chosen =
        std::clamp(number_of(context, what_if_input, first_choice(speeds)), 0.0, speeds.high);
    const std::string direction =
        direction_to(words, *progress.band, subject.verdict.latest->value);
    const std::string speed_words =
        distance(words, judged, rounded(chosen, speeds.places), speeds.places);
    const Answer answer = answer_to(words, subject, chosen);
    const std::string pattern = fill(answer.pattern, {{"way", direction}, {"span", answer.span}});
    const std::string reading = fill(pattern, {{"speed", speed_words}, {"year", answer.year}});
    const std::string start =
        fill(words("what_if.from"),
             {{"year", std::to_string(subject.verdict.latest->year)},
              {"value", figure_of(judged, subject.verdict.latest->value, subject.decimals)}});
    scene::Slider slider{.name = fill(words("what_if.slider"), {{"way", direction}}),
                         .reading = reading,
                         .value = chosen,
                         .low = 0,
                         .high = speeds.high,
                         .step = speeds.step,
                         .input = what_if_input,
                         .marks = marks_of(words, subject, speeds),
                         .start = "0",
                         .end = format_number(speeds.high)};
    const std::string title = words("what_if.title");
    return card("what-if-card", title,
                {heading("title", level, title),
                 {"answer", emphasised(pattern, {{"speed", {speed_words, Tone::Brand, true}},
                                                 {"year", {answer.year, Tone::Ink, true}}})},
                 {"slider", std::move(slider)},
                 caption("from", start)});
}

} // namespace zhixiao::pages
