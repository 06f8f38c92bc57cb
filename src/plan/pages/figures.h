// Counts, figures and targets of a plan, in numbers and in the words of the pages.
#pragma once

#include "plan/model/catalog.h"
#include "scene/look.h"

#include <optional>
#include <string>
#include <vector>

namespace zhixiao::pages {

// Main targets with a number, how many of them have published figures, and goals in words only:
// of a plan that lists no goals, its main targets without a number.
struct Counts {
    int quantified = 0;
    int published = 0;
    int in_words = 0;

    bool operator==(const Counts&) const = default;
};

Counts counts_of(const Pack& pack, const FieldId& field);
Counts counts_of(const Pack& pack);

bool is_main_target(const Indicator& indicator);
// False for a measure whose words only say that the outline sets it no number.
bool has_target(const Indicator& indicator);

// Goals that no number measures.
std::vector<const Goal*> goals_in_words(const Pack& pack, const FieldId& field);

// The area chosen, whether it has figures or not; null for the whole plan's.
const Area* shown_area(const Pack& pack, const std::optional<AreaId>& chosen);

// Decimal places that all figures of an indicator are shown with: 1 once one of them has some.
int decimals_of(const Pack& pack, const IndicatorId& indicator);

// "71.1%"; a unit that does not cling to its number is left to unit_of: "14.3".
std::string figure_of(const Indicator& indicator, double value, int decimals);
// "/10万"; empty for % and ‰, which stand with the figure.
std::string unit_of(const Indicator& indicator);

// How far from the value still counts as 左右: the target's own, or 5 % of the value.
double tolerance_of(const AboutTarget& target);

// "12 以下", also of a target to keep (保持在 12 以下); for what is_quantified.
std::string limit_of(const Wording& words, const Indicator& indicator);
// "12 以下", "45% 左右", "比 2020 年下降 20%", "逐步提高".
std::string target_of(const Wording& words, const Indicator& indicator);
// "2030 年 12 以下", "到 2030 年逐步提高"; the target's own words where it has such.
std::string target_by_year(const Wording& words, const Indicator& indicator);
// "目标：2030 年 12 以下"; a measure that no number was set for says so instead.
std::string target_line(const Wording& words, const Indicator& indicator);

std::string year_of(const Wording& words, int year); // "2024 年"
// "/10万 · 2024 年"; only the year where the unit stands with the figure.
std::string unit_and_year(const Wording& words, const Indicator& indicator, int year);
// The same of one figure; one of low confidence is marked 待核.
std::string about_figure(const Wording& words, const Indicator& indicator,
                         const Observation& figure);
std::string quality_of(const Wording& words, Quality quality);
std::string confidence_of(const Wording& words, std::optional<Confidence> confidence);

std::string audience_of(const Wording& words, const Plan& plan); // "妇女"
// Without one the whole of the plan: “全国”, “示例市”.
std::string area_name(const Wording& words, const Plan& plan, const Area* area);
std::string short_title(const Wording& words, const Plan& plan); // "妇女纲要", "示例市妇女规划"
std::string short_name(const Wording& words, const Field& field); // "社保": at most two characters
// “妇女 · 健康”, “示例市妇女 · 健康”.
std::string field_title(const Wording& words, const Plan& plan, const Field& field);

scene::Tone tone_of(const Plan& plan);
scene::Surface tint_of(const Plan& plan);

} // namespace zhixiao::pages
