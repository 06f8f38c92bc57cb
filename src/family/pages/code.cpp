// The result as a QR picture and a short code, for the teacher who puts the answers of a class
// together.
#include "common/act/common_act.h"
#include "family/pages/result_parts.h"

#include "family/model/code.h"
#include "family/pages/views.h"

namespace zhixiao::pages {
namespace {

Node code_card(const FamilyContext& context, const LatestAnswers& latest, FamilyStage stage) {
    const Wording& saying = context.saying;
    const std::string code = code_of(*latest.checklist, latest.check_up->answers);
    Nodes copying{group("buttons", {.arrange = Arrange::Wrap, .gap = 8},
                        {family_button("copy", saying("code.copy"), CopyText{code},
                                       scene::ButtonLook::Primary, Icon::Copy),
                         save_button(context, stage)})};
    append(copying, copied_line(context.page));
    return card(
        "code", saying("code.title"),
        {heading("title", 2, saying("code.title")),
         caption("about", result_words(context, latest)),
         group("picture", {.align = scene::Align::Center},
               {{"qr", scene::Qr{.name = saying("code.picture"), .text = code, .size = 260}}}),
         {"short", scene::Text{.runs = {{code, Tone::Ink, true}},
                               .style = TextStyle::Title,
                               .align = scene::Align::Center}},
         column("copying", 4, std::move(copying))});
}

Node holds_card(const FamilyContext& context, FamilyStage stage) {
    const Wording& saying = context.saying;
    Nodes lines{heading("title", 2, saying("code.holds")), text("inside", saying("code.inside")),
                text("outside", saying("code.outside")), text("whoever", saying("code.whoever"))};
    if (stage == FamilyStage::Special)
        lines.push_back(text("special", saying("code.special")));
    return card("holds", saying("code.holds"), std::move(lines));
}

Node teacher_card(const FamilyContext& context) {
    const Wording& saying = context.saying;
    return card("teacher", saying("code.teacher"),
                {heading("title", 2, saying("code.teacher")),
                 text("how", saying("code.teacher.how")),
                 caption("counts", saying("code.teacher.counts")),
                 family_link("class", {FamilyPart::Class}, saying("code.teacher.open"),
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
