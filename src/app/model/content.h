// All content of the app: the plans, the sentences, and the parts that arrive after the first
// paint.
#pragma once

#include "common/model/on_day.h"
#include "common/model/wording.h"
#include "family/model/family.h"
#include "family/model/in_force.h"
#include "guide/model/guide.h"
#include "plan/model/catalog.h"
#include "rights/model/in_force.h"
#include "rights/model/rights.h"
#include "rights/model/search.h"

#include <optional>
#include <utility>

namespace zhixiao {

// Each value in it has passed its checks. `guide`, `rights` and `family` are empty until they
// arrive.
struct Content {
    Catalog catalog;
    Wording words;
    std::optional<Guide> guide = std::nullopt; // how the plans are put into practice; the glossary
    DatedContent<Rights, KeptIndex> rights = {};
    DatedContent<Family> family = {};

    // Adds the sentences of pages that arrive after the first paint.
    void add(const Wording& more) { words.add(more); }
    void add(Guide arrived) { guide = std::move(arrived); }
    void add(Rights arrived) { rights.set(std::move(arrived)); }
    void add(Family arrived) { family.set(std::move(arrived)); }
};

} // namespace zhixiao
