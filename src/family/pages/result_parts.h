// What the views of one result share: what was answered last at a stage, and how it is put.
#pragma once

#include "family/pages/parts.h"

namespace zhixiao::pages {

// The newest check-up of a stage of the child chosen; `items` are those its result is about.
struct LatestAnswers {
    const FamilyChecklist* checklist = nullptr;
    const CheckUp* check_up = nullptr;
    FamilyItems items;
};

// None while nothing of the stage is answered.
std::optional<LatestAnswers> latest_answers(const FamilyContext& context, FamilyStage stage);

// Stands for the whole view then.
Nodes nothing_answered(const FamilyContext& context, FamilyStage stage);

// An item answered 是, as a statement: “孩子每天睡够 10 小时，晚上 9:20 前睡”.
std::string done_words(const FamilyContext& context, const FamilyItem& item);

// “是 3 · 有时 1 · 还没有 1”; empty where none was answered so.
std::string counts_words(const FamilyContext& context, const AnswerCounts& counts);
// “1 题不适用，2 题没有回答”; empty where there are none.
std::string left_out_words(const FamilyContext& context, const AnswerCounts& counts);

// “6—12 岁 · 11 月 28 日 · 14 题”.
std::string result_words(const FamilyContext& context, const LatestAnswers& latest);

// “可以试试这两件事”; of at least one.
std::string to_try_words(const FamilyContext& context, std::size_t count);

// Hands the result to the browser as a file of plain text.
Node save_button(const FamilyContext& context, FamilyStage stage);

// Beneath the dimensions: what changed since last time, and how the last times went; nothing on a
// first time.
Nodes family_changes(const FamilyContext& context, const LatestAnswers& latest);

} // namespace zhixiao::pages
