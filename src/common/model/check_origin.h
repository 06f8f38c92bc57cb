// The checks that all content with origins shares.
#pragma once

#include "common/model/origin.h"
#include "common/model/problem_list.h"
#include "common/model/validity.h"

#include <string>
#include <string_view>
#include <vector>

namespace zhixiao {

// Append an error for each fault; `where` is the place of the object or list.
void check_origin(const Origin& origin, const std::string& where, ProblemList& problems);
void check_validity(const Validity& validity, const std::string& where, ProblemList& problems);
void check_texts(const std::vector<std::string>& texts, const std::string& where,
                 ProblemList& problems);

// Says whether `number` is three digits that begin with 1, or five that do not begin with 0: such
// short numbers need no area code anywhere in the country.
bool is_hotline_number(std::string_view number);

} // namespace zhixiao
