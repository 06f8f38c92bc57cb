// Keeps the verdicts of packs with the catalog.
#include "plan/model/judged_pack.h"

#include "plan/model/answers.h"

#include <memory>

namespace zhixiao {

const JudgedPack& judged(const Catalog& catalog, const Pack& pack, int this_year) {
    std::shared_ptr<const JudgedPack>& kept = answers_of(catalog).judged[{&pack, this_year}];
    if (!kept)
        kept = std::make_shared<const JudgedPack>(pack, this_year);
    return *kept;
}

} // namespace zhixiao
