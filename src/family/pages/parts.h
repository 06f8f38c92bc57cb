// Pieces that the views of the family part share: names of stages and dimensions, dates, buttons,
// keeping.
#pragma once

#include "family/act/view.h"
#include "family/pages/context.h"

namespace zhixiao::pages {

// Returns “6-12”, the name of a stage in addresses and messages.
std::string stage_text(FamilyStage stage);

// Returns the name of a stage on screen: “6—12 岁”, “孕期和新婚”, “特别的情况”.
std::string stage_words(const FamilyContext& context, FamilyStage stage);
// Returns the name of a dimension: “健康”, “情感与沟通”.
std::string dimension_words(const FamilyContext& context, Dimension dimension);
// Returns the name of an answer: “是”, “有时”, “还没有”, “不适用”.
std::string answer_words(const FamilyContext& context, Answer answer);
// Returns the mark of an answer, ● ◐ ○; none for 不适用.
std::optional<Mark> mark_of(Answer answer);

// Returns “11 月 28 日”, with the year unless it is today's.
std::string day_words(const FamilyContext& context, Day day);
// Returns “2027 年 3 月”.
std::string month_words(const FamilyContext& context, Month month);
// Returns the nickname of the child chosen, or “孩子” for a nameless child.
std::string child_words(const FamilyContext& context);

// Returns “未成年人保护法 第十八条（2021-06-01 施行，2024-04-26 修正）”. No title stands in 《》,
// because many only say what a document is about.
std::string basis_words(const FamilyContext& context, const FamilyBasis& basis);
// Returns all that the item rests on, with the confidence unless it is high.
std::string basis_words(const FamilyContext& context, const FamilyItem& item);

// Return a link to another view of the part, and a button.
Node family_link(std::string key, FamilyView view, std::string name, scene::LinkLook look,
                 std::optional<Icon> icon = std::nullopt);
Node family_button(std::string key, std::string name, scene::Act press, scene::ButtonLook look,
                   std::optional<Icon> icon = std::nullopt);
// Returns buttons and links in a row that wraps; paper leaves it out.
Node family_tools(const FamilyContext& context, Nodes children);

// Returns the card that says whether this device remembers the answers, with the button to change
// that. When keeping fails, the card says so, and that a file can be saved instead.
Node keeping_card(const FamilyContext& context);

} // namespace zhixiao::pages
