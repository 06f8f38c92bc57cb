// The cases of family education in tests/cases/family_cases.json, and invented checklists.
#pragma once

#include "family/model/family.h"
#include "family/model/rollup.h"
#include "tests/plan/model/case_files.h"
#include "tests/plan/model/dice.h"

#include <string>
#include <vector>

namespace zhixiao {

inline const Json& family_cases() {
    static const Json cases = cases_in("family_cases.json");
    return cases;
}

template <class T, std::size_t N, class Name>
T named(const std::string& wanted, const std::array<T, N>& values, Name name_of) {
    for (const T value : values)
        if (name_of(value) == wanted)
            return value;
    return values.front();
}

inline FamilyStage stage_named(const std::string& name) {
    return named(name, every_stage, stage_name);
}

inline Dimension dimension_named(const std::string& name) {
    return named(name, every_dimension, dimension_name);
}

inline FamilyChecklist checklist_of_cases() {
    FamilyChecklist checklist;
    checklist.stage = stage_named(family_cases()["stage"]);
    checklist.revision = family_cases()["revision"];
    for (const Json& from : family_cases()["items"]) {
        FamilyItem item;
        item.id = {from["id"]};
        item.dimension = dimension_named(from["dimension"]);
        item.weight = from["weight"];
        item.ease = from["ease"];
        if (from.contains("talk_upon")) {
            item.talk_to = TalkTo{{}, "…", {}};
            for (const Json& answer : from["talk_upon"])
                item.talk_to->when.push_back(named(answer, every_answer, answer_name));
        }
        checklist.items.push_back(item);
    }
    return checklist;
}

// Returns the answers written in `signs`, one for each item: y for 是, s for 有时, n for 还没有, x
// for 不适用, - for none.
inline Answers answers_in(const FamilyChecklist& checklist, const std::string& signs) {
    const std::string known = "ysnx";
    Answers answers;
    for (std::size_t i = 0; i < signs.size(); ++i)
        if (signs[i] != '-')
            answers[checklist.items.at(i).id] = every_answer.at(known.find(signs[i]));
    return answers;
}

inline FamilyItems all_of(const FamilyChecklist& checklist) {
    return items_at(checklist, std::nullopt);
}

inline Answers invent_answers(Dice& dice, const FamilyChecklist& checklist) {
    Answers answers;
    for (const FamilyItem& item : checklist.items)
        if (dice.chance(85))
            answers[item.id] = every_answer.at(static_cast<std::size_t>(dice.within(0, 3)));
    return answers;
}

inline FamilyChecklist invent_checklist(Dice& dice, FamilyStage stage) {
    FamilyChecklist checklist;
    checklist.stage = stage;
    checklist.revision = dice.within(1, largest_revision);
    for (int i = dice.within(1, 18); i > 0; --i) {
        FamilyItem item;
        item.id = {std::string(stage_name(stage)) + "-" + std::to_string(i)};
        item.dimension = every_dimension.at(static_cast<std::size_t>(dice.within(0, 5)));
        item.weight = dice.within(1, 3);
        item.ease = dice.within(1, 3);
        checklist.items.push_back(item);
    }
    return checklist;
}

} // namespace zhixiao
