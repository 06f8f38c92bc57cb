// The pages of the family part: one function a view, each the nodes below the page's own frame.
#pragma once

#include "app/family_state.h"
#include "pages/build.h"

namespace zhixiao::pages {

// What every view reads. `saying` has the sentences of the part (assets/content/family_words.json).
struct FamilyContext {
    const Context& page;
    const Family& family;
    const Wording& saying;
    Day today;

    const State& state() const { return page.state; }
    const FamilyVisit& visit() const { return page.state.family; }
    const ChildRecord& chosen() const { return visit().chosen(); }
    bool on_phone() const { return page.on_phone(); }
    // What is typed or chosen; empty: nothing.
    std::string typed(const InputId& input) const { return page.state.typed(input); }
};

Node family_page(const Context& context, const FamilyPage& route);

// What a view is called at its top and in the window.
std::string family_title(const FamilyContext& context, const FamilyView& view);

Nodes family_start(const FamilyContext& context);
Nodes family_check(const FamilyContext& context, FamilyStage stage);
Nodes family_children(const FamilyContext& context);
Nodes family_record(const FamilyContext& context);
Nodes family_result(const FamilyContext& context, FamilyStage stage);
Nodes family_sheet(const FamilyContext& context, FamilyStage stage);
Nodes family_code(const FamilyContext& context, FamilyStage stage);
Nodes family_daily(const FamilyContext& context);
Nodes family_class(const FamilyContext& context);
Nodes family_session(const FamilyContext& context);
Node family_show(const FamilyContext& context); // a page of its own
Nodes family_summary(const FamilyContext& context);
Nodes family_handout(const FamilyContext& context);

} // namespace zhixiao::pages
