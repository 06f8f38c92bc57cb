// Acts on an evening at school: its items, the item shown, and the hands counted.
#include "family/model/session.h"
#include "common/model/wording.h"
#include "family/act/steps.h"
#include "family/act/view.h"

#include <algorithm>
#include <utility>

namespace zhixiao {
namespace {

void choose_stage(FamilyStep& step, const ChooseSessionStage& chosen) {
    const FamilyChecklist* checklist = checklist_named(step.family, chosen.stage);
    if (!checklist || checklist->stage == step.visit().session.stage)
        return;
    step.visit().session = {};
    step.visit().session.stage = checklist->stage;
}

bool is_picked(const FamilySession& session, const FamilyItemId& item) {
    return std::find(session.items.begin(), session.items.end(), item) != session.items.end();
}

void drop_item(FamilySession& session, const FamilyItemId& item) {
    session.items.erase(std::remove(session.items.begin(), session.items.end(), item),
                        session.items.end());
    session.hands.erase(item);
    if (session.shown >= session.items.size())
        session.shown = session.items.empty() ? 0 : session.items.size() - 1;
}

void pick_item(FamilyStep& step, const PickSessionItem& pick) {
    FamilySession& session = step.visit().session;
    const bool is_there = is_picked(session, pick.item);
    if (!pick.on)
        drop_item(session, pick.item);
    const FamilyChecklist* checklist = find_checklist(step.family, session.stage);
    if (!pick.on || is_there || !checklist || session.items.size() >= most_session_items)
        return;
    std::vector<FamilyItemId> picked;
    for (const FamilyItem& item : checklist->items)
        if (item.id == pick.item || is_picked(session, item.id))
            picked.push_back(item.id);
    session.items = std::move(picked);
}

// Replaces the items picked with suggested ones; does nothing once hands were counted, as those
// would be lost.
void suggest_items(FamilyStep& step) {
    FamilySession& session = step.visit().session;
    const FamilyChecklist* checklist = find_checklist(step.family, session.stage);
    if (!checklist || !session.hands.empty())
        return;
    session.items.clear();
    session.shown = 0;
    for (const FamilyItem* item : suggested_items(*checklist))
        session.items.push_back(item->id);
    const Wording& family_words = step.family.words;
    step.announce(
        fill(family_words("act.suggested"), {{"count", std::to_string(session.items.size())}}));
}

// Shows an item; past the last one goes on to the summary.
void show_item(FamilyStep& step, const ShowSessionItem& show) {
    FamilySession& session = step.visit().session;
    const auto many = static_cast<int>(session.items.size());
    if (many == 0)
        return;
    const int wanted = std::clamp(show.item, 0, many);
    if (wanted == many) {
        step.effects.push_back(GoTo{FamilyPage{{FamilyPart::Summary}}});
        return;
    }
    if (session.shown == static_cast<std::size_t>(wanted))
        return;
    session.shown = static_cast<std::size_t>(wanted);
    const Wording& family_words = step.family.words;
    const FamilyItem* item = find_item(step.family, session.items[session.shown]);
    step.announce(fill(family_words("act.shown"), {{"number", std::to_string(wanted + 1)},
                                                   {"count", std::to_string(many)},
                                                   {"question", item ? item->question : ""}}));
}

// Counts hands, none for an answer that is not counted.
void count_hands(FamilyStep& step, const CountHands& count) {
    FamilySession& session = step.visit().session;
    const std::optional<Answer> named = answer_named(count.answer);
    const FamilyItem* item = find_item(step.family, count.item);
    if (!named || !is_counted(*named) || !item || !is_asked_by_hand(*item) ||
        !is_picked(session, count.item))
        return;
    int& hands = session.hands[count.item].*row_of(*named).counted;
    hands = std::clamp(hands + std::clamp(count.more, -most_hands, most_hands), 0, most_hands);
    const Wording& family_words = step.family.words;
    step.announce(
        fill(family_words("act.hands"), {{"answer", family_words("answer." + count.answer)},
                                         {"count", std::to_string(hands)}}));
}

void forget_session(FamilyStep& step) {
    const Wording& family_words = step.family.words;
    step.visit().session = {};
    step.effects.push_back(FocusHeading{});
    step.announce(family_words("act.session.forgotten"));
}

} // namespace

bool hold_session(FamilyStep& step, const FamilyAct& act) {
    if (const auto* chosen = std::get_if<ChooseSessionStage>(&act))
        choose_stage(step, *chosen);
    else if (const auto* pick = std::get_if<PickSessionItem>(&act))
        pick_item(step, *pick);
    else if (std::holds_alternative<SuggestSession>(act))
        suggest_items(step);
    else if (const auto* show = std::get_if<ShowSessionItem>(&act))
        show_item(step, *show);
    else if (const auto* count = std::get_if<CountHands>(&act))
        count_hands(step, *count);
    else if (std::holds_alternative<ForgetSession>(act))
        forget_session(step);
    else
        return false;
    return true;
}

} // namespace zhixiao
