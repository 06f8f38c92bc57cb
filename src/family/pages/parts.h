// What the views of the family part share: names of stages and dimensions, dates, buttons, keeping.
#pragma once

#include "family/act/view.h"
#include "family/pages/context.h"

namespace zhixiao::pages {

// “6-12”, as addresses and messages name a stage.
std::string stage_text(FamilyStage stage);

// “6—12 岁”, “孕期和新婚”, “特别的情况”.
std::string stage_words(const FamilyContext& context, FamilyStage stage);
// “健康”, “情感与沟通”.
std::string dimension_words(const FamilyContext& context, Dimension dimension);
// “是”, “有时”, “还没有”, “不适用”.
std::string answer_words(const FamilyContext& context, Answer answer);
// ● ◐ ○, and for 不适用 none.
std::optional<Mark> mark_of(Answer answer);

// “11 月 28 日”, with the year where it is another than today's.
std::string day_words(const FamilyContext& context, Day day);
// “2027 年 3 月”.
std::string month_words(const FamilyContext& context, Month month);
// The child chosen by its nickname, or “孩子” where nobody was named.
std::string child_words(const FamilyContext& context);

// “未成年人保护法 第十八条（2021-06-01 施行，2024-04-26 修正）”; many titles are what a document is
// about, so that none stands in 《》.
std::string basis_words(const FamilyContext& context, const FamilyBasis& basis);
// All of an item, with how sure it is where that is not high.
std::string basis_words(const FamilyContext& context, const FamilyItem& item);

Node family_link(std::string key, FamilyView view, std::string name, scene::LinkLook look,
                 std::optional<Icon> icon = std::nullopt);
Node family_button(std::string key, std::string name, scene::Act press, scene::ButtonLook look,
                   std::optional<Icon> icon = std::nullopt);
// Buttons and links in a row that goes on in the next line; paper leaves it out.
Node family_tools(const FamilyContext& context, Nodes children);

// Whether what is answered is remembered on this device, and what to do about it; where keeping
// fails that it does, and that a file can be saved instead.
Node keeping_card(const FamilyContext& context);

} // namespace zhixiao::pages
