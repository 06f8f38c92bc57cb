// Pieces that the views of a class and of an evening at school share.
#include "family/pages/evening.h"

#include "base/text.h"
#include "common/act/common_act.h"

namespace zhixiao::pages {
namespace {

Node answer_bar(const FamilyContext& context, Answer answer, const std::string& what,
                const AnswerCounts& counts, const std::string& unit) {
    const Wording& family_words = context.family_words;
    const int count = count_of(counts, answer);
    const int all = answers_given(counts);
    const std::string word = answer_words(context, answer);
    const std::string figure = fill(unit, {{"count", std::to_string(count)}});
    Nodes parts{row("words", 6,
                    {ornament("mark", *mark_of(answer), Tone::Soft, 14),
                     growing(text("answer", word, TextStyle::Caption, Tone::Soft)),
                     strong("count", figure)})};
    // In text mode there is no bar, as it says nothing that the line above does not.
    if (!context.page.is_plain) {
        const std::string name = fill(
            family_words("evening.bar"),
            {{"what", what}, {"answer", word}, {"count", figure}, {"all", std::to_string(all)}});
        parts.push_back(
            {"bar", scene::Meter{.name = name,
                                 .share = all == 0 ? 0 : static_cast<double>(count) / all,
                                 .tone = Tone::Children}});
    }
    return column(std::string(answer_name(answer)), 4, std::move(parts));
}

} // namespace

FamilyItems session_items(const FamilyContext& context) {
    FamilyItems items;
    for (const FamilyItemId& id : context.visit.session.items)
        if (const FamilyItem* item = find_item(context.family, id))
            items.push_back(item);
    return items;
}

AnswerCounts hands_for(const FamilyContext& context, const FamilyItem& item) {
    const auto& hands = context.visit.session.hands;
    const auto found = hands.find(item.id);
    return found == hands.end() ? AnswerCounts{} : found->second;
}

Node answer_bars(const FamilyContext& context, std::string key, const std::string& what,
                 const AnswerCounts& counts, const std::string& unit) {
    Nodes bars;
    for (const Answer answer : every_answer)
        if (is_counted(answer))
            bars.push_back(answer_bar(context, answer, what, counts, unit));
    return group(std::move(key), {.arrange = Arrange::Grid, .gap = 16, .column_min = 88},
                 std::move(bars));
}

Node off_paper(std::string key, std::string name, Nodes children) {
    return {std::move(key), scene::Group{scene::GroupRole::Tools, std::move(name), Box{.gap = 12},
                                         std::move(children)}};
}

Node print_button(std::string name) {
    return family_button("print", std::move(name), PrintPage{}, scene::ButtonLook::Primary,
                         Icon::Printer);
}

Nodes nothing_picked(const FamilyContext& context) {
    const Wording& family_words = context.family_words;
    return {titled_section("none", family_words("evening.none"),
                           {text("about", family_words("evening.none.about")),
                            family_link("pick", {FamilyPart::Session}, family_words("evening.pick"),
                                        scene::LinkLook::Filled)})};
}

Node titled_section(std::string key, const std::string& title, Nodes children) {
    children.insert(children.begin(), heading("title", 2, title));
    return card(std::move(key), title, std::move(children));
}

} // namespace zhixiao::pages
