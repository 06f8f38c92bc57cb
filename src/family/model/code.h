// Short codes: a result as a code for a QR picture and for typing. A code holds the stage and the
// answers, no name and no age. docs/family.md describes the format.
#pragma once

#include "base/checked.h"
#include "family/model/family.h"
#include "family/model/rollup.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace zhixiao {

// Returns the code “ZX1-8G01-…” of `answers` to `checklist`. Answers to items that `checklist` does
// not have are left out.
std::string code_of(const FamilyChecklist& checklist, const Answers& answers);

// Returns the number of signs, counted with ZX1 and without gaps, of a code that begins with
// `signs`; the stage decides it. None when there is no such stage.
std::optional<std::size_t> code_length(const Family& family, std::u32string_view signs);

// Returns the result, or the one thing that is wrong with the code. Accepts lower case, full width,
// spaces and hyphens anywhere, O for 0, and I or L for 1.
Checked<FamilyResult> result_from_code(const Family& family, std::string_view typed);

} // namespace zhixiao
