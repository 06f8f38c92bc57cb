// Counts, figures and targets of a plan, as numbers and in the words of the pages.
#pragma once

#include "common/model/wording.h"
#include "plan/model/catalog.h"
#include "scene/look.h"

#include <optional>
#include <string>
#include <vector>

namespace zhixiao::pages {

// The numbers of targets and goals of a plan or field.
struct Counts {
    int quantified = 0; // main targets with a number
    int published = 0;  // those of them with a published figure
    // Goals that no number measures; in a plan without goals its main targets without a number.
    int in_words = 0;

    bool operator==(const Counts&) const = default;
};

Counts counts_of(const Pack& pack, const FieldId& field);
Counts counts_of(const Pack& pack);

bool is_main_target(const Indicator& indicator);
// Says whether the indicator has a target. Not so a measure whose text only says that the outline
// sets it no number.
bool has_target(const Indicator& indicator);

// Returns the field's goals that no number measures.
std::vector<const Goal*> goals_in_words(const Pack& pack, const FieldId& field);

// Returns the area `chosen`, even one without figures; null for the whole plan.
const Area* shown_area(const Pack& pack, const std::optional<AreaId>& chosen);

// Returns the number of decimals for all figures of an indicator: 1 if any of them has decimals,
// else 0.
int decimals_of(const Pack& pack, const IndicatorId& indicator);

// Returns "71.1%". Adds only % and ‰; for other units it returns the number alone, "14.3".
std::string figure_of(const Indicator& indicator, double value, int decimals);
// Returns "/10万", the unit to put after the figure; empty for % and ‰, which figure_of adds.
std::string unit_of(const Indicator& indicator);

// Returns the distance from the value that still counts as 左右: the target's own tolerance, or 5 %
// of the value.
double tolerance_of(const AboutTarget& target);

// Returns the limit of a target with a number (is_quantified), without 保持在: "12 以下".
std::string limit_of(const Wording& words, const Indicator& indicator);
// Returns the target: "12 以下", "45% 左右", "比 2020 年下降 20%", "逐步提高".
std::string target_of(const Wording& words, const Indicator& indicator);
// Returns the target with its year: "2030 年 12 以下", "到 2030 年逐步提高"; of a target in words
// only those words.
std::string target_by_year(const Wording& words, const Indicator& indicator);
// Returns "目标：2030 年 12 以下"; for a measure without a target, a sentence that says so.
std::string target_line(const Wording& words, const Indicator& indicator);

std::string year_of(const Wording& words, int year); // "2024 年"
// Returns "/10万 · 2024 年"; the year alone when unit_of is empty.
std::string unit_and_year(const Wording& words, const Indicator& indicator, int year);
// Returns the same for one figure, with 待核 if its confidence is low.
std::string about_figure(const Wording& words, const Indicator& indicator,
                         const Observation& figure);
std::string quality_of(const Wording& words, Quality quality);
std::string confidence_of(const Wording& words, std::optional<Confidence> confidence);

std::string audience_of(const Wording& words, const Plan& plan); // "妇女"
// Returns the name of `area`; without one, of the whole plan's area: “全国”, “示例市”.
std::string area_name(const Wording& words, const Plan& plan, const Area* area);
std::string short_title(const Wording& words, const Plan& plan); // "妇女纲要", "示例市妇女规划"
std::string short_name(const Wording& words, const Field& field); // "社保": at most two characters
// Returns “妇女 · 健康” for the national plan, “示例市妇女 · 健康” for a local one.
std::string field_title(const Wording& words, const Plan& plan, const Field& field);

scene::Tone tone_of(const Plan& plan);
scene::Surface tint_of(const Plan& plan);

} // namespace zhixiao::pages
