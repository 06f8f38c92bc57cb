// Reads cells of a row as texts, years and numbers, and reports what is wrong with each.
#include "plan/files/csv_table.h"

#include <utility>

namespace zhixiao::content {

bool is_unit_of(const CellNumber& number, std::string_view unit) {
    if (number.unit.empty() || is_same_unit(number.unit, unit))
        return true;
    return unit.empty() && (is_same_unit(number.unit, "%") || denominator_of(number.unit));
}

void CsvRow::error(Column column, std::string what, std::string fix) const {
    problems.error([&] {
        return Problem{table.place().of(column), std::move(what), std::move(fix)};
    });
}

std::string CsvRow::required(Column column) const {
    std::string cell = text(column);
    if (cell.empty())
        error(column, std::string(column_name(column)) + "是空的",
              std::string("填上") + column_name(column));
    return cell;
}

std::optional<int> CsvRow::required_year(Column column) const {
    const std::string cell = required(column);
    if (cell.empty())
        return std::nullopt;
    const std::optional<int> year = read_year(cell);
    if (!year)
        error(column, quoted(cell) + "不是年份", "写四位数的年份，如 2025");
    return year;
}

std::optional<CellNumber> CsvRow::any_number(Column column) const {
    const std::string_view cell = table.cell(column);
    if (cell.empty())
        return std::nullopt;
    std::optional<CellNumber> number = read_number(cell);
    if (!number)
        error(column, quoted(std::string(cell)) + "不是数", "写一个数，如 12.3；没有就空着");
    return number;
}

std::optional<double> CsvRow::number(Column column, std::string_view unit) const {
    const std::optional<CellNumber> number = any_number(column);
    if (!number)
        return std::nullopt;
    const std::string cell = text(column);
    if (number->relation || number->keeps) {
        error(column, quoted(cell) + "不是一个确定的数", "只写数，如 12.3；没有就空着");
        return std::nullopt;
    }
    if (!is_unit_of(*number, unit)) {
        error(column, quoted(cell) + "的单位不是" + quoted(std::string(unit)),
              "只写数，单位写在“单位”一列");
        return std::nullopt;
    }
    return number->value;
}

} // namespace zhixiao::content
