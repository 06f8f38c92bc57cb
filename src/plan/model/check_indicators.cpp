// Checks indicators: years, targets and their parameters, limits, milestones, departments.
#include "plan/model/check_pack.h"

#include "base/match.h"
#include "base/text.h"
#include "common/model/references.h"

#include <cmath>
#include <cstddef>
#include <string>
#include <vector>

namespace zhixiao {
namespace {

// Checks one indicator and reports problems at its place.
struct Check {
    const Indicator& indicator;
    std::string where;
    ProblemList& problems;

    void years() const;
    void limits() const;
    void target() const;
    void milestones() const;
    void departments(const std::vector<DepartmentId>& named, const std::string& key,
                     const References& known) const;

  private:
    void about(const AboutTarget& target) const;
    void range(const RangeTarget& target) const;
    void change(const ChangeTarget& target) const;
    void needs_unit() const;
};

void Check::years() const {
    check_year(indicator.base_year, where + "/base_year", problems);
    check_year(indicator.target_year, where + "/target_year", problems);
    if (indicator.target_year <= indicator.base_year)
        problems.error(where + "/target_year",
                       "目标年 " + std::to_string(indicator.target_year) + " 不晚于基期年 " +
                           std::to_string(indicator.base_year),
                       "目标年要晚于基期年");
}

void Check::limits() const {
    const auto& low = indicator.natural_min;
    const auto& high = indicator.natural_max;
    if (low && !std::isfinite(*low))
        problems.error(where + "/natural_min", "自然下限不是有限的数", "写一个普通的数");
    if (high && !std::isfinite(*high))
        problems.error(where + "/natural_max", "自然上限不是有限的数", "写一个普通的数");
    if (low && high && *low >= *high)
        problems.error(where + "/natural_max",
                       "自然上限 " + format_number(*high) + " 不大于自然下限 " +
                           format_number(*low),
                       "自然上限要大于自然下限");
    if (indicator.per && !(std::isfinite(*indicator.per) && *indicator.per > 0))
        problems.error(where + "/per", "per " + format_number(*indicator.per) + " 不是正数",
                       "写比率的分母，如 1/10万 写 100000");
}

void Check::needs_unit() const {
    if (indicator.unit.empty())
        problems.error(where + "/unit", "有数值的指标，单位却是空的",
                       "填上单位，如 %、‰、1/10万、岁");
}

void Check::about(const AboutTarget& target) const {
    needs_unit();
    check_value(indicator, target.value, "目标值", where + "/target/value", problems);
    if (target.tolerance && !(std::isfinite(*target.tolerance) && *target.tolerance >= 0))
        problems.error(where + "/target/tolerance",
                       "容差 " + format_number(*target.tolerance) + " 不是零或正数",
                       "写允许偏离的大小，或不写");
}

void Check::range(const RangeTarget& target) const {
    needs_unit();
    check_value(indicator, target.low, "区间下限", where + "/target/low", problems);
    check_value(indicator, target.high, "区间上限", where + "/target/high", problems);
    if (target.low >= target.high)
        problems.error(where + "/target/high",
                       "区间上限 " + format_number(target.high) + " 不大于区间下限 " +
                           format_number(target.low),
                       "区间上限要大于区间下限");
}

void Check::change(const ChangeTarget& target) const {
    needs_unit();
    const bool positive = std::isfinite(target.percent) && target.percent > 0;
    if (!positive)
        problems.error(where + "/target/percent",
                       "幅度 " + format_number(target.percent) + " 不是正数",
                       "写变化的百分数，如下降 20% 写 20");
    if (positive && target.change == Change::ReduceBy && target.percent > 100)
        problems.error(where + "/target/percent",
                       "下降 " + format_number(target.percent) + "% 超过了全部",
                       "下降幅度最多写 100");
}

void Check::target() const {
    std::visit(
        Match{[this](const BoundTarget& bound) {
                  needs_unit();
                  check_value(indicator, bound.value, "目标值", where + "/target/value", problems);
              },
              [this](const AboutTarget& target) { about(target); },
              [this](const RangeTarget& target) { range(target); },
              [this](const ChangeTarget& target) { change(target); },
              [this](const DirectionTarget&) { needs_unit(); }, [](const YesNoTarget&) {},
              [this](const TextTarget& target) {
                  if (target.text.empty())
                      problems.error(where + "/target/text", "目标文字是空的", "用一句话写出目标");
              }},
        indicator.target);
}

void Check::milestones() const {
    int previous = indicator.base_year;
    for (std::size_t i = 0; i < indicator.milestones.size(); ++i) {
        const Milestone& milestone = indicator.milestones[i];
        const std::string here = where + "/milestones/" + std::to_string(i);
        const std::string year = std::to_string(milestone.year);
        check_value(indicator, milestone.value, "中期值", here + "/value", problems);
        if (milestone.year <= previous || milestone.year >= indicator.target_year)
            problems.error(here + "/year",
                           "中期年 " + year + " 不在 " + std::to_string(previous) + " 和 " +
                               std::to_string(indicator.target_year) + " 之间",
                           "中期年要晚于基期年和上一个中期年，早于目标年");
        else
            previous = milestone.year;
    }
}

void Check::departments(const std::vector<DepartmentId>& named, const std::string& key,
                        const References& known) const {
    for (std::size_t i = 0; i < named.size(); ++i) {
        const std::string& id = named[i].value;
        if (known.have(id))
            continue;
        if (problems.has_room(Severity::Warning))
            problems.warning(where + "/" + key + "/" + std::to_string(i),
                             "单位" + quoted(id) + "没有登记",
                             "在 departments 里登记，或" + known.advice(id));
        else
            problems.count(Severity::Warning);
    }
}

} // namespace

void check_indicators(const NamedPack& pack, ProblemList& problems) {
    const References departments("单位", pack.pack.departments);
    for (std::size_t i = 0; i < pack.pack.indicators.size(); ++i) {
        const Indicator& indicator = pack.pack.indicators[i];
        const Check check{indicator, pack.file + "#/indicators/" + std::to_string(i), problems};
        check.years();
        check.limits();
        check.target();
        check.milestones();
        check.departments(indicator.departments, "departments", departments);
        check.departments(indicator.supporting, "supporting", departments);
    }
}

} // namespace zhixiao
