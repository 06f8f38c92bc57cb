// The columns of 指标.csv and 数据.csv, and the words allowed in them.
#pragma once

#include "plan/files/cells.h"
#include "plan/model/plan.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zhixiao::content {

enum class Sheet { Indicators, Figures };

enum class Column {
    Id,
    Plan,
    Field,
    Name,
    Unit,
    Type,
    TargetValue,
    TargetHigh,
    Tolerance,
    Percent,
    BaseYear,
    TargetYear,
    MilestoneYear,
    MilestoneValue,
    NaturalMin,
    NaturalMax,
    Departments,
    Supporting,
    Source,
    Area,
    Year,
    Value,
    Numerator,
    Denominator,
    Quality,
    FigureSource,
    Note
};
constexpr std::size_t column_count = static_cast<std::size_t>(Column::Note) + 1;

const char* column_name(Column column); // "指标名称"
bool is_required(Column column);

// Returns the columns of `sheet` in the order of the template.
const std::vector<Column>& columns_of(Sheet sheet);

// The kind of target that a word in the column 类型 names, without its number. Words is a target
// that only a sentence describes.
enum class TargetKind {
    AtLeast,
    AtMost,
    About,
    Range,
    ReduceBy,
    RaiseBy,
    KeepAtLeast,
    KeepAtMost,
    Up,
    Down,
    YesNo,
    Words,
    MoreThan,
    LessThan,
    KeepMoreThan,
    KeepLessThan
};

// What stands in the cells beside the type: a limit; a value with a tolerance; a value and a higher
// one; a percentage; nothing; a sentence.
enum class TargetCells { Bound, About, Range, Change, Nothing, Words };

// What a word beside a number says of its target: direction, strictness, and whether it is to last.
struct TargetParts {
    Relation relation = Relation::AtLeast; // without strictness
    bool strict = false;
    bool keeps = false;
};

// What sets a kind apart from the others.
struct TargetRow {
    const char* word; // the one that is written
    TargetCells cells;
    std::optional<TargetParts> parts; // none: no word beside a number can express the kind
    Target (*made)() = nullptr;       // the target, when nothing stands in the cells
};
const TargetRow& row_of(TargetKind kind);

// Returns the kind that `word` names in any of its spellings; nothing for an unknown word.
std::optional<TargetKind> target_kind(std::string_view word);
TargetKind kind_of(const Target& target);
std::string type_word(TargetKind kind); // the one that is written
// Returns the words for all kinds but the strict ones, for a problem's remedy: "不低于、不高于、…".
std::string all_type_words();

std::optional<Quality> quality_named(std::string_view word);
std::string quality_word(Quality quality);
std::string all_quality_words();

} // namespace zhixiao::content
