// Writes and reads short codes of results.
#include "family/model/code.h"

#include "base/text.h"
#include "common/model/problem_list.h"
#include "family/model/signs.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace zhixiao {
namespace {

constexpr std::string_view prefix = "ZX";
constexpr char version = '1';
constexpr int base = 32;
constexpr int group_length = 4;

constexpr std::size_t head_length = 3; // the stage, and two symbols for the revision
constexpr std::size_t check_length = 2;

constexpr int digits = 5; // two answers fit into one symbol: 5 × 5 ≤ 32

// Says whether each answer has a digit of its own, or 0.
constexpr bool are_digits_sound() {
    bool is_taken[digits] = {};
    for (const AnswerRow& row : answer_rows) {
        if (row.digit < 0 || row.digit >= digits || (row.digit > 0 && is_taken[row.digit]))
            return false;
        is_taken[row.digit] = true;
    }
    return true;
}
static_assert(are_digits_sound(), "a code has the digits 1 to 4, each for one answer, and 0");

// A prime just below 32 × 32: a check of two symbols then detects any single wrong symbol, and any
// two neighbours that changed places.
constexpr int check_modulus = 1021;

using Symbols = std::vector<int>;

int check_of(const Symbols& symbols) {
    int check = 0;
    for (const int symbol : symbols)
        check = (check * base + symbol) % check_modulus;
    return check;
}

int digit_of(std::optional<Answer> answer) { return answer ? row_of(*answer).digit : 0; }

std::optional<Answer> answer_of(int digit) {
    for (const Answer answer : every_answer)
        if (digit != 0 && row_of(answer).digit == digit)
            return answer;
    return std::nullopt;
}

std::size_t answers_length(const FamilyChecklist& checklist) {
    return (checklist.items.size() + 1) / 2;
}

int digit_at(const FamilyChecklist& checklist, const Answers& answers, std::size_t index) {
    if (index >= checklist.items.size())
        return 0;
    return digit_of(answer_to(answers, checklist.items[index].id));
}

std::string grouped(const Symbols& symbols) {
    std::string code = std::string(prefix) + version;
    for (std::size_t i = 0; i < symbols.size(); ++i) {
        if (i % group_length == 0)
            code += '-';
        code += code_alphabet[static_cast<std::size_t>(symbols[i])];
    }
    return code;
}

std::u32string without_gaps(std::string_view typed) {
    std::u32string result;
    for (const char32_t sign : code_points(typed))
        if (!is_gap_in_code(sign))
            result += plain_sign(sign);
    return result;
}

// A problem with a code, and how to fix it.
struct Fault {
    std::string what;
    std::string fix;
};

const char* const type_again = "照着原来的码再输入一次，或者扫二维码";

std::optional<Fault> fault_of_beginning(const std::u32string& signs) {
    if (signs.empty())
        return Fault{"还没有输入码", "输入或粘贴以 ZX1 开头的码"};
    if (signs.size() <= prefix.size() || signs[0] != U'Z' || signs[1] != U'X')
        return Fault{"这不是家庭教育自查的码", "码以 ZX1 开头；看看是不是拿错了，或者少了开头"};
    if (symbol_of_sign(signs[2]) != symbol_of_sign(version))
        return Fault{"这个码是另一个版本的知晓做的，版本是“" + utf8(signs[2]) + "”",
                     "用同一个版本的知晓再做一次码"};
    return std::nullopt;
}

// Reads the symbols after ZX1, compares the check and removes it.
std::optional<Fault> read_symbols(const std::u32string& signs, Symbols& symbols) {
    for (std::size_t i = prefix.size() + 1; i < signs.size(); ++i) {
        const std::optional<int> symbol = symbol_of_sign(signs[i]);
        if (!symbol)
            return Fault{"第 " + std::to_string(i + 1) + " 个字“" + utf8(signs[i]) +
                             "”不会出现在码里",
                         "码里只有数字和字母，没有 U；照着原来的码改这个字"};
        symbols.push_back(*symbol);
    }
    if (symbols.size() <= head_length + check_length)
        return Fault{"码不完整", type_again};
    const int check = symbols[symbols.size() - 2] * base + symbols.back();
    symbols.resize(symbols.size() - check_length);
    if (check != check_of(symbols))
        return Fault{"码对不上：有字打错、少了或者多了", type_again};
    return std::nullopt;
}

std::optional<Fault> find_list(const Family& family, const Symbols& symbols,
                               const FamilyChecklist*& found) {
    const auto stage = static_cast<std::size_t>(symbols[0]);
    found = stage < every_stage.size() ? find_checklist(family, every_stage[stage]) : nullptr;
    if (!found)
        return Fault{"码里的阶段这里没有", "换成新版的知晓再读"};
    const int revision = symbols[1] * base + symbols[2];
    if (revision != found->revision)
        return Fault{"码里是第 " + std::to_string(revision) + " 版题目，这里是第 " +
                         std::to_string(found->revision) + " 版",
                     "两边都换成新版的知晓，再做一次"};
    if (symbols.size() != head_length + answers_length(*found))
        return Fault{"码里的题数和这里的题目对不上", type_again};
    return std::nullopt;
}

std::optional<Fault> read_answers(const FamilyChecklist& checklist, const Symbols& symbols,
                                  Answers& answers) {
    for (std::size_t i = 0; i < 2 * answers_length(checklist); ++i) {
        const int pair = symbols[head_length + i / 2];
        const int digit = i % 2 == 0 ? pair / digits : pair % digits;
        const bool is_asked = i < checklist.items.size();
        if (digit >= digits || (!is_asked && digit != 0))
            return Fault{"码里有不认识的回答", type_again};
        if (const std::optional<Answer> answer = answer_of(digit))
            answers[checklist.items[i].id] = *answer;
    }
    return std::nullopt;
}

} // namespace

