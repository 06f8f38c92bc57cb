// Content that nobody checked: a Catalog comes from Catalog::from only.
#include "domain/catalog.h"

void use(const zhixiao::Catalog&);
const zhixiao::Catalog unchecked{}; // offending line
