// The sheet that parents take home from an evening at school: each item with its reason and a thing
// to try, and where to turn to. It has no hands and no names.
#include "family/pages/evening.h"

#include "base/text.h"
#include "common/pages/dated.h"
#include "family/pages/views.h"

namespace zhixiao::pages {
namespace {

Node item_lines(const FamilyContext& context, const FamilyItem& item, std::size_t place) {
    const Wording& family_words = context.family_words;
    Nodes lines{heading("question", 3,
                        fill(family_words("summary.item"),
                             {{"number", std::to_string(place)}, {"question", item.question}})),
                text("why", item.why),
                strong("try", fill(family_words("show.try"), {{"try", item.try_today}}))};
    if (item.talk_to)
        lines.push_back(text("talk", item.talk_to->text));
    lines.push_back(caption(
        "basis", fill(family_words("handout.basis"), {{"basis", basis_words(context, item)}})));
    return column(item.id.value, 2, std::move(lines));
}

Node sheet(const FamilyContext& context, const FamilyItems& items) {
    const Wording& family_words = context.family_words;
    const std::string stage = stage_words(context, context.visit.session.stage);
    const std::string name = fill(family_words("handout.sheet"), {{"stage", stage}});
    Nodes lines;
    for (const FamilyItem* item : items)
        lines.push_back(item_lines(context, *item, lines.size() + 1));
    return {
        "sheet",
        scene::Group{scene::GroupRole::Sheet,
                     name,
                     Box{.surface = Surface::Card, .gap = 16},
                     {heading("title", 2, name, TextStyle::Title),
                      group("when", {.arrange = Arrange::Grid, .gap = 8, .column_min = 130},
                            {blank("date", family_words("handout.date")),
                             blank("place", family_words("handout.place"))}),
                      text("about", family_words("handout.about")),
                      list("items", family_words("handout.title"), {.gap = 16}, std::move(lines)),
                      with_stale_note(context.page,
                                      caption("foot", fill(family_words("handout.foot"),
                                                           {{"checked", context.family.checked}})),
                                      context.family.checked, Aged::Page)}}};
}

Node next_steps(const FamilyContext& context) {
    const Wording& family_words = context.family_words;
    const std::string title = family_words("handout.ways");
    return off_paper("ways", title,
                     {titled_section("print", title,
                                     {text("about", family_words("handout.ways.about")),
                                      print_button(family_words("handout.print")),
                                      family_link("summary", {FamilyPart::Summary},
                                                  family_words("title.summary"),
                                                  scene::LinkLook::Plain, Icon::Next)})});
}

} // namespace

Nodes family_handout(const FamilyContext& context) {
    const FamilyItems items = session_items(context);
    if (items.empty())
        return nothing_picked(context);
    return {card_columns("handout", 330, {{sheet(context, items)}, {next_steps(context)}})};
}

} // namespace zhixiao::pages
