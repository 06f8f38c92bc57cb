// Checks observations: what they refer to, their values, and what looks odd in a series.
#include "domain/check_pack.h"

#include "base/text.h"
#include "domain/spelling.h"

#include <cmath>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace zhixiao {
namespace {

// One line of figures: an indicator in an area; "" for the whole.
using Series = std::pair<std::string, std::string>;

std::string area_name(const Observation& observation) {
    return observation.area ? observation.area->value : std::string();
}

void check_rate_parts(const Observation& observation, const std::string& where,
                      ProblemList& problems) {
    const auto& numerator = observation.numerator;
    const auto& denominator = observation.denominator;
    if (numerator && !(std::isfinite(*numerator) && *numerator >= 0))
        problems.error(where + "/numerator", "分子 " + format_number(*numerator) + " 不是零或正数",
                       "写发生的人数或次数");
    if (denominator && !(std::isfinite(*denominator) && *denominator > 0))
        problems.error(where + "/denominator", "分母 " + format_number(*denominator) + " 不是正数",
                       "写总人数或总数");
}

void check_references(const NamedPack& pack, const Observation& observation,
                      const std::string& where, ProblemList& problems) {
    if (!find_indicator(pack.pack, observation.indicator)) {
        std::vector<std::string> known;
        for (const Indicator& indicator : pack.pack.indicators)
            known.push_back(indicator.id.value);
        problems.error(where + "/indicator",
                       "没有 id 为" + quoted(observation.indicator.value) + "的指标",
                       fix_reference(observation.indicator.value, known));
    }
    if (observation.area && !find_area(pack.pack, *observation.area)) {
        std::vector<std::string> known;
        for (const Area& area : pack.pack.areas)
            known.push_back(area.id.value);
        problems.error(where + "/area", "没有 id 为" + quoted(observation.area->value) + "的地区",
                       fix_reference(observation.area->value, known));
    }
}

// A value more than five times the one before, or less than a fifth of it.
void check_jump(const Observation& before, const Observation& after, const std::string& where,
                ProblemList& problems) {
    if (after.quality == Quality::Break || !(before.value > 0) || !(after.value > 0))
        return;
    const double ratio = after.value / before.value;
    if (ratio <= suspicious_jump && ratio >= 1 / suspicious_jump)
        return;
    problems.warning(where + "/value",
                     std::to_string(after.year) + " 年的 " + format_number(after.value) + " 与 " +
                         std::to_string(before.year) + " 年的 " + format_number(before.value) +
                         " 相差 5 倍以上",
                     "核对小数点和单位");
}

} // namespace

void check_observations(const NamedPack& pack, ProblemList& problems) {
    // Position by year, so that neighbours in time are compared whatever the order of the file.
    std::map<Series, std::map<int, std::size_t>> series;
    const std::vector<Observation>& all = pack.pack.observations;
    const auto place = [&](std::size_t i) {
        return pack.file + "#/observations/" + std::to_string(i);
    };
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Observation& observation = all[i];
        const std::string where = place(i);
        check_references(pack, observation, where, problems);
        check_year(observation.year, where + "/year", problems);
        check_rate_parts(observation, where, problems);
        const Indicator* indicator = find_indicator(pack.pack, observation.indicator);
        if (indicator)
            check_value(*indicator, observation.value, "数值", where + "/value", problems);
        if (indicator && std::holds_alternative<YesNoTarget>(indicator->target) &&
            observation.value != 0 && observation.value != 1)
            problems.error(where + "/value",
                           "是否型指标的数值是 " + format_number(observation.value),
                           "完成写 1，未完成写 0");
        if (observation.quality == Quality::Break)
            problems.warning(where + "/quality",
                             std::to_string(observation.year) + " 年口径变化，此前的数不再参与比较",
                             "确认口径确实变了；没有变时不写 break");
        auto& years = series[{observation.indicator.value, area_name(observation)}];
        const auto [earlier, is_new] = years.insert({observation.year, i});
        if (!is_new)
            problems.error(where,
                           "与 " + place(earlier->second) + " 重复：同一指标、地区和年份 " +
                               std::to_string(observation.year),
                           "只留一个数值");
    }
    for (const auto& line : series) {
        const Observation* before = nullptr;
        for (const auto& [year, at] : line.second) {
            if (before)
                check_jump(*before, all[at], place(at), problems);
            before = &all[at];
        }
    }
}

} // namespace zhixiao
