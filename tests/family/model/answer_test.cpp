// The table of answers: each row is of one answer alone.
#include "family/model/answer.h"

#include <doctest/doctest.h>

namespace zhixiao {

TEST_CASE("answer: each is found by its name, and has a count that no other shares") {
    for (const Answer answer : every_answer) {
        INFO(answer_name(answer));
        CHECK(answer_named(answer_name(answer)) == answer);
        AnswerCounts counts;
        add_answer(counts, answer);
        add_answer(counts, answer);
        add_answer(counts, std::nullopt);
        for (const Answer other : every_answer)
            CHECK(count_of(counts, other) == (other == answer ? 2 : 0));
        CHECK(counts.unanswered == 1);
        CHECK(answers_given(counts) == (is_counted(answer) ? 2 : 0));
    }
    CHECK_FALSE(answer_named("perhaps"));
}

TEST_CASE("answer: the counts of two groups are added, each to its own") {
    for (const Answer answer : every_answer) {
        AnswerCounts counts;
        add_answer(counts, answer);
        add_answer(counts, std::nullopt);
        const AnswerCounts once = counts;
        add_counts(counts, once);
        for (const Answer other : every_answer)
            CHECK(count_of(counts, other) == (other == answer ? 2 : 0));
        CHECK(counts.unanswered == 2);
    }
}

TEST_CASE("answer: the digits of codes that are on paper stay what they are") {
    CHECK(row_of(Answer::Yes).digit == 1);
    CHECK(row_of(Answer::Sometimes).digit == 2);
    CHECK(row_of(Answer::NotYet).digit == 3);
    CHECK(row_of(Answer::NotApplicable).digit == 4);
}

TEST_CASE("answer: a remedy names the answers that are counted") {
    CHECK(counted_answer_names() == "yes、sometimes、not_yet");
}

} // namespace zhixiao
