// The pages of the family part: one function a view, each the nodes below the page's own frame.
#pragma once

#include "common/model/on_day.h"
#include "common/pages/build.h"
#include "common/pages/call.h"
#include "family/act/view.h"
#include "family/act/visit.h"
#include "family/model/family.h"

#include <string>
#include <vector>

namespace zhixiao::pages {

// What every view reads. `saying` has the sentences of the part (assets/content/family_words.json).
struct FamilyContext {
    const Context& page;
    const Family& family;
    const Wording& saying;
    const FamilyVisit& visit;
    const std::vector<Callable>& hotlines; // as far as their content is here

    const Day& today() const { return page.today; }
    const ChildRecord& chosen() const { return visit.chosen(); }
    bool on_phone() const { return page.on_phone(); }
    // Returns what is typed or chosen; empty: nothing.
    std::string typed(const InputId& input) const { return page.typed(input); }
};

// The page of the part; null `family` while its content is awaited.
Node family_page(const Context& context, const FamilyPage& route, const OnDay<Family>* family,
                 const FamilyVisit& visit, const std::vector<Callable>& hotlines);

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
