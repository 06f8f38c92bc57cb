// Keeps answers with the catalog that they are about.
#include "plan/model/answers.h"

namespace zhixiao {

PlanAnswers& answers_of(const Catalog& catalog) {
    std::shared_ptr<PlanAnswers>& kept = catalog.kept_.answers;
    if (!kept)
        kept = std::make_shared<PlanAnswers>();
    return *kept;
}

} // namespace zhixiao
