// Checks a pack's plan, lists and references.
#include "plan/model/check_pack.h"

#include "base/text.h"
#include "common/model/check_list.h"
#include "common/model/references.h"
#include "plan/model/natural_limits.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace zhixiao {
namespace {

std::string place(const NamedPack& pack, const std::string& list, std::size_t index) {
    return pack.file + "#/" + list + "/" + std::to_string(index);
}

void check_plan(const NamedPack& pack, ProblemList& problems) {
    const Plan& plan = pack.pack.plan;
    const std::string where = pack.file + "#/plan";
    check_slug(plan.id.value, where, problems);
    check_filled(plan.title, "title", where, problems);
    check_filled(plan.issuer, "issuer", where, problems);
    check_filled(plan.source, "source", where, problems);
    check_year(plan.start_year, where + "/start_year", problems);
    check_year(plan.end_year, where + "/end_year", problems);
    if (plan.end_year <= plan.start_year)
        problems.error(where + "/end_year",
                       "结束年 " + std::to_string(plan.end_year) + " 不晚于开始年 " +
                           std::to_string(plan.start_year),
                       "结束年要晚于开始年");
}

enum class Chain { Unknown, OnIt, Ends, Circles };

// Says for each area whether the chain of its parents ends or circles. Visits each area once.
std::vector<Chain> parent_chains(const std::vector<Area>& areas, const References& known) {
    std::vector<Chain> chains(areas.size(), Chain::Unknown);
    std::vector<std::size_t> walked;
    for (std::size_t start = 0; start < areas.size(); ++start) {
        walked.clear();
        std::optional<std::size_t> at = start;
        while (at && chains[*at] == Chain::Unknown) {
            chains[*at] = Chain::OnIt;
            walked.push_back(*at);
            const std::optional<AreaId>& parent = areas[*at].parent;
            at = parent ? known.place(parent->value) : std::nullopt;
        }
        const bool circles = at && chains[*at] != Chain::Ends;
        for (const std::size_t area : walked)
            chains[area] = circles ? Chain::Circles : Chain::Ends;
    }
    return chains;
}

void check_areas(const NamedPack& pack, ProblemList& problems) {
    const std::vector<Area>& areas = pack.pack.areas;
    check_ids(areas, pack.file + "#/areas", problems);
    const References known("地区", areas);
    const std::vector<Chain> chains = parent_chains(areas, known);
    for (std::size_t i = 0; i < areas.size(); ++i) {
        const std::string where = place(pack, "areas", i);
        check_filled(areas[i].name, "name", where, problems);
        if (!areas[i].parent)
            continue;
        const std::string& parent = areas[i].parent->value;
        if (!known.have(parent))
            known.tell_unknown(where + "/parent", parent, problems);
        else if (chains[i] == Chain::Circles)
            problems.error(where + "/parent", "上级" + quoted(parent) + "绕回了自己",
                           "最上一级地区不写 parent");
    }
}

void check_goal(const NamedPack& pack, std::size_t index, const References& fields,
                const References& indicators, ProblemList& problems) {
    const Goal& goal = pack.pack.goals[index];
    const std::string where = place(pack, "goals", index);
    check_filled(goal.text, "text", where, problems);
    if (!fields.have(goal.field.value))
        fields.tell_unknown(where + "/field", goal.field.value, problems);
    std::set<IndicatorId> seen;
    for (std::size_t i = 0; i < goal.indicators.size(); ++i) {
        const IndicatorId& id = goal.indicators[i];
        const std::string here = where + "/indicators/" + std::to_string(i);
        const std::optional<std::size_t> at = indicators.place(id.value);
        const FieldId& field = at ? pack.pack.indicators[*at].field : goal.field;
        if (!at)
            indicators.tell_unknown(here, id.value, problems);
        else if (!(field == goal.field))
            problems.error(here,
                           "指标" + quoted(id.value) + "属于领域" + quoted(field.value) +
                               "，目标属于领域" + quoted(goal.field.value),
                           "目标只引用同一领域的指标");
        if (!seen.insert(id).second)
            problems.error(here, "指标" + quoted(id.value) + "在这个目标里引用了两次",
                           "只引用一次");
    }
}

} // namespace

