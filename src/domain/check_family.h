// What the content of family education must hold to.
#pragma once

#include "domain/family.h"
#include "domain/problem_list.h"

#include <string>

namespace zhixiao {

// Appends everything wrong with it, all errors: ids, texts, basis, weights, ages, hotlines; that
// every stage comes once and asks of each dimension that it needs, on each day from `checked` on.
void check_family(const Family& family, const std::string& file, ProblemList& problems);

} // namespace zhixiao
