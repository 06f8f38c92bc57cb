// Tables of the names of columns and the words for types and qualities.
#include "plan/files/csv_columns.h"

#include "base/enumerators.h"
#include "base/match.h"

#include <algorithm>
#include <iterator>
#include <span>

namespace zhixiao::content {
namespace {

enum class Need { Required, Optional };

struct ColumnEntry {
    const char* name;
    Need need;
};

// In the order of Column.
constexpr ColumnEntry entries[] = {
    {"编号", Need::Required},     {"规划", Need::Required},       {"领域", Need::Required},
    {"指标名称", Need::Required}, {"单位", Need::Required},       {"类型", Need::Required},
    {"目标值", Need::Required},   {"目标值上限", Need::Optional}, {"容差", Need::Optional},
    {"下降比例", Need::Optional}, {"基期年", Need::Required},     {"目标年", Need::Required},
    {"中期年", Need::Optional},   {"中期值", Need::Optional},     {"自然下限", Need::Optional},
    {"自然上限", Need::Optional}, {"责任单位", Need::Optional},   {"配合单位", Need::Optional},
    {"出处", Need::Optional},     {"地区", Need::Optional},       {"年份", Need::Required},
    {"数值", Need::Required},     {"分子", Need::Optional},       {"分母", Need::Optional},
    {"性质", Need::Optional},     {"来源", Need::Optional},       {"备注", Need::Optional}};
static_assert(has_row_for_each<Column>(entries));

const ColumnEntry& entry(Column column) { return entries[static_cast<std::size_t>(column)]; }

template <class T> struct Named {
    std::string_view word;
    T value;
};

constexpr TargetParts parts(Relation relation) { return {relation, false, false}; }
constexpr TargetParts strict(Relation relation) { return {relation, true, false}; }
constexpr TargetParts keeping(Relation relation) { return {relation, false, true}; }
constexpr TargetParts strict_keeping(Relation relation) { return {relation, true, true}; }

// In the order of TargetKind.
constexpr TargetRow rows[] = {
    {"不低于", TargetCells::Bound, parts(Relation::AtLeast)},
    {"不高于", TargetCells::Bound, parts(Relation::AtMost)},
    {"左右", TargetCells::About, parts(Relation::About)},
    {"区间", TargetCells::Range, std::nullopt},
    {"下降", TargetCells::Change, parts(Relation::ReduceBy)},
    {"提高", TargetCells::Change, parts(Relation::RaiseBy)},
    {"保持", TargetCells::Bound, keeping(Relation::AtLeast)},
    {"保持不高于", TargetCells::Bound, keeping(Relation::AtMost)},
    {"上升趋势", TargetCells::Nothing, std::nullopt,
     []() -> Target { return DirectionTarget{Direction::Up}; }},
    {"下降趋势", TargetCells::Nothing, std::nullopt,
     []() -> Target { return DirectionTarget{Direction::Down}; }},
    {"是否", TargetCells::Nothing, std::nullopt, []() -> Target { return YesNoTarget{}; }},
    {"文字", TargetCells::Words, std::nullopt},
    {"超过", TargetCells::Bound, strict(Relation::AtLeast)},
    {"低于", TargetCells::Bound, strict(Relation::AtMost)},
    {"保持超过", TargetCells::Bound, strict_keeping(Relation::AtLeast)},
    {"保持低于", TargetCells::Bound, strict_keeping(Relation::AtMost)},
};
static_assert(has_row_for_each<TargetKind>(rows), "each kind of target has a row");

constexpr bool are_rows_whole() {
    for (const TargetRow& row : rows) {
        const bool is_worded = row.cells == TargetCells::Bound || row.cells == TargetCells::About ||
                               row.cells == TargetCells::Change;
        if (is_worded != row.parts.has_value() ||
            (row.cells == TargetCells::Nothing) != (row.made != nullptr))
            return false;
    }
    return true;
}
static_assert(are_rows_whole(), "a target is made of parts or as a whole, as its cells demand");

// Words that are read like the one of the row.
constexpr Named<TargetKind> other_words[] = {
    {"达到", TargetKind::AtLeast},
    {"以上", TargetKind::AtLeast},
    {"达到以上", TargetKind::AtLeast},
    {"不少于", TargetKind::AtLeast},
    {"不小于", TargetKind::AtLeast},
    {">=", TargetKind::AtLeast},
    {"≥", TargetKind::AtLeast},
    {"以下", TargetKind::AtMost},
    {"以内", TargetKind::AtMost},
    {"不超过", TargetKind::AtMost},
    {"不大于", TargetKind::AtMost},
    {"控制在以下", TargetKind::AtMost},
    {"控制在以内", TargetKind::AtMost},
    {"<=", TargetKind::AtMost},
    {"≤", TargetKind::AtMost},
    {"高于", TargetKind::MoreThan},
    {"大于", TargetKind::MoreThan},
    {">", TargetKind::MoreThan},
    {"小于", TargetKind::LessThan},
    {"不满", TargetKind::LessThan},
    {"<", TargetKind::LessThan},
    {"保持不低于", TargetKind::KeepAtLeast},
    {"保持以上", TargetKind::KeepAtLeast},
    {"保持以下", TargetKind::KeepAtMost},
    {"约", TargetKind::About},
    {"范围", TargetKind::Range},
    {"下降比例", TargetKind::ReduceBy},
    {"下降(比例)", TargetKind::ReduceBy},
    {"降低", TargetKind::ReduceBy},
    {"减少", TargetKind::ReduceBy},
    {"提高比例", TargetKind::RaiseBy},
    {"提高(比例)", TargetKind::RaiseBy},
    {"增长", TargetKind::RaiseBy},
    {"逐步提高", TargetKind::Up},
    {"逐步上升", TargetKind::Up},
    {"逐步下降", TargetKind::Down},
    {"逐步降低", TargetKind::Down},
    {"是否型", TargetKind::YesNo},
    {"是/否", TargetKind::YesNo},
};

constexpr Named<Quality> quality_words[] = {
    {"正式", Quality::Official},    {"初步", Quality::Preliminary}, {"推算", Quality::Derived},
    {"口径变化", Quality::Break},   {"公布", Quality::Official},    {"官方", Quality::Official},
    {"快报", Quality::Preliminary}, {"预计", Quality::Preliminary}, {"估算", Quality::Derived},
    {"口径调整", Quality::Break}};

std::string without_spaces(std::string_view text) {
    std::string cleaned = half_width(trimmed(text));
    cleaned.erase(std::remove(cleaned.begin(), cleaned.end(), ' '), cleaned.end());
    return cleaned;
}

template <class T>
std::optional<T> value_of(std::span<const Named<T>> words, std::string_view text) {
    const std::string cleaned = without_spaces(text);
    for (const Named<T>& named : words) {
        if (named.word == cleaned)
            return named.value;
    }
    return std::nullopt;
}

template <class T> std::string word_of(std::span<const Named<T>> words, T value) {
    const auto named = std::find_if(words.begin(), words.end(),
                                    [value](const Named<T>& word) { return word.value == value; });
    return std::string(named->word);
}

template <class T> std::string first_words(std::span<const Named<T>> words, std::size_t count) {
    std::string all;
    for (const Named<T>& named : words.first(count))
        all += (all.empty() ? "" : "、") + std::string(named.word);
    return all;
}

std::vector<Column> columns_between(Column first, Column last) {
    std::vector<Column> columns;
    for (auto i = static_cast<std::size_t>(first); i <= static_cast<std::size_t>(last); ++i)
        columns.push_back(static_cast<Column>(i));
    return columns;
}

TargetKind kind_of(const BoundTarget& target) {
    switch (target.bound) {
    case Bound::AtLeast:
        return target.strict ? TargetKind::MoreThan : TargetKind::AtLeast;
    case Bound::AtMost:
        return target.strict ? TargetKind::LessThan : TargetKind::AtMost;
    case Bound::KeepAtLeast:
        return target.strict ? TargetKind::KeepMoreThan : TargetKind::KeepAtLeast;
    case Bound::KeepAtMost:
        return target.strict ? TargetKind::KeepLessThan : TargetKind::KeepAtMost;
    }
    return TargetKind::AtLeast;
}

} // namespace

const char* column_name(Column column) { return entry(column).name; }

bool is_required(Column column) { return entry(column).need == Need::Required; }

const std::vector<Column>& columns_of(Sheet sheet) {
    static const std::vector<Column> indicators = columns_between(Column::Id, Column::Source);
    static const std::vector<Column> figures = [] {
        std::vector<Column> columns = columns_between(Column::Area, Column::Note);
        columns.insert(columns.begin(), Column::Id);
        return columns;
    }();
    return sheet == Sheet::Indicators ? indicators : figures;
}

const TargetRow& row_of(TargetKind kind) { return rows[static_cast<std::size_t>(kind)]; }

std::optional<TargetKind> target_kind(std::string_view word) {
    const std::string cleaned = without_spaces(word);
    for (const TargetKind kind : every<TargetKind>())
        if (cleaned == row_of(kind).word)
            return kind;
    return value_of<TargetKind>(other_words, word);
}

TargetKind kind_of(const Target& target) {
    return std::visit(Match{[](const BoundTarget& bound) { return kind_of(bound); },
                            [](const AboutTarget&) { return TargetKind::About; },
                            [](const RangeTarget&) { return TargetKind::Range; },
                            [](const ChangeTarget& change) {
                                return change.change == Change::ReduceBy ? TargetKind::ReduceBy
                                                                         : TargetKind::RaiseBy;
                            },
                            [](const DirectionTarget& direction) {
                                return direction.direction == Direction::Up ? TargetKind::Up
                                                                            : TargetKind::Down;
                            },
                            [](const YesNoTarget&) { return TargetKind::YesNo; },
                            [](const TextTarget&) { return TargetKind::Words; }},
                      target);
}

std::string type_word(TargetKind kind) { return row_of(kind).word; }

std::string all_type_words() {
    std::string all;
    for (const TargetRow& row : rows)
        if (!row.parts || !row.parts->strict)
            all += (all.empty() ? "" : "、") + std::string(row.word);
    return all;
}

std::optional<Quality> quality_named(std::string_view word) {
    return value_of<Quality>(quality_words, word);
}
std::string quality_word(Quality quality) { return word_of<Quality>(quality_words, quality); }
std::string all_quality_words() {
    constexpr std::size_t usual = 4;
    return first_words<Quality>(quality_words, usual);
}

} // namespace zhixiao::content
