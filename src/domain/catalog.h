// All content the program shows, cross-checked: every reference resolves, or there is no catalog.
#pragma once

#include "base/checked.h"
#include "domain/guide.h"
#include "domain/plan.h"
#include "domain/wording.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace zhixiao {

// A pack and the name of the file it came from, so that problems can name their place.
struct NamedPack {
    std::string file;
    Pack pack;
};

class Catalog {
  public:
    // Checks each pack by itself and the packs together (docs/pack-format.md, Problems).
    // Problems of severity Warning do not hinder; without an error they are dropped here
    // (check_pack tells them).
    static Checked<Catalog> from(std::vector<NamedPack> packs, Wording words);

    const std::vector<Pack>& packs() const { return packs_; } // in the order given
    const Wording& words() const { return words_; }

    // How the plans are put into practice, and the glossary; null until add() was called, as it
    // comes after the first paint.
    const Guide* guide() const { return guide_ ? &*guide_ : nullptr; }
    void add(Guide guide) { guide_ = std::move(guide); }

    // Each of these returns null when there is none.
    const Pack* pack(const PlanId& plan) const;

  private:
    Catalog(std::vector<Pack> packs, Wording words)
        : packs_(std::move(packs)), words_(std::move(words)) {}

    std::vector<Pack> packs_;
    Wording words_;
    std::optional<Guide> guide_;
};

// Lookups in one pack; null when there is none.
const Field* find_field(const Pack& pack, const FieldId& field);
const Indicator* find_indicator(const Pack& pack, const IndicatorId& indicator);
// May be missing for an indicator's department: that is only a warning, as a local list grows.
const Department* find_department(const Pack& pack, const DepartmentId& department);
const Area* find_area(const Pack& pack, const AreaId& area);

// In the order of the pack.
std::vector<const Indicator*> indicators_of(const Pack& pack, const FieldId& field);
std::vector<const Goal*> goals_of(const Pack& pack, const FieldId& field);

// The observations of one indicator and area (none: the whole plan's), by rising year.
std::vector<const Observation*> series_of(const Pack& pack, const IndicatorId& indicator,
                                          const std::optional<AreaId>& area);

// The areas besides the whole that have figures for this indicator, in the order of the pack.
std::vector<const Area*> areas_of(const Pack& pack, const IndicatorId& indicator);

// Whether the target itself holds a number to reach: not for direction, yes_no and text.
bool is_quantified(const Target& target);

// Whether this is one of the quantified main targets (量化主要目标) as the outlines count them: a
// main target with a number, or one whose limit is another figure, so that only words can say it
// (“一般不低于本地区党员中的女性比例”). Measures and directions are none.
bool is_quantified_main_target(const Indicator& indicator);

// All of them, in the order of the pack: 15 of the women's outline, 18 of the children's.
std::vector<const Indicator*> quantified_main_targets(const Pack& pack);

} // namespace zhixiao
