// Pieces that the views of one result share: the last answers of a stage, and the words for them.
#pragma once

#include "family/pages/parts.h"

namespace zhixiao::pages {

// The newest check-up of a stage of the child chosen; `items` are the items of its result.
struct LatestAnswers {
    const FamilyChecklist* checklist = nullptr;
    const CheckUp* check_up = nullptr;
    FamilyItems items;
};

// Returns the newest check-up of the stage; none while no item that is asked has an answer.
std::optional<LatestAnswers> latest_answers(const FamilyContext& context, FamilyStage stage);

// Returns the nodes that stand in place of a view without answers.
Nodes nothing_answered(const FamilyContext& context, FamilyStage stage);

// Returns an item answered 是 as a statement: “孩子每天睡够 10 小时，晚上 9:20 前睡”.
std::string done_words(const FamilyContext& context, const FamilyItem& item);

// Returns “是 3 · 有时 1 · 还没有 1”; empty when there are no such answers.
std::string counts_words(const FamilyContext& context, const AnswerCounts& counts);
// Returns “1 题不适用，2 题没有回答”; empty when there are no such items.
std::string left_out_words(const FamilyContext& context, const AnswerCounts& counts);

// Returns “6—12 岁 · 11 月 28 日 · 14 题”.
std::string result_words(const FamilyContext& context, const LatestAnswers& latest);

// Returns “可以试试这两件事”. `count` is at least 1.
std::string to_try_words(const FamilyContext& context, std::size_t count);

// Returns the button that saves the result as a file of plain text.
Node save_button(const FamilyContext& context, FamilyStage stage);

// Returns the cards beneath the dimensions: changes since last time, and the last times in a table;
// nothing for a first time.
Nodes family_changes(const FamilyContext& context, const LatestAnswers& latest);

} // namespace zhixiao::pages
