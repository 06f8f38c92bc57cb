// All content that the app shows. A catalog exists only if every reference in its packs resolves.
#pragma once

#include "base/calendar.h"
#include "base/checked.h"
#include "domain/family.h"
#include "domain/guide.h"
#include "domain/plan.h"
#include "domain/rights.h"
#include "domain/wording.h"

#include <cstddef>
#include <map>
#include <memory>
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

template <class Content> struct OnDay;
struct JudgedPack;
struct BoardChoice;
struct BoardView;

// The thoroughness with which check_pack looks at figures.
enum class FigureCheck {
    Full,
    // Checks only that a figure's indicator and area exist, its year is within earliest_year and
    // latest_year, and its value is finite, so that later code can rely on these. For packs whose
    // figures had the full check before they were packed: with millions of figures it takes a
    // fraction of the time.
    Brief,
};

// A list of packs that catalogs share instead of copying, because packs can be large.
class PackList {
  public:
    class Iterator {
      public:
        explicit Iterator(const std::shared_ptr<const Pack>* at) : at_(at) {}

        const Pack& operator*() const { return **at_; }
        Iterator& operator++() {
            ++at_;
            return *this;
        }
        bool operator==(const Iterator& other) const { return at_ == other.at_; }
        bool operator!=(const Iterator& other) const { return at_ != other.at_; }

      private:
        const std::shared_ptr<const Pack>* at_;
    };

    std::size_t size() const { return packs_.size(); }
    const Pack& operator[](std::size_t place) const { return *packs_[place]; }
    const Pack& front() const { return *packs_.front(); }
    Iterator begin() const { return Iterator(packs_.data()); }
    Iterator end() const { return Iterator(packs_.data() + packs_.size()); }

    void add(Pack pack);
    void replace(std::size_t place, Pack pack);
    void remove(std::size_t place);

  private:
    std::vector<std::shared_ptr<const Pack>> packs_;
};

class Catalog {
  public:
    // Checks each pack by itself and the packs together (docs/pack-format.md, 检查), and makes a
    // catalog with `packs` as the built-in ones. Returns the problems if one of them is an error;
    // otherwise warnings are dropped (call check_pack to get them).
    static Checked<Catalog> from(std::vector<NamedPack> packs, Wording words);

    // Returns this catalog with `packs` added after the same checks. A pack replaces an added pack
    // of the same plan; replacing a built-in plan is an error.
    Checked<Catalog> with(std::vector<NamedPack> packs,
                          FigureCheck figures = FigureCheck::Full) const;

    // Returns this catalog without an added plan; a built-in plan stays.
    Catalog without(const PlanId& plan) const;

    const PackList& packs() const { return packs_; } // in the order given, built-in ones first
    const Wording& words() const { return words_; }

    // Adds the sentences of pages that arrive after the first paint.
    void add(const Wording& words) { words_.add(words); }

    // Returns how the plans are put into practice, and the glossary; null until add(Guide), because
    // the guide arrives after the first paint.
    const Guide* guide() const { return guide_ ? &*guide_ : nullptr; }
    void add(Guide guide) { guide_ = std::move(guide); }
    // Returns the content of the rights part on all days; null until add(Rights), as for the guide.
    const Rights* rights() const { return rights_.get(); }
    void add(Rights rights) {
        rights_ = std::make_shared<const Rights>(std::move(rights));
        answers_.rights.reset();
    }
    // Returns the rights content that holds on `today` (domain/in_force.h), for the pages; null
    // until add(Rights). The result is kept until a call with another day.
    const OnDay<Rights>* rights_on(Day today) const;
    // Returns the checklists of family education on all days; null until add(Family).
    const Family* family() const { return family_.get(); }
    void add(Family family) {
        family_ = std::make_shared<const Family>(std::move(family));
        answers_.family.reset();
    }
    const OnDay<Family>* family_on(Day today) const;

    // Returns the pack of `plan`; null when there is none.
    const Pack* pack(const PlanId& plan) const;
    bool is_built_in(const PlanId& plan) const;

    // Returns the verdicts of all cells of `pack`, which must be in this catalog. The first call
    // judges them and later calls return the same object, because a large pack has hundreds of
    // thousands.
    const JudgedPack& judged(const Pack& pack, int this_year) const;

    // Returns the warning board of the locality of `pack`, which must be in this catalog. The board
    // refers to the catalog. The catalog keeps the last board asked for.
    std::shared_ptr<const BoardView> board(const Pack& pack, int this_year,
                                           const BoardChoice& choice) const;

  private:
    // Holds answers that refer to the packs of one catalog. Copies start empty, because a copied
    // catalog may get other packs.
    struct Answers {
        Answers() = default;
        Answers(const Answers&) {}
        Answers(Answers&&) = default;
        Answers& operator=(const Answers&) { return *this = Answers(); }
        Answers& operator=(Answers&&) = default;
        ~Answers() = default;

        std::map<std::pair<const Pack*, int>, std::shared_ptr<const JudgedPack>> judged; // by year
        std::shared_ptr<const BoardView> board;
        std::shared_ptr<const OnDay<Rights>> rights;
        std::shared_ptr<const OnDay<Family>> family;
    };

    Catalog(PackList packs, Wording words)
        : packs_(std::move(packs)), built_in_(packs_.size()), words_(std::move(words)) {}

    // Returns the index of the plan's pack, or the number of packs when there is none.
    std::size_t place_of(const PlanId& plan) const;

    PackList packs_;
    std::size_t built_in_; // the number of built-in packs, which come first
    Wording words_;
    std::optional<Guide> guide_;
    std::shared_ptr<const Rights> rights_; // shared, as the packs are
    std::shared_ptr<const Family> family_;
    mutable Answers answers_;
};

// Return an item of one pack by id; null when there is none.
const Field* find_field(const Pack& pack, const FieldId& field);
const Indicator* find_indicator(const Pack& pack, const IndicatorId& indicator);
// May return null for a department that an indicator names: an unlisted department is only a
// warning, because local lists grow.
const Department* find_department(const Pack& pack, const DepartmentId& department);
const Area* find_area(const Pack& pack, const AreaId& area);

// Return the indicators and the goals of a field, in the order of the pack.
std::vector<const Indicator*> indicators_of(const Pack& pack, const FieldId& field);
std::vector<const Goal*> goals_of(const Pack& pack, const FieldId& field);

// Returns the observations of one indicator and area (no area: the whole plan), by rising year.
Series series_of(const Pack& pack, const IndicatorId& indicator, const std::optional<AreaId>& area);

// Returns the newest observation of one indicator and area; none when there is none.
std::optional<Observation> latest_of(const Pack& pack, const IndicatorId& indicator,
                                     const std::optional<AreaId>& area = std::nullopt);

// Says whether `target` states a number to reach: not so for direction, yes_no and text.
bool is_quantified(const Target& target);

// Says whether the outlines count this indicator among their quantified main targets
// (量化主要目标): a main target with a number, or one whose limit is another figure, so that only
// words can state it (“一般不低于本地区党员中的女性比例”). Measures and directions are not counted.
bool is_quantified_main_target(const Indicator& indicator);

// Returns all quantified main targets in the order of the pack: 15 in the women's outline, 18 in
// the children's.
std::vector<const Indicator*> quantified_main_targets(const Pack& pack);

} // namespace zhixiao
