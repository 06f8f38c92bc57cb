// Gathers the subject of an indicator's page.
#include "plan/pages/subject.h"

#include "plan/model/lookup.h"
#include "plan/pages/figures.h"
#include "plan/pages/measure.h"

namespace zhixiao::pages {

bool Subject::is_judged() const { return !area || pack.plan.level != PlanLevel::National; }

Subject subject_of(const PlanContext& context, const Pack& pack, const Indicator& indicator,
                   const Area* area) {
    Subject subject{
        .pack = pack,
        .indicator = indicator,
        .area = area,
        .series = series_of(pack, indicator.id, area ? std::optional(area->id) : std::nullopt),
        .verdict = {},
        .decimals = decimals_of(pack, indicator.id),
        .this_year = context.today.year};
    if (!area)
        subject.verdict = context.verdicts.of(indicator);
    else if (subject.is_judged())
        subject.verdict = judge(indicator, subject.series, context.today.year);
    return subject;
}

Indicator judged_indicator(const Indicator& indicator, const Verdict& verdict) {
    Indicator judged = indicator;
    const auto* bound = std::get_if<BoundTarget>(&indicator.target);
    const Progress& shown = shown_progress(verdict);
    if (&shown == &verdict.target || !bound || !shown.band)
        return judged;
    judged.target = BoundTarget{bound->bound, limit_of(*shown.band), bound->strict};
    judged.target_year = shown.target_year;
    return judged;
}

} // namespace zhixiao::pages
