// Pieces that the views of the family part share.
#include "family/pages/parts.h"

#include "base/text.h"

namespace zhixiao::pages {

std::string stage_text(FamilyStage stage) { return std::string(stage_name(stage)); }

std::string stage_words(const FamilyContext& context, FamilyStage stage) {
    return context.family_words("stage." + stage_text(stage));
}

std::string dimension_words(const FamilyContext& context, Dimension dimension) {
    return context.family_words("dimension." + std::string(dimension_name(dimension)));
}

std::string answer_words(const FamilyContext& context, Answer answer) {
    return context.family_words("answer." + std::string(answer_name(answer)));
}

std::optional<Mark> mark_of(Answer answer) {
    switch (answer) {
    case Answer::Yes:
        return Mark::Dot;
    case Answer::Sometimes:
        return Mark::HalfDot;
    case Answer::NotYet:
        return Mark::Ring;
    case Answer::NotApplicable:
        break;
    }
    return std::nullopt;
}

std::string day_words(const FamilyContext& context, Day day) {
    const Wording& family_words = context.family_words;
    const std::string sentence =
        day.year == context.today().year ? family_words("day") : family_words("day.of_year");
    return fill(sentence, {{"year", std::to_string(day.year)},
                           {"month", std::to_string(day.month)},
                           {"day", std::to_string(day.day)}});
}

std::string month_words(const FamilyContext& context, Month month) {
    return fill(context.family_words("month"),
                {{"year", std::to_string(month.year)}, {"month", std::to_string(month.month)}});
}

std::string child_words(const FamilyContext& context) {
    const std::optional<Child>& child = context.chosen().child;
    return child ? child->nickname : context.family_words("child.nobody");
}

std::string basis_words(const FamilyContext& context, const FamilyBasis& basis) {
    const Wording& family_words = context.family_words;
    std::string words = fill(family_words("basis"), {{"title", basis.title}});
    if (!basis.article.empty())
        words += " " + basis.article;
    if (!basis.date.empty())
        words += fill(family_words("basis.date"), {{"date", basis.date}});
    return words;
}

std::string basis_words(const FamilyContext& context, const FamilyItem& item) {
    const Wording& family_words = context.family_words;
    std::string words;
    for (const FamilyBasis& each : item.basis)
        words += (words.empty() ? "" : family_words("basis.and")) + basis_words(context, each);
    if (item.confidence != Confidence::High)
        words += family_words("basis.medium");
    return words;
}

Node family_link(std::string key, FamilyView view, std::string name, scene::LinkLook look,
                 std::optional<Icon> icon) {
    return {std::move(key), scene::Link{.to = FamilyPage{std::move(view)},
                                        .name = std::move(name),
                                        .look = look,
                                        .icon = icon,
                                        .box = {},
                                        .children = {}}};
}

Node family_button(std::string key, std::string name, scene::Act press, scene::ButtonLook look,
                   std::optional<Icon> icon) {
    return {std::move(key),
            scene::Button{
                .name = std::move(name), .press = std::move(press), .look = look, .icon = icon}};
}

Node family_tools(const FamilyContext& context, Nodes children) {
    return {"tools", scene::Group{scene::GroupRole::Tools, context.family_words("tools"),
                                  Box{.arrange = Arrange::Wrap, .gap = 8}, std::move(children)}};
}

} // namespace zhixiao::pages
