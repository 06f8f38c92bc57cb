// Everything that a view of the family part reads.
#pragma once

#include "common/pages/build.h"
#include "common/pages/call.h"
#include "family/act/visit.h"
#include "family/model/family.h"

#include <string>
#include <vector>

namespace zhixiao::pages {

// The page, the content and the visit, as the views read them. `family_words` has the sentences of
// the part (assets/content/family_words.json).
struct FamilyContext {
    const Context& page;
    const Family& family;
    const Wording& family_words;
    const FamilyVisit& visit;
    const std::vector<Callable>& hotlines; // of the rights part; empty until its content is here

    const Day& today() const { return page.today; }
    const ChildRecord& chosen() const { return visit.chosen(); }
    bool on_phone() const { return page.on_phone(); }
    // Returns the text typed or chosen in `input`; empty when there is none.
    std::string typed(const InputId& input) const { return page.typed(input); }
};

} // namespace zhixiao::pages
