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

struct PlanAnswers {
    std::map<std::pair<const Pack*, int>, std::shared_ptr<const JudgedPack>> judged; // by year
    std::shared_ptr<const BoardView> board; // the one that was asked for last
};

// Returns the answers kept for `catalog`, which they refer to.
PlanAnswers& answers_of(const Catalog& catalog);

} // namespace zhixiao
