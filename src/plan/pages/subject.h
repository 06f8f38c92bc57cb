// What an indicator's page is about: its figures, of the whole plan or one area, and the verdict.
#pragma once

#include "plan/pages/context.h"

namespace zhixiao::pages {

struct Subject {
    const Pack& pack;
    const Indicator& indicator;
    const Area* area; // null: the whole plan's
    Series series;    // by rising year; not comparable ones included
    Verdict verdict;  // empty where the target is not set for the area
    int decimals;     // of all its figures
    int this_year;

    // A national target is set for the country: how far an area is from it, nobody set.
    bool is_judged() const;
    // Whether there is a verdict on figures to explain: none while the final figure is awaited.
    bool is_explained() const {
        return is_judged() && verdict.latest && verdict.grade &&
               *verdict.grade != Grade::AwaitingFinal;
    }
    const Progress& progress() const { return shown_progress(verdict); }
};

Subject subject_of(const PlanContext& context, const Pack& pack, const Indicator& indicator,
                   const Area* area);

// The indicator as judged: with the number of the milestone where that is in front.
Indicator judged_indicator(const Indicator& indicator, const Verdict& verdict);

} // namespace zhixiao::pages
