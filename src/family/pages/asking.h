// How far a checklist is answered for the child chosen, as the pages that ask and lead there say.
#pragma once

#include "family/pages/parts.h"

namespace zhixiao::pages {

struct Asking {
    FamilyStage stage = FamilyStage::BeforeBirth;
    FamilyItems items;
    const CheckUp* open = nullptr; // where answers go; null: a new one begins with the next
    const CheckUp* last = nullptr; // the newest that has an answer; null: there is none
    std::size_t answered = 0;

    std::size_t left() const { return items.size() - answered; }
    bool is_complete() const { return !items.empty() && left() == 0; }
    // What was answered last lies apart from what is asked now.
    bool is_anew() const { return last && last != open; }
};

Asking asking_of(const FamilyContext& context, FamilyStage stage);

FamilyView check_of(FamilyStage stage);
FamilyView result_of(FamilyStage stage);

// The stage to begin or to go on with: that of the child's age; of nobody named, the one answered
// last. None: nobody has said, or the child is of age.
std::optional<FamilyStage> stage_to_ask(const FamilyContext& context);

bool is_grown(const FamilyContext& context);

// “已答 4 题，还有 10 题”, “大约 2 分钟”, and the bar. Without a level the words are no heading.
Node asking_progress(const FamilyContext& context, const Asking& asking, std::optional<int> level);

// What is wrong with what was typed; only where there is something.
Node trouble_line(const FamilyContext& context);

// A row or card of its own that leads on: icon, what it is, a sentence about it.
Node family_entrance(std::string key, FamilyView view, Icon icon, std::string name,
                     std::string about, Surface surface);

} // namespace zhixiao::pages
