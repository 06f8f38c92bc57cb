// Reads the header and rows of a sheet.
#include "plan/files/csv_table.h"

#include "common/model/spelling.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace zhixiao::content {
namespace {

std::optional<Column> column_named(std::string_view cell, Sheet sheet) {
    const std::string name = half_width(trimmed(cell));
    for (const Column column : columns_of(sheet)) {
        if (name == column_name(column))
            return column;
    }
    return std::nullopt;
}

// Counts the headings that only this sheet has.
std::size_t likeness(std::span<const std::string_view> headings, Sheet sheet) {
    return static_cast<std::size_t>(
        std::count_if(headings.begin(), headings.end(), [sheet](std::string_view heading) {
            const std::optional<Column> column = column_named(heading, sheet);
            return column && *column != Column::Id;
        }));
}

bool is_blank_row(std::span<const std::string_view> cells) {
    return std::all_of(cells.begin(), cells.end(),
                       [](std::string_view cell) { return trimmed(cell).empty(); });
}

std::string fix_heading(std::string_view heading, Sheet sheet) {
    std::vector<std::string> names;
    for (const Column column : columns_of(sheet))
        names.emplace_back(column_name(column));
    std::string all;
    for (const std::string& name : nearest(heading, names))
        all += (all.empty() ? "" : "、") + name;
    return "用不着就删去这一列；写错了列名就改正，最接近的是 " + all;
}

} // namespace

CsvTable::CsvTable(std::string file, std::string text)
    : file_(std::move(file)), rows_(std::move(text)) {}

std::unique_ptr<CsvTable> CsvTable::open(std::string file, std::string text,
                                         CsvProblems& problems) {
    std::unique_ptr<CsvTable> table(new CsvTable(std::move(file), std::move(text)));
    return table->read_header(problems) ? std::move(table) : nullptr;
}

bool CsvTable::read_header(CsvProblems& problems) {
    bool has_row = rows_.next();
    while (has_row && is_blank_row(rows_.cells()))
        has_row = rows_.next();
    if (!has_row) {
        problems.error([&] {
            return Problem{file_, "文件是空的", "第一行写列名，如 编号、年份、数值"};
        });
        return false;
    }
    const std::size_t indicators = likeness(rows_.cells(), Sheet::Indicators);
    const std::size_t figures = likeness(rows_.cells(), Sheet::Figures);
    if (indicators + figures == 0) {
        problems.error([&] {
            const std::string_view first = trimmed(rows_.cells().front());
            return Problem{place().whole_row(),
                           "列名里没有一个认识的，看不出是指标还是数据，第一格是" +
                               quoted(std::string(first)),
                           "第一行写列名：指标.csv 有 编号、指标名称、目标值 等，数据.csv 有 "
                           "编号、年份、数值 等"};
        });
        return false;
    }
    sheet_ = indicators >= figures ? Sheet::Indicators : Sheet::Figures;
    width_ = rows_.cells().size();
    note_columns(problems);
    return has_all_columns(problems);
}

void CsvTable::note_columns(CsvProblems& problems) {
    for (std::size_t i = 0; i < width_; ++i) {
        const std::string heading(trimmed(rows_.cells()[i]));
        if (heading.empty())
            continue;
        const std::optional<Column> column = column_named(heading, sheet_);
        if (!column) {
            problems.warning([&] {
                return Problem{place().whole_row(), "不认识列" + quoted(heading) + "，已略过",
                               fix_heading(heading, sheet_)};
            });
            continue;
        }
        std::size_t& position = positions_[static_cast<std::size_t>(*column)];
        if (position == 0)
            position = i + 1;
        else
            problems.warning([&] {
                return Problem{place().whole_row(), "列" + quoted(heading) + "有两个，只读了前一个",
                               "删去多余的一列"};
            });
    }
}

bool CsvTable::has_all_columns(CsvProblems& problems) const {
    bool has_all = true;
    for (const Column column : columns_of(sheet_)) {
        if (!is_required(column) || positions_[static_cast<std::size_t>(column)] != 0)
            continue;
        has_all = false;
        problems.error([&] {
            return Problem{place().whole_row(),
                           std::string("缺少列“") + column_name(column) + "”，整个文件没有读",
                           std::string("加上这一列，列名写 ") + column_name(column)};
        });
    }
    return has_all;
}

bool CsvTable::next(CsvProblems& problems) {
    do {
        if (!rows_.next())
            return false;
    } while (is_blank_row(rows_.cells()));
    if (rows_.is_cut_off()) {
        problems.error([&] {
            return Problem{place().whole_row(), "引号没有结束，从这一行起都没有读",
                           "补上结尾的引号；格子里的引号要写两个"};
        });
        return false;
    }
    is_sound_ = rows_.cells().size() <= width_;
    if (!is_sound_)
        problems.error([&] {
            return Problem{place().whole_row(),
                           "有 " + std::to_string(rows_.cells().size()) + " 格，列名只有 " +
                               std::to_string(width_) + " 个",
                           "格子里有逗号的，如 1,234.5，要放在英文引号里；多出来的逗号要删去"};
        });
    return true;
}

std::string_view CsvTable::cell(Column column) const {
    const std::size_t position = positions_[static_cast<std::size_t>(column)];
    if (position == 0 || position > rows_.cells().size())
        return {};
    const std::string_view text = trimmed(rows_.cells()[position - 1]);
    if (is_no_value(text))
        return {};
    // The apostrophe is the one that write_csv puts before a text that a spreadsheet would run as a
    // formula.
    return text.size() > 1 && text[0] == '\'' && is_formula(text.substr(1)) ? text.substr(1) : text;
}

double CsvTable::share_read() const {
    return rows_.bytes() == 0
               ? 1
               : static_cast<double>(rows_.bytes_read()) / static_cast<double>(rows_.bytes());
}

} // namespace zhixiao::content
