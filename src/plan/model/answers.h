// PlanAnswers about the plans of a catalog that are worked out once, because a large pack has
// hundreds of thousands of cells.
#pragma once

#include "plan/model/catalog.h"

#include <map>
#include <memory>
#include <utility>

namespace zhixiao {

struct JudgedPack;
struct BoardView;
class Verdicts;

struct PlanAnswers {
    std::map<std::pair<const Pack*, int>, std::shared_ptr<const JudgedPack>> judged; // by year
    std::shared_ptr<const BoardView> board;   // the one that was asked for last
    std::shared_ptr<const Verdicts> verdicts; // as is this
    int year_of_verdicts = 0;
};

// Returns the answers kept for `catalog`, which they refer to.
PlanAnswers& answers_of(const Catalog& catalog);

} // namespace zhixiao
