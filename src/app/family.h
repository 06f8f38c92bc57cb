// What happens in the family part. Pure.
#pragma once

#include "app/update.h"

namespace zhixiao {

// Only while the content of the part is here. A gate, as pages/later.h explains: the first load
// leaves its code out.
[[gnu::used, gnu::noinline]] Next in_family(const Catalog& catalog, State state,
                                            const FamilyMessage& message);

} // namespace zhixiao
