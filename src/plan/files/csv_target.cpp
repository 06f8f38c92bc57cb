// Combines the cells of a target, and reports where they contradict each other.
#include "plan/files/csv_target.h"

#include <utility>

namespace zhixiao::content {
namespace {

bool is_change(TargetKind kind) {
    return kind == TargetKind::ReduceBy || kind == TargetKind::RaiseBy;
}

// A kind taken apart: direction, strictness, and whether the target is to last.
struct Parts {
    Relation relation = Relation::AtLeast; // without strictness
    bool strict = false;
    bool keeps = false;
};

Relation plain(Relation relation) {
    if (relation == Relation::MoreThan)
        return Relation::AtLeast;
    return relation == Relation::LessThan ? Relation::AtMost : relation;
}

bool is_strict(Relation relation) {
    return relation == Relation::MoreThan || relation == Relation::LessThan;
}

// Returns nothing for kinds that no word beside a number can express.
std::optional<Parts> parts_of(TargetKind kind) {
    switch (kind) {
    case TargetKind::AtLeast:
        return Parts{Relation::AtLeast, false, false};
    case TargetKind::MoreThan:
        return Parts{Relation::AtLeast, true, false};
    case TargetKind::AtMost:
        return Parts{Relation::AtMost, false, false};
    case TargetKind::LessThan:
        return Parts{Relation::AtMost, true, false};
    case TargetKind::KeepAtLeast:
        return Parts{Relation::AtLeast, false, true};
    case TargetKind::KeepMoreThan:
        return Parts{Relation::AtLeast, true, true};
    case TargetKind::KeepAtMost:
        return Parts{Relation::AtMost, false, true};
    case TargetKind::KeepLessThan:
        return Parts{Relation::AtMost, true, true};
    case TargetKind::About:
        return Parts{Relation::About, false, false};
    case TargetKind::ReduceBy:
        return Parts{Relation::ReduceBy, false, false};
    case TargetKind::RaiseBy:
        return Parts{Relation::RaiseBy, false, false};
    case TargetKind::Range:
    case TargetKind::Up:
    case TargetKind::Down:
    case TargetKind::YesNo:
    case TargetKind::Words:
        break;
    }
    return std::nullopt;
}

TargetKind joined(const Parts& parts) {
    switch (parts.relation) {
    case Relation::About:
        return TargetKind::About;
    case Relation::ReduceBy:
        return TargetKind::ReduceBy;
    case Relation::RaiseBy:
        return TargetKind::RaiseBy;
    case Relation::AtMost:
    case Relation::LessThan:
        if (parts.keeps)
            return parts.strict ? TargetKind::KeepLessThan : TargetKind::KeepAtMost;
        return parts.strict ? TargetKind::LessThan : TargetKind::AtMost;
    case Relation::AtLeast:
    case Relation::MoreThan:
        break;
    }
    if (parts.keeps)
        return parts.strict ? TargetKind::KeepMoreThan : TargetKind::KeepAtLeast;
    return parts.strict ? TargetKind::MoreThan : TargetKind::AtLeast;
}

// Reads the target of one row. Each step that fails adds its problem.
struct TargetReader {
    const CsvRow& row;
    std::string& unit;

    std::optional<Target> read() const;

