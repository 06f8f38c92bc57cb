// A result as a short code, for a QR picture and for typing: stage and answers, no name, no age.
// docs/family.md describes the format.
#pragma once

#include "base/checked.h"
#include "domain/family.h"
#include "domain/family_rollup.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace zhixiao {

// “ZX1-8G01-…”; the checklist is that of the result's stage. Answers to items that it does not
// have are left out.
std::string code_of(const FamilyChecklist& checklist, const Answers& answers);

// How many signs a code has that begins with these, ZX1 among them and gaps not; by its stage. None
// when there is no such stage.
std::optional<std::size_t> code_length(const Family& family, std::u32string_view signs);

// The result, or the one thing that is wrong with the code. Lower case, full width, spaces and
// hyphens anywhere, and O for 0 and I or L for 1 are read as meant.
Checked<FamilyResult> result_from_code(const Family& family, std::string_view typed);

} // namespace zhixiao
