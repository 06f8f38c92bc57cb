// How far a checklist is answered for the child chosen, for the pages that ask and that lead there.
#pragma once

#include "family/pages/parts.h"

namespace zhixiao::pages {

// A checklist with its answers so far. The check-ups are of the child chosen.
struct Asking {
    FamilyStage stage = FamilyStage::BeforeBirth;
    FamilyItems items;
    const CheckUp* open = nullptr; // takes the answers; null: the next answer begins a new one
    const CheckUp* last = nullptr; // the newest with an answer; null: there is none
    std::size_t answered = 0;      // items of the open check-up

    std::size_t left() const { return items.size() - answered; }
    bool is_complete() const { return !items.empty() && left() == 0; }
    // Says whether the last answers are of an earlier check-up than the open one.
    bool is_anew() const { return last && last != open; }
};

// Returns the checklist of `stage` as far as the child chosen is asked.
Asking asking_of(const FamilyContext& context, FamilyStage stage);

// Return the view with the checklist, or with the result, of a stage.
FamilyView check_of(FamilyStage stage);
FamilyView result_of(FamilyStage stage);

// Returns the stage to begin or to go on with: that of the child's age, or for a nameless child the
// stage answered last. None when nothing is answered yet or the child is of age.
std::optional<FamilyStage> stage_to_ask(const FamilyContext& context);

// Says whether the child chosen is of age.
bool is_grown(const FamilyContext& context);

// Returns “已答 4 题，还有 10 题”, “大约 2 分钟”, and the bar. Without a `level` the words are no
// heading.
Node asking_progress(const FamilyContext& context, const Asking& asking, std::optional<int> level);

// Returns a line that says what is wrong with the texts typed. Needs a trouble in the visit.
Node trouble_line(const FamilyContext& context);

// Returns a row or card that opens a view: icon, name, and a sentence about it.
Node family_entrance(std::string key, FamilyView view, Icon icon, std::string name,
                     std::string about, Surface surface);

} // namespace zhixiao::pages
