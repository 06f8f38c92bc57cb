// Pieces that the views of one result share.
#include "family/pages/result_parts.h"

#include "base/text.h"

namespace zhixiao::pages {

std::optional<LatestAnswers> latest_answers(const FamilyContext& context, FamilyStage stage) {
    const FamilyChecklist* checklist = find_checklist(context.family, stage);
    const CheckUp* check_up = latest_check_up(context.chosen(), stage);
    if (!checklist || !check_up)
        return std::nullopt;
    FamilyItems items = items_for(context.family, context.chosen(), stage, context.today());
    if (answered_of(items, check_up) == 0) // its answers are of another age or circumstances
        return std::nullopt;
    return LatestAnswers{checklist, check_up, std::move(items)};
}

Nodes nothing_answered(const FamilyContext& context, FamilyStage stage) {
    const Wording& family_words = context.family_words;
    const std::string title =
        fill(family_words("result.none"), {{"stage", stage_words(context, stage)}});
    return {card(
        "none", title,
        {heading("title", 2, title), text("why", family_words("result.none.why")),
         family_link("check", {FamilyPart::Check, stage_text(stage)},
                     family_words("result.none.begin"), scene::LinkLook::Filled, Icon::Next)})};
}

std::string done_words(const FamilyContext& context, const FamilyItem& item) {
    const std::string ending = context.family_words("result.asking");
    std::string words = item.question;
    if (words.size() > ending.size() &&
        words.compare(words.size() - ending.size(), ending.size(), ending) == 0)
        words.resize(words.size() - ending.size());
    return words;
}

std::string counts_words(const FamilyContext& context, const AnswerCounts& counts) {
    std::string words;
    for (const Answer answer : every_answer)
        if (const int count = count_of(counts, answer); count > 0 && is_counted(answer))
            words +=
                (words.empty() ? "" : context.family_words("result.dot")) +
                fill(context.family_words("result.count"),
                     {{"answer", answer_words(context, answer)}, {"count", std::to_string(count)}});
    return words;
}

std::string left_out_words(const FamilyContext& context, const AnswerCounts& counts) {
    std::string words;
    const auto add = [&](const std::string& sentence, const std::string& answer, int count) {
        if (count > 0)
            words += (words.empty() ? "" : context.family_words("result.and")) +
                     fill(sentence, {{"count", std::to_string(count)}, {"answer", answer}});
    };
    for (const Answer answer : every_answer)
        if (!is_counted(answer))
            add(context.family_words("result.aside"), answer_words(context, answer),
                count_of(counts, answer));
    add(context.family_words("result.unanswered"), "", counts.unanswered);
    return words;
}

std::string result_words(const FamilyContext& context, const LatestAnswers& latest) {
    return fill(context.family_words("result.about"),
                {{"stage", stage_words(context, latest.check_up->stage)},
                 {"day", day_words(context, latest.check_up->day)},
                 {"count", std::to_string(latest.items.size())}});
}

std::string to_try_words(const FamilyContext& context, std::size_t count) {
    return context.family_words("result.try." + std::to_string(count));
}

Node save_button(const FamilyContext& context, FamilyStage stage) {
    return family_button("save", context.family_words("result.save"),
                         SaveResultText{stage_text(stage)}, scene::ButtonLook::Secondary,
                         Icon::Document);
}

} // namespace zhixiao::pages
