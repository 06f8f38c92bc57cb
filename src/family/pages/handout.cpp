// The sheet that parents take home from an evening at school: each item with its reason and a thing
// to try, and where to turn to. It has no hands and no names.
#include "family/pages/evening.h"

#include "base/text.h"
#include "common/pages/dated.h"
#include "family/pages/views.h"

namespace zhixiao::pages {
namespace {

Node item_lines(const FamilyContext& context, const FamilyItem& item, std::size_t place) {
    const Wording& saying = context.saying;
    Nodes lines{heading("question", 3,
                        fill(saying("summary.item"),
                             {{"number", std::to_string(place)}, {"question", item.question}})),
                text("why", item.why),
                strong("try", fill(saying("show.try"), {{"try", item.try_today}}))};
    if (item.talk_to)
        lines.push_back(text("talk", item.talk_to->text));
    lines.push_back(
        caption("basis", fill(saying("handout.basis"), {{"basis", basis_words(context, item)}})));
    return column(item.id.value, 2, std::move(lines));
}

Node sheet(const FamilyContext& context, const FamilyItems& items) {
    const Wording& saying = context.saying;
    const std::string stage = stage_words(context, context.visit.session.stage);
    const std::string name = fill(saying("handout.sheet"), {{"stage", stage}});
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
                            {blank("date", saying("handout.date")),
                             blank("place", saying("handout.place"))}),
                      text("about", saying("handout.about")),
                      list("items", saying("handout.title"), {.gap = 16}, std::move(lines)),
                      with_stale_note(context.page,
                                      caption("foot", fill(saying("handout.foot"),
                                                           {{"checked", context.family.checked}})),
                                      context.family.checked, Aged::Page)}}};
}

Node ways(const FamilyContext& context) {
    const Wording& saying = context.saying;
    const std::string title = saying("handout.ways");
    return off_paper(
        "ways", title,
        {titled_section("print", title,
                        {text("about", saying("handout.ways.about")),
                         print_button(saying("handout.print")),
                         family_link("summary", {FamilyPart::Summary}, saying("title.summary"),
                                     scene::LinkLook::Plain, Icon::Next)})});
}

} // namespace

Nodes family_handout(const FamilyContext& context) {
    const FamilyItems items = session_items(context);
    if (items.empty())
        return nothing_picked(context);
    return {card_columns("handout", 330, {{sheet(context, items)}, {ways(context)}})};
}

} // namespace zhixiao::pages
