// Preparing an evening at school: its stage, five to eight items, and what the speaker needs for
// it.
#include "family/pages/evening.h"

#include "base/text.h"
#include "family/pages/views.h"

#include <algorithm>

namespace zhixiao::pages {
namespace {

const FamilySession& session_of(const FamilyContext& context) { return context.visit.session; }

bool is_picked(const FamilyContext& context, const FamilyItem& item) {
    const std::vector<FamilyItemId>& items = session_of(context).items;
    return std::find(items.begin(), items.end(), item.id) != items.end();
}

Node about_card(const FamilyContext& context) {
    const Wording& family_words = context.family_words;
    return titled_section("about", family_words("session.about.title"),
                          {text("about", family_words("session.about"))});
}

Node needs_card(const FamilyContext& context) {
    const Wording& family_words = context.family_words;
    const std::string needs = family_words("session.needs");
    return titled_section(
        "needs", needs,
        {list("needs", needs, {},
              {icon_line("screen", Icon::School, family_words("session.needs.screen"), ""),
               icon_line("time", Icon::Clock, family_words("session.needs.time"), ""),
               icon_line("names", Icon::Lock, family_words("session.needs.names"),
                         family_words("session.needs.names.about"))})});
}

Node stage_card(const FamilyContext& context) {
    const Wording& family_words = context.family_words;
    const FamilySession& session = session_of(context);
    Nodes chips;
    for (const FamilyChecklist& checklist : context.family.checklists)
        chips.push_back({stage_text(checklist.stage),
                         scene::Button{.name = stage_words(context, checklist.stage),
                                       .press = ChooseSessionStage{stage_text(checklist.stage)},
                                       .look = scene::ButtonLook::Chip,
                                       .pressed = checklist.stage == session.stage}});
    Nodes lines{group("stages", {.arrange = Arrange::Wrap, .gap = 8}, std::move(chips))};
    if (session.stage == FamilyStage::Special)
        lines.push_back(text("special", family_words("session.special")));
    if (!session.items.empty())
        lines.push_back(caption("again", family_words("session.stage.again")));
    return titled_section("stage", family_words("session.stage"), std::move(lines));
}

// Returns “已选 6 题，还可以选 2 题”; with too few items the reason why the evening cannot begin.
std::string picked_words(const FamilyContext& context) {
    const Wording& family_words = context.family_words;
    const std::size_t count = session_of(context).items.size();
    const auto filled = [&](const std::string& sentence, std::size_t more) {
        return fill(sentence, {{"count", std::to_string(count)}, {"more", std::to_string(more)}});
    };
    if (count == 0)
        return family_words("session.picked.none");
    if (count < fewest_session_items)
        return filled(family_words("session.picked.few"), fewest_session_items - count);
    if (count < most_session_items)
        return filled(family_words("session.picked"), most_session_items - count);
    return filled(family_words("session.picked.all"), 0);
}

Node begin_card(const FamilyContext& context) {
    const Wording& family_words = context.family_words;
    const FamilySession& session = session_of(context);
    const bool can_begin = session.items.size() >= fewest_session_items;
    const bool has_begun = !session.hands.empty();
    const std::string title = family_words("session.begin.title");
    const std::string begin =
        has_begun ? family_words("session.go_on") : family_words("session.begin");
    Nodes lines{text("picked", picked_words(context))};
    if (can_begin)
        lines.push_back(family_link("begin", {FamilyPart::Show}, begin, scene::LinkLook::Filled));
    else
        lines.push_back(
            {"begin", scene::Button{.name = begin, .press = ShowSessionItem{0}, .enabled = false}});
    Nodes buttons;
    if (!has_begun) {
        lines.push_back(caption("suggestion", family_words("session.suggest.about")));
        buttons.push_back(family_button("suggest", family_words("session.suggest"),
                                        SuggestSession{}, scene::ButtonLook::Secondary));
    }
    if (!session.items.empty())
        buttons.push_back(family_button("forget", family_words("session.forget"), ForgetSession{},
                                        scene::ButtonLook::Secondary, Icon::Trash));
    if (!buttons.empty())
        lines.push_back(group("ways", {.arrange = Arrange::Wrap, .gap = 8}, std::move(buttons)));
    return titled_section("begin", title, std::move(lines));
}

Node tick_of(const FamilyContext& context, const FamilyItem& item) {
    const bool is_on = is_picked(context, item);
    const bool has_room = session_of(context).items.size() < most_session_items;
    return {item.id.value, scene::Button{.name = item.question,
                                         .press = PickSessionItem{item.id, !is_on},
                                         .look = scene::ButtonLook::Tick,
                                         .pressed = is_on,
                                         .enabled = is_on || has_room}};
}

Node items_card(const FamilyContext& context) {
    const Wording& family_words = context.family_words;
    const FamilyChecklist* checklist = find_checklist(context.family, session_of(context).stage);
    Nodes parts;
    for (const Dimension dimension : every_dimension) {
        Nodes ticks;
        for (const FamilyItem& item : checklist->items)
            if (item.is_asked && item.dimension == dimension)
                ticks.push_back(tick_of(context, item));
        if (ticks.empty())
            continue;
        const std::string name = dimension_words(context, dimension);
        parts.push_back(
            column(std::string(dimension_name(dimension)), 0,
                   {heading("title", 3, name), list("items", name, {}, std::move(ticks))}));
    }
    return titled_section("items", family_words("session.items"), std::move(parts));
}

} // namespace

Nodes family_session(const FamilyContext& context) {
    if (context.on_phone())
        return {about_card(context), needs_card(context), stage_card(context), items_card(context),
                begin_card(context)};
    return {card_columns(
        "session", 330,
        {{about_card(context), stage_card(context), begin_card(context), needs_card(context)},
         {items_card(context)}})};
}

} // namespace zhixiao::pages