  private:
    std::optional<TargetKind> kind(const std::optional<CellNumber>& number) const;
    std::optional<TargetKind> refined(TargetKind kind, const CellNumber& number) const;
    bool has_only(TargetKind kind) const;
    std::optional<Target> without_number(TargetKind kind) const;
    std::optional<Target> change(TargetKind kind, const std::optional<CellNumber>& number) const;
    std::optional<Target> with_value(TargetKind kind, const CellNumber& number) const;
    std::optional<double> percent(Column column) const;
    bool takes_unit(const CellNumber& number) const;
    void at_odds(TargetKind kind) const;
    void missing(TargetKind kind, Column column, const std::string& fix) const;
};

void TargetReader::at_odds(TargetKind kind) const {
    row.error(Column::Type,
              "类型是“" + type_word(kind) + "”，目标值却是" + quoted(row.text(Column::TargetValue)),
              "让类型和目标值说同一件事，或在目标值里只写数");
}

void TargetReader::missing(TargetKind kind, Column column, const std::string& fix) const {
    row.error(column, "类型是“" + type_word(kind) + "”，" + column_name(column) + "却没有写", fix);
}

// Returns `kind` made more exact by the words beside the target's value; nothing, with a problem,
// when the two contradict each other.
std::optional<TargetKind> TargetReader::refined(TargetKind kind, const CellNumber& number) const {
    if (!number.relation || (number.is_weak && !is_change(kind)))
        return kind;
    std::optional<Parts> parts = parts_of(kind);
    const Relation relation = plain(*number.relation);
    // 保持 alone does not say whether the value is a lower or an upper bound.
    const bool is_open = kind == TargetKind::KeepAtLeast && relation == Relation::AtMost;
    if (!parts || (parts->relation != relation && !is_open)) {
        at_odds(kind);
        return std::nullopt;
    }
    return joined(
        {relation, parts->strict || is_strict(*number.relation), parts->keeps || number.keeps});
}

std::optional<TargetKind> TargetReader::kind(const std::optional<CellNumber>& number) const {
    const std::string word = row.text(Column::Type);
    if (word.empty()) {
        if (number && number->relation)
            return joined({plain(*number->relation), is_strict(*number->relation), number->keeps});
        row.error(Column::Type, "类型是空的", "写 " + all_type_words() + " 之一");
        return std::nullopt;
    }
    const std::optional<TargetKind> named = target_kind(word);
    if (!named)
        row.error(Column::Type, "类型" + quoted(word) + "不认识",
                  "写 " + all_type_words() + " 之一");
    return named && number ? refined(*named, *number) : named;
}

// Returns false, with problems, when a cell that this kind does not use is filled in, because type
// and target then contradict each other.
bool TargetReader::has_only(TargetKind kind) const {
    const std::pair<Column, bool> uses[] = {{Column::TargetHigh, kind == TargetKind::Range},
                                            {Column::Tolerance, kind == TargetKind::About},
                                            {Column::Percent, is_change(kind)}};
    bool has_only_used = true;
    for (const auto& [column, is_used] : uses) {
        if (is_used || row.text(column).empty())
            continue;
        has_only_used = false;
        row.error(column,
                  "类型是“" + type_word(kind) + "”，" + column_name(column) + "却写了" +
                      quoted(row.text(column)),
                  "删去这一格，或改类型");
    }
    return has_only_used;
}

std::optional<Target> TargetReader::without_number(TargetKind kind) const {
    const std::string cell = row.text(Column::TargetValue);
    if (kind == TargetKind::Words) {
        if (!cell.empty())
            return TextTarget{cell};
        missing(kind, Column::TargetValue, "用一句话写出目标");
        return std::nullopt;
    }
    const std::optional<CellNumber> number = read_number(cell);
    const bool is_done = kind == TargetKind::YesNo && number && number->value == 1;
    if (number && !is_done) {
        at_odds(kind);
        return std::nullopt;
    }
    if (kind == TargetKind::YesNo)
        return YesNoTarget{};
    return DirectionTarget{kind == TargetKind::Up ? Direction::Up : Direction::Down};
}

std::optional<double> TargetReader::percent(Column column) const {
    const std::optional<CellNumber> number = row.any_number(column);
    if (!number)
        return std::nullopt;
    if (!is_unit_of(*number, "%")) {
        row.error(column, quoted(row.text(column)) + "不是百分数", "写百分之几，如 20%");
        return std::nullopt;
    }
    return number->value;
}

// Reads the percentage of a change from its own column or from the target's value: 下降20%.
std::optional<Target> TargetReader::change(TargetKind kind,
                                           const std::optional<CellNumber>& number) const {
    const bool has_percent = !row.text(Column::Percent).empty();
    const bool has_value = number.has_value();
    if (!has_percent && !has_value) {
        missing(kind, Column::Percent, "写百分之几，如 20%");
        return std::nullopt;
    }
    // A value to come down to is another kind of target than a percentage to come down by.
    if (has_value && !number->relation && !is_same_unit(number->unit, "%")) {
        at_odds(kind);
        return std::nullopt;
    }
    const std::optional<double> own = has_percent ? percent(Column::Percent) : std::nullopt;
    const std::optional<double> in_value = has_value ? percent(Column::TargetValue) : std::nullopt;
    if ((has_percent && !own) || (has_value && !in_value))
        return std::nullopt;
    if (own && in_value && *own != *in_value) {
        at_odds(kind);
        return std::nullopt;
    }
    return ChangeTarget{kind == TargetKind::ReduceBy ? Change::ReduceBy : Change::RaiseBy,
                        own.value_or(in_value.value_or(0))};
}

bool TargetReader::takes_unit(const CellNumber& number) const {
    if (!is_unit_of(number, unit)) {
        row.error(Column::TargetValue,
                  quoted(row.text(Column::TargetValue)) + "的单位不是" + quoted(unit),
                  "只写数，或把“单位”一列改对");
        return false;
    }
    if (unit.empty())
        unit = number.unit;
    return true;
}

std::optional<Target> TargetReader::with_value(TargetKind kind, const CellNumber& number) const {
    if (!takes_unit(number))
        return std::nullopt;
    if (kind == TargetKind::About)
        return AboutTarget{number.value, row.number(Column::Tolerance, unit)};
    if (kind == TargetKind::Range) {
        const std::optional<double> high = row.number(Column::TargetHigh, unit);
        if (row.text(Column::TargetHigh).empty())
            missing(kind, Column::TargetHigh, "下限写在目标值，上限写在目标值上限");
        return high ? std::optional<Target>(RangeTarget{number.value, *high}) : std::nullopt;
    }
    const std::optional<Parts> parts = parts_of(kind);
    const bool is_least = !parts || parts->relation == Relation::AtLeast;
    const bool keeps = parts && parts->keeps;
    const Bound bound = is_least ? (keeps ? Bound::KeepAtLeast : Bound::AtLeast)
                                 : (keeps ? Bound::KeepAtMost : Bound::AtMost);
    return BoundTarget{bound, number.value, parts && parts->strict};
}

std::optional<Target> TargetReader::read() const {
    const std::optional<TargetKind> written = target_kind(row.text(Column::Type));
    if (written == TargetKind::Words || written == TargetKind::Up || written == TargetKind::Down ||
        written == TargetKind::YesNo)
        return has_only(*written) ? without_number(*written) : std::nullopt;
    const std::size_t errors = row.problems.errors();
    const std::optional<CellNumber> number = row.any_number(Column::TargetValue);
    if (row.problems.errors() > errors)
        return std::nullopt;
    const std::optional<TargetKind> kind = this->kind(number);
    if (!kind || !has_only(*kind))
        return std::nullopt;
    if (is_change(*kind))
        return change(*kind, number);
    if (!number) {
        missing(*kind, Column::TargetValue, "写出目标的数值，如 90%");
        return std::nullopt;
    }
    return with_value(*kind, *number);
}

} // namespace

std::optional<Target> read_target(const CsvRow& row, std::string& unit) {
    return TargetReader{row, unit}.read();
}

} // namespace zhixiao::content
