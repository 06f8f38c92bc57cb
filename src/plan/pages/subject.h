// The subject of an indicator's page: its figures, of the whole plan or one area, and the verdict.
#pragma once

#include "plan/pages/context.h"

namespace zhixiao::pages {

struct Subject {
    const Pack& pack;
    const Indicator& indicator;
    const Area* area; // null: the whole plan
    Series series;    // by rising year, figures before a 口径变化 included
    Verdict verdict;  // empty when the target is not set for the area
    int decimals;     // number of decimals for all its figures
    int this_year;

    // Says whether the target applies to these figures. A national target is set for the country as
    // a whole, not for its areas.
    bool is_judged() const;
    // Says whether there is a verdict to explain; not so while the final figure is awaited.
    bool is_explained() const {
        return is_judged() && verdict.latest && verdict.grade &&
               *verdict.grade != Grade::AwaitingFinal;
    }
    const Progress& progress() const { return shown_progress(verdict); }
};

Subject subject_of(const PlanContext& context, const Pack& pack, const Indicator& indicator,
                   const Area* area);

// Returns the indicator with the target that shown_progress is about: the milestone's number and
// year if that is shown.
Indicator judged_indicator(const Indicator& indicator, const Verdict& verdict);

} // namespace zhixiao::pages
