// The check of the content of family education.
#pragma once

#include "common/model/problem_list.h"
#include "family/model/family.h"

#include <string>

namespace zhixiao {

// Appends everything that is wrong with `family`, all as errors: ids, texts, basis, weights, ages,
// hotlines, a stage that is missing or comes twice, and a stage without a question on a dimension
// that it needs, on any day from `family.checked` on.
void check_family(const Family& family, const std::string& file, ProblemList& problems);

} // namespace zhixiao
