// The checklist of a stage: how far it is answered, and a card for each item with the answers to
// choose from.
#include "family/pages/asking.h"

#include "base/text.h"
#include "common/pages/dated.h"
#include "common/pages/first_aid.h"
#include "family/pages/views.h"

#include <algorithm>

namespace zhixiao::pages {
namespace {

using scene::ButtonLook;
using scene::LinkLook;

// Returns a link to a stage in two short lines, as six stand side by side on a phone.
Node stage_cell(const FamilyContext& context, FamilyStage stage, FamilyStage shown) {
    const Wording& family_words = context.family_words;
    const std::string name = stage_text(stage);
    const bool is_shown = stage == shown;
    const std::string short_words = family_words("check.short." + name);
    const Tone tone = is_shown ? Tone::Children : Tone::Ink;
    const std::string unit = stage == FamilyStage::BeforeBirth
                                 ? family_words("check.unit.before_birth")
                                 : family_words("check.unit");
    const auto centred = [&](std::string key, std::string words, TextStyle style, Tone in) {
        return Node{std::move(key), scene::Text{.runs = {{std::move(words), in, is_shown}},
                                                .style = style,
                                                .align = scene::Align::Center}};
    };
    return {name, scene::Link{.to = FamilyPage{{FamilyPart::Check, name}},
                              .name = short_words + " " + unit, // spoken as it is seen
                              .look = LinkLook::Content,
                              .current = is_shown,
                              .box = {.surface = is_shown ? Surface::ChildrenTint : Surface::None,
                                      .pad_y = 8},
                              .children = {centred("years", short_words, TextStyle::Body, tone),
                                           centred("unit", unit, TextStyle::Caption,
                                                   is_shown ? Tone::Children : Tone::Soft)}}};
}

// Returns the bar of stages, nearer to the edge of its card than text would be.
Node stage_bar(const FamilyContext& context, FamilyStage shown) {
    Nodes cells;
    for (const FamilyStage stage : every_stage)
        if (stage != FamilyStage::Special)
            cells.push_back(stage_cell(context, stage, shown));
    return {"stages",
            scene::Group{scene::GroupRole::Tools,
                         context.family_words("check.stages"),
                         Box{.surface = Surface::Card, .pad_x = -8, .pad_y = -8},
                         {group("cells", {.arrange = Arrange::Grid, .gap = 4, .column_min = 48},
                                std::move(cells))}}};
}

// Returns a line that says for which child the answers are; nothing for a nameless child.
Nodes whose(const FamilyContext& context, FamilyStage stage) {
    const Wording& family_words = context.family_words;
    const std::optional<StageNow> now = stage_now(context.chosen(), context.today());
    if (now && stage != FamilyStage::Special && now->stage != stage)
        return {caption("whose", fill(family_words("check.child.other"),
                                      {{"child", child_words(context)},
                                       {"now", stage_words(context, now->stage)},
                                       {"stage", stage_words(context, stage)}}))};
    if (context.chosen().child)
        return {
            caption("whose", fill(family_words("check.child"), {{"child", child_words(context)}}))};
    return {};
}

// Returns a button that begins the checklist anew; earlier check-ups stay, except one of today.
Node anew(const Asking& asking, const std::string& name) {
    return family_button("anew", name, StartCheckUp{stage_text(asking.stage)},
                         ButtonLook::Secondary);
}

// Returns a card about earlier answers, when a check-up of another day is unfinished or done with;
// nothing else.
Nodes earlier(const FamilyContext& context, const Asking& asking) {
    const Wording& family_words = context.family_words;
    const auto about_earlier = [&](const std::string& pattern, Day day, const std::string& about,
                                   Nodes buttons) {
        const std::string title = fill(pattern, {{"day", day_words(context, day)}});
        return card("earlier", title,
                    {heading("title", 2, title), text("about", about),
                     group("ways", {.arrange = Arrange::Wrap, .gap = 8}, std::move(buttons))});
    };
    const CheckUp* open = asking.open;
    if (open && open == asking.last && open->day < context.today() && !asking.is_complete())
        return {about_earlier(family_words("check.half"), open->day,
                              family_words("check.half.about"),
                              {anew(asking, family_words("check.anew"))})};
    if (!asking.is_anew())
        return {};
    Nodes buttons{family_link("result", result_of(asking.stage), family_words("check.last.result"),
                              LinkLook::Outlined)};
    if (!open)
        buttons.push_back(anew(asking, family_words("check.anew")));
    return {about_earlier(family_words("check.last"), asking.last->day,
                          family_words("check.last.about"), std::move(buttons))};
}

std::string short_basis(const FamilyContext& context, const FamilyItem& item) {
    if (item.basis.empty())
        return "";
    FamilyBasis first = item.basis.front();
    first.date.clear();
    const std::string words = basis_words(context, first);
    if (item.basis.size() == 1)
        return words;
    return fill(context.family_words("check.basis.more"),
                {{"first", words}, {"count", std::to_string(item.basis.size())}});
}

Node answer_button(const FamilyContext& context, const Asking& asking, const FamilyItem& item,
                   Answer answer, ButtonLook look) {
    const std::optional<Answer> given =
        asking.open ? answer_to(asking.open->answers, item.id) : std::nullopt;
    const std::string name(answer_name(answer));
    return {name, scene::Button{.name = answer_words(context, answer),
                                .press = SetAnswer{stage_text(asking.stage), item.id, name},
                                .look = look,
                                .pressed = given == answer,
                                .mark = mark_of(answer)}};
}

// Returns the answers to choose from: the counted ones side by side, and beneath them, with less
// weight, 不适用, which few need. In the size for elders only two fit beside each other, so all are
// alike.
Node answer_row(const FamilyContext& context, const Asking& asking, const FamilyItem& item) {
    const bool is_large = context.page.text_size == TextSize::Elder;
    Nodes choices;
    for (const Answer answer : every_answer)
        if (is_large || is_counted(answer))
            choices.push_back(answer_button(context, asking, item, answer, ButtonLook::Choice));
    Nodes less{family_button("why",
                             context.visit.opened == item.id ? context.family_words("check.close")
                                                             : context.family_words("check.open"),
                             OpenItem{context.visit.opened == item.id ? FamilyItemId{} : item.id},
                             ButtonLook::Chip)};
    for (const Answer answer : every_answer)
        if (!is_large && !is_counted(answer))
            less.push_back(answer_button(context, asking, item, answer, ButtonLook::Chip));
    return column(
        "answers", 4,
        {group("choices",
               {.arrange = Arrange::Grid, .gap = 8, .column_min = is_large ? 100.F : 88.F},
               std::move(choices)),
         group("less", {.arrange = Arrange::Wrap, .gap = 8}, std::move(less))});
}

Node explained(const FamilyContext& context, const FamilyItem& item) {
    const Wording& family_words = context.family_words;
    Nodes lines{strong("why-title", family_words("check.why")), text("why", item.why),
                strong("try-title", family_words("check.try")), text("try", item.try_today)};
    append(lines, first_aid_parts(context.page, context.family.first_aid, item.first_aid));
    lines.push_back(with_stale_note(context.page,
                                    caption("basis", fill(family_words("check.basis"),
                                                          {{"basis", basis_words(context, item)}})),
                                    context.family.checked, Aged::Page));
    return column("explained", 4, std::move(lines));
}

Node item_card(const FamilyContext& context, const Asking& asking, std::size_t place) {
    const FamilyItem& item = *asking.items[place];
    const std::string number = std::to_string(place + 1);
    Nodes question{heading("question", 2, item.question, TextStyle::Body)};
    if (const std::string basis = short_basis(context, item); !basis.empty())
        question.push_back(caption("basis", basis));
    Nodes lines{baseline("head", 12,
                         {text("number", number, TextStyle::Body, Tone::Soft),
                          growing(column("lines", 2, std::move(question)))}),
                answer_row(context, asking, item)};
    append(lines, change_note(context.page, item.validity));
    if (context.visit.opened == item.id)
        lines.push_back(explained(context, item));
    return card("item-" + item.id.value,
                fill(context.family_words("check.question"),
                     {{"number", number}, {"question", item.question}}),
                std::move(lines));
}

Node items(const FamilyContext& context, const Asking& asking) {
    Nodes first;
    Nodes second;
    const std::size_t half =
        context.on_phone() ? asking.items.size() : (asking.items.size() + 1) / 2;
    for (std::size_t i = 0; i < asking.items.size(); ++i)
        (i < half ? first : second).push_back(item_card(context, asking, i));
    if (second.empty())
        return column("items", 12, std::move(first));
    return card_columns("items", 330, {std::move(first), std::move(second)});
}

// Returns the introduction. When the age is not known, it says that items for some ages are among
// those asked.
std::string about_words(const FamilyContext& context, const Asking& asking) {
    const std::optional<StageNow> now = stage_now(context.chosen(), context.today());
    const bool knows_age = now && now->stage == asking.stage;
    const bool is_for_some =
        std::any_of(asking.items.begin(), asking.items.end(),
                    [](const FamilyItem* item) { return item->from_months || item->until_months; });
    return context.family_words("check.about") +
           (is_for_some && !knows_age ? context.family_words("check.ages") : "");
}

Node circumstances(const FamilyContext& context) {
    const Wording& family_words = context.family_words;
    const std::vector<Circumstance>& set = context.chosen().circumstances;
    const std::string title = family_words("check.circumstances");
    Nodes ticks;
    for (const Circumstance each : every_circumstance) {
        const std::string name(circumstance_name(each));
        const bool is_on = std::find(set.begin(), set.end(), each) != set.end();
        ticks.push_back({name, scene::Button{.name = family_words("circumstance." + name),
                                             .press = SetCircumstance{name, !is_on},
                                             .look = ButtonLook::Tick,
                                             .pressed = is_on}});
    }
    Nodes lines{heading("title", 2, title),
                caption("about", family_words("check.circumstances.about")),
                column("ticks", 0, std::move(ticks))};
    if (set.empty())
        lines.push_back(text("none", family_words("check.circumstances.none")));
    return card("circumstances", title, std::move(lines));
}

// Returns the card at the end, for whoever has answered as much as they like.
Node end_card(const FamilyContext& context, const Asking& asking) {
    const Wording& family_words = context.family_words;
    const std::string left = std::to_string(asking.left());
    const std::string title = asking.is_complete()
                                  ? fill(family_words("check.progress.all"),
                                         {{"answered", std::to_string(asking.answered)}})
                                  : family_words("check.end");
    Nodes lines{heading("title", 2, title)};
    if (asking.answered == 0) {
        lines.push_back(text("about", family_words("check.end.none")));
        return card("end", title, std::move(lines));
    }
    if (!asking.is_complete())
        lines.push_back(text("about", fill(family_words("check.end.left"), {{"left", left}})));
    lines.push_back(group("ways", {.arrange = Arrange::Wrap, .gap = 8},
                          {family_link("result", result_of(asking.stage),
                                       family_words("check.result"), LinkLook::Filled)}));
    if (asking.is_complete()) {
        lines.push_back(caption("about-anew", family_words("check.today.about")));
        lines.push_back(group("less", {.arrange = Arrange::Wrap, .gap = 8},
                              {anew(asking, family_words("check.today"))}));
    }
    return card("end", title, std::move(lines));
}

} // namespace

Nodes family_check(const FamilyContext& context, FamilyStage stage) {
    const Asking asking = asking_of(context, stage);
    const bool is_special = stage == FamilyStage::Special;
    Nodes children{stage_bar(context, stage)};
    append(children, whose(context, stage));
    if (is_special)
        children.push_back(circumstances(context));
    if (!asking.items.empty()) {
        append(children, earlier(context, asking));
        children.push_back(asking_progress(context, asking, 2));
        children.push_back(caption("about", about_words(context, asking)));
        append(children, stale_note(context.page, context.family.checked, Aged::Page));
        children.push_back(items(context, asking));
        children.push_back(end_card(context, asking));
    }
    if (!is_special)
        children.push_back(link("special", FamilyPage{check_of(FamilyStage::Special)},
                                context.family_words("check.special")));
    children.push_back(keeping_card(context));
    return children;
}

} // namespace zhixiao::pages
