// Acts of answering: the child, items, circumstances, the thing of the day; and the result as a
// file of text.
#include "common/model/wording.h"
#include "family/act/steps.h"
#include "family/model/code.h"

#include <algorithm>

namespace zhixiao {
namespace {

void choose_child(FamilyStep& step, const ChooseChild& chosen) {
    const int many = static_cast<int>(step.visit().record.children.size());
    if (chosen.child < 0 || chosen.child >= many)
        return;
    step.visit().child = static_cast<std::size_t>(chosen.child);
    step.visit().opened.reset();
}

void set_circumstance(FamilyStep& step, const SetCircumstance& set) {
    const std::optional<Circumstance> named = circumstance_named(set.circumstance);
    if (!named)
        return;
    const std::vector<Circumstance> before = step.chosen().circumstances;
    set_circumstance(step.chosen(), *named, set.on);
    if (step.chosen().circumstances != before)
        step.changed();
}

bool is_among(const FamilyItems& items, const FamilyItemId& item) {
    return std::any_of(items.begin(), items.end(),
                       [&](const FamilyItem* each) { return each->id == item; });
}

void set_answer(FamilyStep& step, const SetAnswer& set) {
    const std::optional<FamilyStage> stage = stage_named(set.stage);
    const std::optional<Answer> named = answer_named(set.answer);
    if (!stage || !named || !is_written(step.today()))
        return;
    ChildRecord& record = step.chosen();
    const FamilyItems items = items_for(step.family, record, *stage, step.today());
    if (!is_among(items, set.item))
        return;
    const CheckUp* open = open_check_up(record, items, *stage, step.today());
    if (open && answer_to(open->answers, set.item) == named)
        return;
    put_answer(record, items, *stage, step.today(), set.item, *named);
    step.changed();
}

void start_check_up(FamilyStep& step, const StartCheckUp& start) {
    const FamilyChecklist* checklist = checklist_named(step.family, start.stage);
    if (!checklist || !is_written(step.today()))
        return;
    start_check_up(step.chosen(), checklist->stage, step.today());
    step.visit().opened.reset();
    step.changed();
    const Wording& family_words = step.family.words;
    step.announce(family_words("act.begun"));
}

void open_item(FamilyStep& step, const OpenItem& open) {
    std::optional<FamilyItemId>& opened = step.visit().opened;
    if (opened == open.item || open.item.value.empty())
        opened.reset();
    else if (find_item(step.family, open.item))
        opened = open.item;
}

void set_done_today(FamilyStep& step, const SetDoneToday& set) {
    const bool is_done = step.chosen().days_done.count(step.today()) > 0;
    if (is_done == set.on || !is_written(step.today()))
        return;
    set_done(step.chosen(), step.today(), set.on);
    step.changed();
}

std::string two_digits(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

// Saves the short code of the newest check-up. The file does not name the child, because files are
// passed on.
void save_result(FamilyStep& step, const SaveResultText& save) {
    const FamilyChecklist* checklist = checklist_named(step.family, save.stage);
    const CheckUp* latest = checklist ? latest_check_up(step.chosen(), checklist->stage) : nullptr;
    if (!latest)
        return;
    const Wording& family_words = step.family.words;
    const Day day = latest->day;
    const std::string file =
        fill(family_words("act.result.file"), {{"stage", family_words("stage." + save.stage)},
                                               {"year", std::to_string(day.year)},
                                               {"month", two_digits(day.month)},
                                               {"day", two_digits(day.day)}});
    step.effects.push_back(SaveTextFile{file, code_of(*checklist, latest->answers) + "\n"});
    step.announce(fill(family_words("act.result.saved"), {{"file", file}}));
}

} // namespace

bool answer(FamilyStep& step, const FamilyAct& act) {
    if (const auto* chosen = std::get_if<ChooseChild>(&act))
        choose_child(step, *chosen);
    else if (const auto* circumstance = std::get_if<SetCircumstance>(&act))
        set_circumstance(step, *circumstance);
    else if (const auto* set = std::get_if<SetAnswer>(&act))
        set_answer(step, *set);
    else if (const auto* start = std::get_if<StartCheckUp>(&act))
        start_check_up(step, *start);
    else if (const auto* open = std::get_if<OpenItem>(&act))
        open_item(step, *open);
    else if (const auto* done = std::get_if<SetDoneToday>(&act))
        set_done_today(step, *done);
    else if (const auto* save = std::get_if<SaveResultText>(&act))
        save_result(step, *save);
    else
        return false;
    return true;
}

} // namespace zhixiao
