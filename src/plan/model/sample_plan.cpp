// Moves the years of a plan, both in numbers and in texts.
#include "plan/model/sample_plan.h"

#include <cstddef>
#include <utility>

namespace zhixiao {
namespace {

constexpr std::size_t digits_of_a_year = 4;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_year_before(std::string_view rest) {
    return rest.starts_with("年") || rest.starts_with("—");
}

void move(Indicator& indicator, int years) {
    indicator.base_year += years;
    indicator.target_year += years;
    for (Milestone& milestone : indicator.milestones)
        milestone.year += years;
    indicator.definition = years_moved(indicator.definition, years);
    indicator.source = years_moved(indicator.source, years);
    if (auto* text = std::get_if<TextTarget>(&indicator.target))
        text->text = years_moved(text->text, years);
}

} // namespace

bool is_own_sample(const Plan& plan) {
    return plan.sample && (plan.id.value == "sample-women" || plan.id.value == "sample-children");
}

std::string years_moved(std::string_view text, int years) {
    std::string moved;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at;
        while (end < text.size() && is_digit(text[end]))
            ++end;
        if (end == at) {
            moved += text[at++];
            continue;
        }
        const std::string digits(text.substr(at, end - at));
        moved += digits.size() == digits_of_a_year && is_year_before(text.substr(end))
                     ? std::to_string(std::stoi(digits) + years)
                     : digits;
        at = end;
    }
    return moved;
}

Pack moved_by(Pack pack, int years) {
    pack.plan.start_year += years;
    pack.plan.end_year += years;
    pack.plan.title = years_moved(pack.plan.title, years);
    pack.plan.source = years_moved(pack.plan.source, years);
    for (Field& field : pack.fields)
        field.summary = years_moved(field.summary, years);
    for (Goal& goal : pack.goals)
        goal.text = years_moved(goal.text, years);
    for (Indicator& indicator : pack.indicators)
        move(indicator, years);
    Figures figures;
    figures.reserve(pack.observations.size());
    for (Observation figure : pack.observations) {
        figure.year += years;
        figure.note = years_moved(figure.note, years);
        figures.add(figure);
    }
    pack.observations = std::move(figures);
    return pack;
}

Pack in_years_of(Pack pack, int this_year) {
    const int years = this_year - pack.plan.end_year;
    return is_own_sample(pack.plan) && years != 0 ? moved_by(std::move(pack), years)
                                                  : std::move(pack);
}

} // namespace zhixiao
