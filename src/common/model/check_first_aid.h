// The check of the first aid content, which the rooms `rights` and `family` share.
#pragma once

#include "common/model/first_aid.h"
#include "common/model/problem_list.h"

#include <string>
#include <vector>

namespace zhixiao {

// Appends everything that is wrong with the list in `file`, all as errors: ids, texts, the number
// to call, origins.
void check_first_aid(const std::vector<FirstAid>& list, const std::string& file,
                     ProblemList& problems);

// Appends an error for each id of `named` that is not in `list`; `where` is the place of the object
// that names them.
void check_first_aid_named(const std::vector<FirstAidId>& named, const std::vector<FirstAid>& list,
                           const std::string& where, ProblemList& problems);

} // namespace zhixiao