std::string code_of(const FamilyChecklist& checklist, const Answers& answers) {
    Symbols symbols{static_cast<int>(checklist.stage), checklist.revision / base,
                    checklist.revision % base};
    for (std::size_t i = 0; i < checklist.items.size(); i += 2)
        symbols.push_back(digit_at(checklist, answers, i) * digits +
                          digit_at(checklist, answers, i + 1));
    const int check = check_of(symbols);
    symbols.push_back(check / base);
    symbols.push_back(check % base);
    return grouped(symbols);
}

std::optional<std::size_t> code_length(const Family& family, std::u32string_view signs) {
    const std::size_t place_of_stage = prefix.size() + 1;
    if (signs.size() <= place_of_stage)
        return std::nullopt;
    const std::optional<int> symbol = symbol_of_sign(signs[place_of_stage]);
    const auto stage = static_cast<std::size_t>(symbol.value_or(base));
    const FamilyChecklist* checklist =
        stage < every_stage.size() ? find_checklist(family, every_stage[stage]) : nullptr;
    if (!checklist)
        return std::nullopt;
    return place_of_stage + head_length + answers_length(*checklist) + check_length;
}

Checked<FamilyResult> result_from_code(const Family& family, std::string_view typed) {
    const std::u32string signs = without_gaps(typed);
    Symbols symbols;
    const FamilyChecklist* checklist = nullptr;
    FamilyResult result;
    std::optional<Fault> fault = fault_of_beginning(signs);
    if (!fault)
        fault = read_symbols(signs, symbols);
    if (!fault)
        fault = find_list(family, symbols, checklist);
    if (!fault)
        fault = read_answers(*checklist, symbols, result.answers);
    if (fault)
        return std::vector<Problem>{
            {quoted(std::string(typed)), fault->what, fault->fix, Severity::Error}};
    result.stage = checklist->stage;
    return result;
}

} // namespace zhixiao
