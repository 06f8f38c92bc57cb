// Checks observations: what they refer to, their values, and what looks odd in a series.
#include "domain/check_pack.h"

#include "base/text.h"
#include "domain/spelling.h"

#include <cmath>
#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace zhixiao {
namespace {

// One line of figures: an indicator in an area; "" for the whole.
using Line = std::pair<std::string, std::string>;

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

// What observations may refer to, looked up once for many of them.
struct Known {
    std::map<std::string, const Indicator*> indicators;
    std::set<std::string> areas;
    std::vector<std::string> indicator_ids;
    std::vector<std::string> area_ids;
};

Known known_in(const Pack& pack) {
    Known known;
    for (const Indicator& indicator : pack.indicators) {
        known.indicators.insert({indicator.id.value, &indicator});
        known.indicator_ids.push_back(indicator.id.value);
    }
    for (const Area& area : pack.areas) {
        known.areas.insert(area.id.value);
        known.area_ids.push_back(area.id.value);
    }
    return known;
}

void check_references(const Known& known, const Observation& observation, const std::string& where,
                      ProblemList& problems) {
    const std::string& indicator = observation.indicator.value;
    if (known.indicators.count(indicator) == 0)
        problems.error(where + "/indicator", "没有 id 为" + quoted(indicator) + "的指标",
                       fix_reference(indicator, known.indicator_ids));
    const std::string area = area_name(observation);
    if (observation.area && known.areas.count(area) == 0)
        problems.error(where + "/area", "没有 id 为" + quoted(area) + "的地区",
                       fix_reference(area, known.area_ids));
}

void check_figure(const Indicator& indicator, const Observation& observation,
                  const std::string& where, ProblemList& problems) {
    check_value(indicator, observation.value, "数值", where, problems);
    const bool is_yes_no = std::holds_alternative<YesNoTarget>(indicator.target);
    if (is_yes_no && observation.value != 0 && observation.value != 1)
        problems.error(where, "是否型指标的数值是 " + format_number(observation.value),
                       "完成写 1，未完成写 0");
}

// A value more than five times the one before, or less than a fifth of it.
void check_jump(const Observation& before, const Observation& after, const std::string& where,
                ProblemList& problems) {
    if (after.quality == Quality::Break || !(before.value > 0) || !(after.value > 0))
        return;
    const double ratio = after.value / before.value;
    if (!std::isfinite(ratio))
        return;
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
    std::map<Line, std::map<int, std::size_t>> lines;
    const std::vector<Observation>& all = pack.pack.observations;
    const Known known = known_in(pack.pack);
    const auto place = [&](std::size_t i) {
        return pack.file + "#/observations/" + std::to_string(i);
    };
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Observation& observation = all[i];
        const std::string where = place(i);
        check_references(known, observation, where, problems);
        check_year(observation.year, where + "/year", problems);
        check_rate_parts(observation, where, problems);
        const auto indicator = known.indicators.find(observation.indicator.value);
        if (indicator != known.indicators.end())
            check_figure(*indicator->second, observation, where + "/value", problems);
        if (observation.quality == Quality::Break)
            problems.warning(where + "/quality",
                             std::to_string(observation.year) + " 年口径变化，此前的数不再参与比较",
                             "确认口径确实变了；没有变时不写 break");
        auto& years = lines[{observation.indicator.value, area_name(observation)}];
        const auto [earlier, is_new] = years.insert({observation.year, i});
        if (!is_new)
            problems.error(where,
                           "与 " + place(earlier->second) + " 重复：同一指标、地区和年份 " +
                               std::to_string(observation.year),
                           "只留一个数值");
    }
    for (const auto& line : lines) {
        const Observation* before = nullptr;
        for (const auto& [year, at] : line.second) {
            if (before)
                check_jump(*before, all[at], place(at), problems);
            before = &all[at];
        }
    }
}

} // namespace zhixiao