void check_year(int year, const std::string& where, ProblemList& problems) {
    if (year < earliest_year || year > latest_year)
        problems.error(where, "年份 " + std::to_string(year) + " 超出范围",
                       "写 " + std::to_string(earliest_year) + " 到 " +
                           std::to_string(latest_year) + " 之间的年份");
}

void check_value(const Indicator& indicator, double value, const std::string& subject,
                 const std::string& where, ProblemList& problems) {
    if (!std::isfinite(value)) {
        problems.error(where, subject + "不是有限的数", "写一个普通的数");
        return;
    }
    const NaturalLimits limits = natural_limits(indicator);
    if (limits.low && value < *limits.low)
        problems.error(where,
                       subject + " " + format_number(value) + " 小于自然下限 " +
                           format_number(*limits.low),
                       "核对数值和单位；下限不对时改 natural_min");
    if (limits.high && value > *limits.high)
        problems.error(where,
                       subject + " " + format_number(value) + " 大于自然上限 " +
                           format_number(*limits.high),
                       "核对数值和单位；上限不对时改 natural_max");
}

void check_size(const NamedPack& pack, ProblemList& problems) {
    const std::size_t indicators = pack.pack.indicators.size();
    const std::size_t areas = pack.pack.areas.size();
    if (areas + 1 <= most_series / std::max<std::size_t>(indicators, 1))
        return;
    problems.error(pack.file + "#/areas",
                   std::to_string(indicators) + " 项指标、" + std::to_string(areas) +
                       " 个地区，超过 " + std::to_string(most_series / 10'000) + " 万组数",
                   "把地区或指标分到几个规划里");
}

void check_pack(const NamedPack& pack, ProblemList& problems, FigureCheck figures) {
    check_plan(pack, problems);
    check_size(pack, problems);
    const Pack& all = pack.pack;
    const References fields("领域", all.fields);
    const References indicators("指标", all.indicators);
    check_ids(all.departments, pack.file + "#/departments", problems);
    for (std::size_t i = 0; i < all.departments.size(); ++i)
        check_filled(all.departments[i].name, "name", place(pack, "departments", i), problems);
    check_areas(pack, problems);
    check_ids(all.fields, pack.file + "#/fields", problems);
    for (std::size_t i = 0; i < all.fields.size(); ++i)
        check_filled(all.fields[i].name, "name", place(pack, "fields", i), problems);
    check_ids(all.goals, pack.file + "#/goals", problems);
    for (std::size_t i = 0; i < all.goals.size(); ++i)
        check_goal(pack, i, fields, indicators, problems);
    check_ids(all.indicators, pack.file + "#/indicators", problems);
    for (std::size_t i = 0; i < all.indicators.size(); ++i) {
        const std::string where = place(pack, "indicators", i);
        const FieldId& field = all.indicators[i].field;
        check_filled(all.indicators[i].name, "name", where, problems);
        check_filled(all.indicators[i].source, "source", where, problems);
        if (!fields.have(field.value))
            fields.tell_unknown(where + "/field", field.value, problems);
    }
    check_indicators(pack, problems);
    check_observations(pack, problems, figures);
    check_local_help(pack, problems);
}

void check_plan_ids(const std::vector<NamedPack>& packs, ProblemList& problems) {
    for (std::size_t i = 0; i < packs.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (!(packs[i].pack.plan.id == packs[j].pack.plan.id))
                continue;
            problems.error(packs[i].file + "#/plan/id",
                           "规划 id " + quoted(packs[i].pack.plan.id.value) + "已被 " +
                               packs[j].file + " 使用",
                           "给两个规划不同的 id");
            break;
        }
    }
}

} // namespace zhixiao
