// Writes rows cell by cell, quoted where CSV demands it.
#include "plan/files/write_csv.h"

#include "base/match.h"
#include "plan/files/csv_cell.h"
#include "plan/files/csv_columns.h"
#include "plan/files/decimal.h"

#include <array>
#include <map>
#include <optional>
#include <variant>
#include <vector>

namespace zhixiao::content {
namespace {

// One row by column, written in the column order of its sheet.
class Row {
  public:
    void text(Column column, const std::string& text) { cell(column) = guarded(text); }
    void number(Column column, double value) { cell(column) = decimal_text(value); }
    void number(Column column, const std::optional<double>& value) {
        if (value)
            number(column, *value);
    }
    void year(Column column, int year) { cell(column) = std::to_string(year); }

    void append_to(std::string& csv, Sheet sheet) const {
        bool is_first = true;
        for (const Column column : columns_of(sheet)) {
            csv += is_first ? "" : ",";
            is_first = false;
            append_cell(csv, cells_[static_cast<std::size_t>(column)]);
        }
        csv += end_of_line;
    }

  private:
    std::string& cell(Column column) { return cells_[static_cast<std::size_t>(column)]; }

    std::array<std::string, column_count> cells_;
};

std::string header(Sheet sheet) {
    Row row;
    for (const Column column : columns_of(sheet))
        row.text(column, column_name(column));
    std::string csv{byte_order_mark};
    row.append_to(csv, sheet);
    return csv;
}

// Returns the name of each item by id; the id itself where two items share a name, because the name
// would not tell them apart.
template <class T> std::map<std::string, std::string> names_of(const std::vector<T>& items) {
    std::map<std::string, int> times;
    for (const T& item : items)
        ++times[item.name];
    std::map<std::string, std::string> names;
    for (const T& item : items)
        names[item.id.value] = times[item.name] == 1 ? item.name : item.id.value;
    return names;
}

std::string name_of(const std::map<std::string, std::string>& names, const std::string& id) {
    const auto found = names.find(id);
    return found == names.end() ? id : found->second;
}

std::string department_list(const std::map<std::string, std::string>& names,
                            const std::vector<DepartmentId>& departments) {
    std::string list;
    for (const DepartmentId& department : departments)
        list += (list.empty() ? "" : "、") + name_of(names, department.value);
    return list;
}

void put_target(Row& row, const Target& target) {
    row.text(Column::Type, type_word(kind_of(target)));
    std::visit(
        Match{[&](const BoundTarget& bound) { row.number(Column::TargetValue, bound.value); },
              [&](const AboutTarget& about) {
                  row.number(Column::TargetValue, about.value);
                  row.number(Column::Tolerance, about.tolerance);
              },
              [&](const RangeTarget& range) {
                  row.number(Column::TargetValue, range.low);
                  row.number(Column::TargetHigh, range.high);
              },
              [&](const ChangeTarget& change) { row.number(Column::Percent, change.percent); },
              [](const DirectionTarget&) {}, [](const YesNoTarget&) {},
              [&](const TextTarget& text) { row.text(Column::TargetValue, text.text); }},
        target);
}

void put_milestones(Row& row, const std::vector<Milestone>& milestones) {
    std::string years;
    std::string values;
    for (const Milestone& milestone : milestones) {
        const char* separator = years.empty() ? "" : "；";
        years += separator + std::to_string(milestone.year);
        values += separator + decimal_text(milestone.value);
    }
    row.text(Column::MilestoneYear, years);
    row.text(Column::MilestoneValue, values);
}

} // namespace

std::string write_indicators_csv(std::span<const Pack> packs) {
    std::string csv = header(Sheet::Indicators);
    for (const Pack& pack : packs) {
        const auto fields = names_of(pack.fields);
        const auto departments = names_of(pack.departments);
        for (const Indicator& indicator : pack.indicators) {
            Row row;
            row.text(Column::Id, indicator.id.value);
            row.text(Column::Plan, pack.plan.title);
            row.text(Column::Field, name_of(fields, indicator.field.value));
            row.text(Column::Name, indicator.name);
            row.text(Column::Unit, indicator.unit);
            put_target(row, indicator.target);
            row.year(Column::BaseYear, indicator.base_year);
            row.year(Column::TargetYear, indicator.target_year);
            put_milestones(row, indicator.milestones);
            row.number(Column::NaturalMin, indicator.natural_min);
            row.number(Column::NaturalMax, indicator.natural_max);
            row.text(Column::Departments, department_list(departments, indicator.departments));
            row.text(Column::Supporting, department_list(departments, indicator.supporting));
            row.text(Column::Source, indicator.source);
            row.append_to(csv, Sheet::Indicators);
        }
    }
    return csv;
}

std::string write_figures_csv(std::span<const Pack> packs) {
    std::string csv = header(Sheet::Figures);
    for (const Pack& pack : packs) {
        const auto areas = names_of(pack.areas);
        for (const Observation& observation : pack.observations) {
            Row row;
            row.text(Column::Id, observation.indicator.value);
            if (observation.area)
                row.text(Column::Area, name_of(areas, observation.area->value));
            row.year(Column::Year, observation.year);
            row.number(Column::Value, observation.value);
            row.number(Column::Numerator, observation.numerator);
            row.number(Column::Denominator, observation.denominator);
            if (observation.quality != Quality::Official)
                row.text(Column::Quality, quality_word(observation.quality));
            row.text(Column::FigureSource, observation.source);
            row.text(Column::Note, observation.note);
            row.append_to(csv, Sheet::Figures);
        }
    }
    return csv;
}

} // namespace zhixiao::content
