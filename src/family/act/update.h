// What acts do in the family part. Pure.
#pragma once

#include "common/act/done.h"
#include "common/act/shared.h"
#include "family/act/visit.h"
#include "family/model/family.h"

namespace zhixiao {

// Returns what `message` does to the visit.
Done<FamilyVisit> in_family(const Family& family, FamilyVisit visit, const Shared& shared,
                            const FamilyMessage& message);

// Puts the record of a file of everything in place of the one that is open; does nothing when
// `record` cannot be read. `keeps`: the device that the file comes from remembered it.
Done<FamilyVisit> take_in_family(FamilyVisit visit, const std::string& record, bool keeps);

} // namespace zhixiao
