// Reads the rows of 指标.csv. The checks of plan/model judge what they mean.
#include "plan/files/csv_indicators.h"

#include "common/model/spelling.h"
#include "plan/files/csv_names.h"
#include "plan/files/csv_target.h"
#include "plan/model/check_pack.h"

#include <algorithm>
#include <utility>

namespace zhixiao::content {
namespace {

// Returns what check_indicators finds in this indicator alone. Its departments are left out,
// because they are registered later, when the row is accepted.
ProblemList faults_of(const Indicator& indicator) {
    NamedPack alone;
    alone.pack.indicators = {indicator};
    ProblemList found;
    check_indicators(alone, found);
    return found;
}

// Pairs the years with the values of two cells: 2025；2027 and 85；90.
std::vector<Milestone> read_milestones(const CsvRow& row, const std::string& unit) {
    const std::vector<std::string> years = read_list(row.table.cell(Column::MilestoneYear));
    const std::vector<std::string> values = read_list(row.table.cell(Column::MilestoneValue));
    if (years.size() != values.size()) {
        const bool lacks_year = years.size() < values.size();
        const Column given = lacks_year ? Column::MilestoneValue : Column::MilestoneYear;
        const Column lacking = lacks_year ? Column::MilestoneYear : Column::MilestoneValue;
        row.error(lacking,
                  std::string(column_name(given)) + "写了" + quoted(row.text(given)) + "，" +
                      column_name(lacking) + "没有写全",
                  "中期年和中期值一一对应，都写或都不写");
        return {};
    }
    std::vector<Milestone> milestones;
    for (std::size_t i = 0; i < years.size(); ++i) {
        const std::optional<int> year = read_year(years[i]);
        const std::optional<CellNumber> value = read_number(values[i]);
        if (!year)
            row.error(Column::MilestoneYear, quoted(years[i]) + "不是年份",
                      "写四位数的年份，如 2025");
        if (!value || !is_unit_of(*value, unit))
            row.error(Column::MilestoneValue,
                      quoted(values[i]) + "不是以" + quoted(unit) + "为单位的数", "只写数，如 85");
        if (year && value)
            milestones.push_back({*year, value->value});
    }
    return milestones;
}

// Sets the years of a plan whose title has none: from the year after the first base year to the
// last target year.
void settle_years(Plan& plan, const std::vector<Indicator>& indicators) {
    if (plan.start_year != 0)
        return;
    int first = indicators.front().base_year;
    int last = indicators.front().target_year;
    for (const Indicator& indicator : indicators) {
        first = std::min(first, indicator.base_year);
        last = std::max(last, indicator.target_year);
    }
    plan.start_year = std::min(first + 1, last - 1);
    plan.end_year = last;
}

} // namespace

CsvIndicators::Draft* CsvIndicators::draft_of(const CsvRow& row) {
    const std::string title = row.required(Column::Plan);
    if (title.empty())
        return nullptr;
    const auto known = plans_.find(title);
    if (known != plans_.end())
        return &drafts_[known->second];
    std::optional<Plan> plan = plan_titled(title);
    if (!plan) {
        row.error(Column::Plan, "规划" + quoted(title) + "看不出是妇女规划还是儿童规划",
                  "名称里写明妇女或儿童（只写一个），如 示例市妇女发展规划（2021—2025年）");
        return nullptr;
    }
    plan->id.value = plan_ids_.unused(plan->id.value);
    plan->source = title;
    plans_[title] = drafts_.size();
    drafts_.push_back({});
    drafts_.back().pack.plan = std::move(*plan);
    return &drafts_.back();
}

void CsvIndicators::check_new(const CsvRow& row, const std::string& id) {
    if (!is_slug(id)) {
        row.error(Column::Id, "编号" + quoted(row.text(Column::Id)) + "不合写法",
                  "只用小写字母、数字和中间的连字符，如 jk-01");
        return;
    }
    const CsvPlace place = row.table.place();
    const auto [earlier, is_first] = seen_.insert({id, {place.file, place.row}});
    if (is_first)
        return;
    const CsvPlace first{earlier->second.file, earlier->second.row};
    row.error(Column::Id, "编号" + quoted(id) + "在 " + first.whole_row() + " 已经用过",
              "换一个没有用过的编号，或删去重复的一行");
}

FieldId CsvIndicators::field(Draft& draft, const std::string& name) {
    const auto known = draft.fields.find(name);
    if (known != draft.fields.end())
        return known->second;
    const FieldId id{draft.field_ids.unused(field_id(name).value)};
    draft.pack.fields.push_back({.id = id, .name = name, .summary = ""});
    return draft.fields[name] = id;
}

std::vector<DepartmentId> CsvIndicators::departments(Draft& draft, const std::string& cell) {
    std::vector<DepartmentId> ids;
    std::set<DepartmentId> named;
    for (const std::string& name : read_list(cell)) {
        auto known = draft.departments.find(name);
        if (known == draft.departments.end()) {
            const DepartmentId id{draft.department_ids.unused(id_of_name("department", name))};
            draft.pack.departments.push_back({.id = id, .name = name, .phone = "", .duty = ""});
            known = draft.departments.insert({name, id}).first;
        }
        if (named.insert(known->second).second)
            ids.push_back(known->second);
    }
    return ids;
}

void CsvIndicators::read(const CsvTable& table, CsvProblems& problems) {
    const CsvRow row{table, problems};
    const std::size_t errors = problems.errors();
    Indicator indicator;
    indicator.id.value = slug_of(row.text(Column::Id));
    if (!table.is_sound()) {
        left_out_.insert(indicator.id.value);
        return;
    }
    if (!row.required(Column::Id).empty())
        check_new(row, indicator.id.value);
    Draft* const draft = draft_of(row);
    const std::string field_name = row.required(Column::Field);
    indicator.name = row.required(Column::Name);
    indicator.unit = half_width(row.text(Column::Unit));
    const std::optional<Target> target = read_target(row, indicator.unit);
    indicator.per = denominator_of(indicator.unit);
    indicator.base_year = row.required_year(Column::BaseYear).value_or(0);
    indicator.target_year = row.required_year(Column::TargetYear).value_or(0);
    indicator.milestones = read_milestones(row, indicator.unit);
    indicator.natural_min = row.number(Column::NaturalMin, indicator.unit);
    indicator.natural_max = row.number(Column::NaturalMax, indicator.unit);
    indicator.source = row.text(Column::Source);
    if (draft && target && problems.errors() == errors) {
        indicator.target = *target;
        if (indicator.source.empty())
            indicator.source = draft->pack.plan.title;
        problems.add_checked(faults_of(indicator), table.place());
    }
    if (problems.errors() > errors) {
        left_out_.insert(indicator.id.value);
        return;
    }
    indicator.field = field(*draft, field_name);
    indicator.departments = departments(*draft, row.text(Column::Departments));
    indicator.supporting = departments(*draft, row.text(Column::Supporting));
    draft->pack.indicators.push_back(std::move(indicator));
}

std::vector<Pack> CsvIndicators::take() {
    std::vector<Pack> packs;
    for (Draft& draft : drafts_) {
        if (draft.pack.indicators.empty())
            continue;
        settle_years(draft.pack.plan, draft.pack.indicators);
        packs.push_back(std::move(draft.pack));
    }
    drafts_.clear();
    return packs;
}

} // namespace zhixiao::content
