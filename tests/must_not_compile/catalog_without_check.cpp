// A Catalog of unchecked content: only Catalog::from makes a Catalog.
#include "plan/model/catalog.h"

void use(const zhixiao::Catalog&);
const zhixiao::Catalog unchecked{}; // offending line
