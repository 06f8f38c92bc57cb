// Invented records of families.
#pragma once

#include "family/model/record.h"
#include "tests/plan/model/dice.h"

#include <array>
#include <string>

namespace zhixiao {

inline Day invent_day(Dice& dice) {
    const int year = dice.within(2024, 2027);
    const int month = dice.within(1, 12);
    return {year, month, dice.within(1, days_in(year, month))};
}

inline FamilyStage invent_stage(Dice& dice) {
    return every_stage.at(static_cast<std::size_t>(dice.within(0, 6)));
}

inline Answer invent_answer(Dice& dice) {
    return every_answer.at(static_cast<std::size_t>(dice.within(0, 3)));
}

// Returns a check-up out of few days and items, so that two records overlap often.
inline CheckUp invent_check_up(Dice& dice) {
    CheckUp check_up{{2026, 11, dice.within(1, 5)}, invent_stage(dice), {}};
    for (int i = dice.within(0, 4); i > 0; --i)
        check_up.answers[{"item-" + std::to_string(dice.within(1, 6))}] = invent_answer(dice);
    return check_up;
}

inline ChildRecord invent_child_record(Dice& dice, std::optional<Child> child) {
    ChildRecord record;
    record.child = std::move(child);
    for (const Circumstance each : every_circumstance)
        set_circumstance(record, each, dice.chance(30));
    for (int i = dice.within(0, 5); i > 0; --i)
        record.days_done.insert(invent_day(dice));
    // merged() sorts the check-ups.
    for (int i = dice.within(0, 5); i > 0; --i)
        record = merged({{record}}, {{{record.child, {}, {invent_check_up(dice)}, {}}}})
                     .children.front();
    return record;
}

// Returns a valid record: every child once, lists in order.
inline FamilyRecord invent_record(Dice& dice) {
    const char* const names[] = {"小雨", "豆豆", "a b", "👧", "“引号”", "十二个字的小名也可以用吧"};
    FamilyRecord record;
    if (dice.chance(40))
        record.children.push_back(invent_child_record(dice, std::nullopt));
    for (const char* name : names)
        if (dice.chance(40))
            record.children.push_back(
                invent_child_record(dice, Child{name, {dice.within(2010, 2012), 6}}));
    if (record.children.empty())
        record.children.push_back({});
    return record;
}

} // namespace zhixiao
