// Everything that a view of the rights part reads.
#pragma once

#include "common/pages/build.h"
#include "plan/model/catalog.h"
#include "rights/act/message.h"
#include "rights/act/visit.h"
#include "rights/model/rights.h"
#include "rights/model/search.h"

#include <string>

namespace zhixiao::pages {

// The page, the content and the visit, as the views read them. `rights_words` has the sentences of
// the part (assets/content/rights/words.json).
struct RightsContext {
    const Context& page;
    const Rights& rights; // as it holds on `day`
    const Wording& rights_words;
    std::string day;        // YYYY-MM-DD; today, or a little later (reading_day)
    const KeptIndex& index; // of `rights`
    const Catalog& plans;   // local packs in it bring the help nearby
    const RightsVisit& visit;

    bool on_phone() const { return page.on_phone(); }
    // Returns the text typed or the answer chosen in `input`; empty when there is none.
    std::string typed(const InputId& input) const { return page.typed(input); }
};

} // namespace zhixiao::pages
