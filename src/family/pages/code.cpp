// The result as a QR picture and a short code, for the teacher who puts the answers of a class
// together.
#include "family/model/code.h"
#include "common/act/common_act.h"
#include "family/pages/result_parts.h"
#include "family/pages/views.h"

namespace zhixiao::pages {
namespace {

Node code_card(const FamilyContext& context, const LatestAnswers& latest, FamilyStage stage) {
    const Wording& family_words = context.family_words;
    const std::string code = code_of(*latest.checklist, latest.check_up->answers);
    Nodes copying{group("buttons", {.arrange = Arrange::Wrap, .gap = 8},
                        {family_button("copy", family_words("code.copy"), CopyText{code},
                                       scene::ButtonLook::Primary, Icon::Copy),
                         save_button(context, stage)})};
    append(copying, copied_line(context.page));
    return card(
        "code", family_words("code.title"),
        {heading("title", 2, family_words("code.title")),
         caption("about", result_words(context, latest)),
         group(
             "picture", {.align = scene::Align::Center},
             {{"qr", scene::Qr{.name = family_words("code.picture"), .text = code, .size = 260}}}),
         {"short", scene::Text{.runs = {{code, Tone::Ink, true}},
                               .style = TextStyle::Title,
                               .align = scene::Align::Center}},
         column("copying", 4, std::move(copying))});
}

Node holds_card(const FamilyContext& context, FamilyStage stage) {
    const Wording& family_words = context.family_words;
    Nodes lines{heading("title", 2, family_words("code.holds")),
                text("inside", family_words("code.inside")),
                text("outside", family_words("code.outside")),
                text("whoever", family_words("code.whoever"))};
    if (stage == FamilyStage::Special)
        lines.push_back(text("special", family_words("code.special")));
    return card("holds", family_words("code.holds"), std::move(lines));
}

Node teacher_card(const FamilyContext& context) {
    const Wording& family_words = context.family_words;
    return card("teacher", family_words("code.teacher"),
                {heading("title", 2, family_words("code.teacher")),
                 text("how", family_words("code.teacher.how")),
                 caption("counts", family_words("code.teacher.counts")),
                 family_link("class", {FamilyPart::Class}, family_words("code.teacher.open"),
                             scene::LinkLook::Plain, Icon::Next)});
}

} // namespace

Nodes family_code(const FamilyContext& context, FamilyStage stage) {
    const std::optional<LatestAnswers> latest = latest_answers(context, stage);
    if (!latest)
        return nothing_answered(context, stage);
    return {card_columns("cards", 330,
                         {{code_card(context, *latest, stage)},
                          {holds_card(context, stage), teacher_card(context)}})};
}

} // namespace zhixiao::pages
