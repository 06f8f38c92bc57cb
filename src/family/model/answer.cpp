// Names and counts answers by the rows of their table.
#include "family/model/answer.h"

namespace zhixiao {

std::string counted_answer_names() {
    std::string names;
    for (const Answer answer : every_answer)
        if (is_counted(answer))
            names += (names.empty() ? "" : "、") + std::string(row_of(answer).name);
    return names;
}

std::optional<Answer> answer_named(std::string_view name) {
    for (const Answer answer : every_answer)
        if (row_of(answer).name == name)
            return answer;
    return std::nullopt;
}

void add_answer(AnswerCounts& counts, std::optional<Answer> answer) {
    ++(counts.*(answer ? row_of(*answer).counted : &AnswerCounts::unanswered));
}

void add_counts(AnswerCounts& counts, const AnswerCounts& more) {
    for (const Answer answer : every_answer)
        counts.*row_of(answer).counted += count_of(more, answer);
    counts.unanswered += more.unanswered;
}

int count_of(const AnswerCounts& counts, Answer answer) { return counts.*row_of(answer).counted; }

int answers_given(const AnswerCounts& counts) {
    int given = 0;
    for (const Answer answer : every_answer)
        given += is_counted(answer) ? count_of(counts, answer) : 0;
    return given;
}

} // namespace zhixiao
