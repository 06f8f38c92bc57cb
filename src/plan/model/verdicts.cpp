// Judges all indicators of a catalog, and keeps the verdicts with it.
#include "plan/model/verdicts.h"

#include "plan/model/answers.h"
#include "plan/model/lookup.h"

#include <optional>

namespace zhixiao {

Verdicts::Verdicts(const Catalog& catalog, int this_year) {
    for (const Pack& pack : catalog.packs())
        for (const Indicator& indicator : pack.indicators) {
            const auto points = points_of(pack.observations, indicator.id, std::nullopt);
            verdicts_.emplace(&indicator, judge(indicator, points, this_year));
        }
}

const Verdicts& verdicts_of(const Catalog& catalog, int this_year) {
    PlanAnswers& kept = answers_of(catalog);
    if (!kept.verdicts || kept.year_of_verdicts != this_year) {
        kept.verdicts = std::make_shared<const Verdicts>(catalog, this_year);
        kept.year_of_verdicts = this_year;
    }
    return *kept.verdicts;
}

} // namespace zhixiao
