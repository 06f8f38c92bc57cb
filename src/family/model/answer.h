// The answers to a question of a checklist: one row of a table for each.
#pragma once

#include "base/enumerators.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace zhixiao {

// 是、有时、还没有、不适用.
enum class Answer { Yes, Sometimes, NotYet, NotApplicable };
inline constexpr std::array every_answer = every<Answer>();

// How often each answer was given.
struct AnswerCounts {
    int yes = 0;
    int sometimes = 0;
    int not_yet = 0;
    int not_applicable = 0;
    int unanswered = 0;

    bool operator==(const AnswerCounts&) const = default;
};

constexpr int most_points = 2;

// What sets an answer apart from the others.
struct AnswerRow {
    std::string_view name; // in content files and records; its word is “answer.” and the name
    std::optional<int> points;  // none: the answer says nothing of how a family does (is_counted)
    int AnswerCounts::*counted; // where it is counted
    int digit; // in a short code; never changed, as codes are on paper. 0 is read as no answer
};
inline constexpr AnswerRow answer_rows[] = {
    {"yes", most_points, &AnswerCounts::yes, 1},
    {"sometimes", 1, &AnswerCounts::sometimes, 2},
    {"not_yet", 0, &AnswerCounts::not_yet, 3},
    {"not_applicable", std::nullopt, &AnswerCounts::not_applicable, 4},
};
static_assert(has_row_for_each<Answer>(answer_rows), "each answer has a row");

constexpr const AnswerRow& row_of(Answer answer) {
    return answer_rows[static_cast<std::size_t>(answer)];
}

constexpr std::string_view answer_name(Answer answer) { return row_of(answer).name; }

// Says whether the answer counts in the sums, has a bar and a hand at school, and can bring up the
// advice to talk to a professional. Where one does not, its number stands aside.
constexpr bool is_counted(Answer answer) { return row_of(answer).points.has_value(); }

// Returns the names of the counted answers, for a problem's remedy: “yes、sometimes、not_yet”.
std::string counted_answer_names();

// Returns the answer with that name; none when no answer has it.
std::optional<Answer> answer_named(std::string_view name);

// Adds one answer to `counts`; none counts as unanswered.
void add_answer(AnswerCounts& counts, std::optional<Answer> answer);

// Adds all of `more` to `counts`.
void add_counts(AnswerCounts& counts, const AnswerCounts& more);

int count_of(const AnswerCounts& counts, Answer answer);

// Returns how many of the answers are counted ones: 是, 有时 or 还没有.
int answers_given(const AnswerCounts& counts);

} // namespace zhixiao
