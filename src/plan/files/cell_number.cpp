// Reads numbers as people write them: words before, number, words after, unit.
#include "plan/files/cells.h"
#include "plan/files/decimal.h"

#include <algorithm>
#include <cstddef>
#include <iterator>

namespace zhixiao::content {
namespace {

bool is_ascii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return (c & 0x80) == 0; });
}

struct Word {
    std::string_view text;
    std::optional<Relation> relation; // empty: the word alone says nothing
    bool is_weak = false;             // yields to another word: 达到50%左右
    bool keeps = false;
};

// A word that begins with another word comes before it.
constexpr Word before_number[] = {
    {"≥", Relation::AtLeast},
    {">=", Relation::AtLeast},
    {"不低于", Relation::AtLeast},
    {"不少于", Relation::AtLeast},
    {"不小于", Relation::AtLeast},
    {"至少", Relation::AtLeast},
    {">", Relation::MoreThan},
    {"高于", Relation::MoreThan},
    {"大于", Relation::MoreThan},
    {"超过", Relation::MoreThan},
    {"多于", Relation::MoreThan},
    {"≤", Relation::AtMost},
    {"<=", Relation::AtMost},
    {"不高于", Relation::AtMost},
    {"不超过", Relation::AtMost},
    {"不大于", Relation::AtMost},
    {"不多于", Relation::AtMost},
    {"至多", Relation::AtMost},
    {"<", Relation::LessThan},
    {"低于", Relation::LessThan},
    {"小于", Relation::LessThan},
    {"少于", Relation::LessThan},
    {"不满", Relation::LessThan},
    {"不到", Relation::LessThan},
    {"约为", Relation::About},
    {"约", Relation::About},
    {"大约", Relation::About},
    {"提高到", Relation::AtLeast, true},
    {"提高至", Relation::AtLeast, true},
    {"达到", Relation::AtLeast, true},
    {"达", Relation::AtLeast, true},
    {"下降到", Relation::AtMost, true},
    {"下降至", Relation::AtMost, true},
    {"降低到", Relation::AtMost, true},
    {"降低至", Relation::AtMost, true},
    {"降到", Relation::AtMost, true},
    {"降至", Relation::AtMost, true},
    {"控制在", Relation::AtMost, true},
    {"下降", Relation::ReduceBy},
    {"降低", Relation::ReduceBy},
    {"减少", Relation::ReduceBy},
    {"提高", Relation::RaiseBy},
    {"上升", Relation::RaiseBy},
    {"增长", Relation::RaiseBy},
    {"增加", Relation::RaiseBy},
    {"保持在", Relation::AtLeast, true, true},
    {"稳定在", Relation::AtLeast, true, true},
    {"保持", Relation::AtLeast, true, true},
    {"在", std::nullopt},
};
constexpr Word after_number[] = {
    {"及以上", Relation::AtLeast}, {"以上", Relation::AtLeast}, {"及以下", Relation::AtMost},
    {"以下", Relation::AtMost},    {"以内", Relation::AtMost},  {"左右", Relation::About},
    {"上下", Relation::About},
};

// Combines what several words say about one number.
struct Saying {
    std::optional<Relation> strong;
    std::optional<Relation> weak;
    bool keeps = false;
    bool is_contradictory = false;

    void add(const Word& word) {
        keeps = keeps || word.keeps;
        if (!word.relation)
            return;
        if (word.is_weak) {
            weak = weak.value_or(*word.relation);
            return;
        }
        // 下降20%以上 is still a change.
        const bool is_change = strong == Relation::ReduceBy || strong == Relation::RaiseBy;
        if (!strong)
            strong = word.relation;
        else if (!is_change && strong != word.relation)
            is_contradictory = true;
    }
};

void skip_spaces(std::string_view& text) {
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
}

void take_words_before(std::string_view& text, Saying& saying) {
    for (bool found = true; found;) {
        skip_spaces(text);
        if (!text.empty() && text.front() >= '0' && text.front() <= '9')
            return;
        const auto word =
            std::find_if(std::begin(before_number), std::end(before_number),
                         [&](const Word& candidate) { return text.starts_with(candidate.text); });
        found = word != std::end(before_number);
        if (!found)
            break;
        saying.add(*word);
        text.remove_prefix(word->text.size());
    }
}

void take_words_after(std::string_view& text, Saying& saying) {
    for (bool found = true; found;) {
        skip_spaces(text);
        if (text.empty())
            return;
        const auto word =
            std::find_if(std::begin(after_number), std::end(after_number),
                         [&](const Word& candidate) { return text.ends_with(candidate.text); });
        found = word != std::end(after_number);
        if (!found)
            break;
        saying.add(*word);
        text.remove_suffix(word->text.size());
    }
}

} // namespace

std::optional<CellNumber> read_number(std::string_view cell) {
    constexpr std::size_t longest = 400; // bytes; longer cells hold no number
    if (cell.size() > longest)
        return std::nullopt;
    CellNumber result;
    std::string storage;
    std::string_view rest = trimmed(cell);
    if (!is_ascii(rest)) {
        storage = half_width(rest);
        rest = storage;
    }
    Saying saying;
    take_words_before(rest, saying);
    const std::optional<double> value = take_decimal(rest);
    if (!value)
        return std::nullopt;
    take_words_after(rest, saying);
    if (saying.is_contradictory)
        return std::nullopt;
    result.value = *value;
    result.unit = rest;
    result.relation = saying.strong ? saying.strong : saying.weak;
    result.is_weak = !saying.strong && saying.weak;
    result.keeps = saying.keeps;
    return result;
}

} // namespace zhixiao::content
