// Writes 结论.csv: the verdicts of a plan as a table, for work in a spreadsheet.
#include "desk/write.h"

#include "base/enumerators.h"
#include "plan/files/csv_cell.h"
#include "plan/files/decimal.h"
#include "plan/model/catalog.h"
#include "plan/model/lookup.h"
#include "plan/model/rollup.h"
#include "plan/model/series_table.h"
#include "plan/model/verdict.h"

#include <cmath>
#include <cstddef>

namespace zhixiao::desk {
namespace {

constexpr std::string_view columns[] = {
    "规划",       "编号",     "领域",         "指标名称", "单位",       "责任单位",
    "地区",       "结论",     "报告用词",     "预警",     "基期年份",   "基期数值",
    "最新年份",   "最新数值", "按哪年的目标", "还差",     "每年要做到", "走完的差距",
    "用掉的时间", "步调",     "要快几倍",     "预计年份", "提示"};

constexpr std::string_view awaiting_final = "待终期数据";

// Returns the word that the pages show (status.* in words.json; a test keeps the two the same).
std::string_view word_of(Status status, Grade grade) {
    if (grade == Grade::AwaitingFinal)
        return awaiting_final;
    constexpr std::string_view words[] = {"提前达标",
                                          "已达标",
                                          "提前达标",
                                          "已完成",
                                          "预期可达标",
                                          "向好",
                                          "已达标·有回落风险",
                                          "上年转差",
                                          "进度偏慢",
                                          "有回升苗头",
                                          "数据不足",
                                          "缺基期值",
                                          "无数据",
                                          "未完成",
                                          "明显滞后",
                                          "达标后回落",
                                          "未达标（终期）",
                                          "变差",
                                          "倒退"};
    static_assert(has_row_for_each<Status>(words));
    return words[static_cast<std::size_t>(worded_status(status, grade))];
}

std::string_view word_of(ReportWord word) {
    constexpr std::string_view words[] = {"提前达标", "预期可达标", "未达标", "无数据",
                                          awaiting_final};
    static_assert(has_row_for_each<ReportWord>(words));
    return words[static_cast<std::size_t>(word)];
}

// Returns the colour in which the pages paint the grade.
std::string_view colour_of(Grade grade) {
    switch (grade) {
    case Grade::Met:
    case Grade::Expected:
        return "绿";
    case Grade::AtRisk:
    case Grade::Slow:
        return "黄";
    case Grade::Late:
        return "橙";
    case Grade::Bad:
        return "红";
    case Grade::Open:
    case Grade::AwaitingFinal:
    case Grade::Unknown:
        break;
    }
    return "灰";
}

std::string words_of(const Flags& flags) {
    std::string words;
    const auto add = [&](bool is_set, std::string_view word) {
        if (is_set)
            (words += words.empty() ? "" : "；") += word;
    };
    add(flags.stale, "最新的数已是两年以前的");
    add(flags.awaiting_final, "目标年已过，还没有终期的数");
    add(flags.provisional, "可比的年份少，走势先当参考");
    add(flags.small_number, "人数少，一年的数起伏大");
    return words;
}

// Writes one row, cell by cell, in the order of `columns`.
class Line {
  public:
    explicit Line(std::string& csv) : csv_(csv) {}

    void text(const std::string& text) { cell(content::guarded(text)); }
    void word(std::string_view word) { cell(word); }
    void blank() { cell(""); }
    void year(int year) { cell(std::to_string(year)); }
    void number(const std::optional<double>& value) {
        cell(value ? content::decimal_text(rounded(*value)) : "");
    }
    void percent(const std::optional<double>& share) {
        constexpr double percent = 100;
        cell(share ? content::decimal_text(rounded(*share * percent)) + "%" : "");
    }
    void dated(const std::optional<Dated>& point) {
        point ? year(point->year) : blank();
        number(point ? std::optional(point->value) : std::nullopt);
    }
    void end() { csv_ += content::end_of_line; }

  private:
    static double rounded(double value) {
        constexpr double ten_thousand = 1e4;
        return std::round(value * ten_thousand) / ten_thousand;
    }
    void cell(std::string_view text) {
        csv_ += is_first_ ? "" : ",";
        is_first_ = false;
        content::append_cell(csv_, text);
    }

    std::string& csv_;
    bool is_first_ = true;
};

void add_indicator(Line& line, const Pack& pack, const Indicator& indicator) {
    line.text(pack.plan.title);
    line.text(indicator.id.value);
    const Field* field = find_field(pack, indicator.field);
    line.text(field ? field->name : indicator.field.value);
    line.text(indicator.name);
    line.text(indicator.unit);
    std::string departments;
    for (const DepartmentId& id : indicator.departments) {
        const Department* department = find_department(pack, id);
        departments += departments.empty() ? "" : "、";
        departments += department ? department->name : id.value;
    }
    line.text(departments);
}

void add_verdict(Line& line, const Verdict& verdict) {
    const std::optional<Grade>& grade = verdict.grade;
    const Progress& progress = shown_progress(verdict);
    line.word(grade ? word_of(*progress.status, *grade) : "只有文字");
    line.word(grade ? word_of(report_word(*grade)) : "");
    line.word(grade ? colour_of(*grade) : "");
    line.dated(verdict.base);
    line.dated(verdict.latest);
    grade ? line.year(progress.target_year) : line.blank();
    line.number(progress.gap);
    // When the target year is over, no pace can help and no year of arrival is left to expect.
    const bool is_over = grade == Grade::AwaitingFinal;
    is_over ? line.blank() : line.number(progress.need_per_year);
    line.percent(progress.share_closed);
    line.percent(progress.share_of_time);
    line.number(progress.pace);
    is_over ? line.blank() : line.number(progress.times_faster);
    progress.eta && !is_over ? line.year(year_reached(*progress.eta)) : line.blank();
    line.text(words_of(verdict.flags));
}

} // namespace

std::string write_verdicts_csv(std::span<const Pack> packs, int this_year) {
    std::string csv{content::byte_order_mark};
    Line header(csv);
    for (const std::string_view column : columns)
        header.word(column);
    header.end();
    for (const Pack& pack : packs) {
        const SeriesTable table(pack);
        for (std::size_t row = 0; row < table.rows(); ++row) {
            const Indicator& indicator = pack.indicators[row];
            for (std::size_t column = 0; column < table.columns(); ++column) {
                Line line(csv);
                add_indicator(line, pack, indicator);
                const std::optional<std::size_t> area = table.area(column);
                line.text(area ? pack.areas[*area].name : "");
                add_verdict(line, judge(indicator, table.series(row, column), this_year));
                line.end();
            }
        }
    }
    return csv;
}

} // namespace zhixiao::desk
