// The verdicts on all indicators of a catalog, judged once.
#pragma once

#include "plan/model/catalog.h"
#include "plan/model/verdict.h"

#include <map>

namespace zhixiao {

// Holds one verdict for each indicator of every pack, on the figures of the whole plan.
class Verdicts {
  public:
    // Refers to the indicators of `catalog`.
    Verdicts(const Catalog& catalog, int this_year);

    // Returns the verdict on `indicator`, which must be in a pack of the catalog.
    const Verdict& of(const Indicator& indicator) const { return verdicts_.at(&indicator); }

  private:
    std::map<const Indicator*, Verdict> verdicts_;
};

// Returns the verdicts in `this_year`. The catalog keeps those of the year asked for last, because
// a page is made anew at every key pressed.
const Verdicts& verdicts_of(const Catalog& catalog, int this_year);

} // namespace zhixiao
