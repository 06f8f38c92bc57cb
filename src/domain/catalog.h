// All content the program shows, cross-checked: every reference resolves, or there is no catalog.
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

// How closely check_pack looks at figures.
enum class FigureCheck {
    Full,
    // Only that each figure's indicator and area are there, its year can be meant, and its value is
    // finite, so that nothing stumbles over it. For packs whose figures were checked in full before
    // they were packed: a fraction of the time where there are millions.
    Brief,
};

// Packs that several catalogs may share, as they can be large; reads like a list of them.
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
    // Checks each pack by itself and the packs together (docs/pack-format.md, Problems).
    // Problems of severity Warning do not hinder; without an error they are dropped here
    // (check_pack tells them). These packs are the built-in ones.
    static Checked<Catalog> from(std::vector<NamedPack> packs, Wording words);

    // The same catalog and these packs, checked likewise. One of a plan that was added before takes
    // its place; to take that of a built-in plan is an error.
    Checked<Catalog> with(std::vector<NamedPack> packs,
                          FigureCheck figures = FigureCheck::Full) const;

    // The same catalog without an added plan; a built-in one stays.
    Catalog without(const PlanId& plan) const;

    const PackList& packs() const { return packs_; } // in the order given, built-in ones first
    const Wording& words() const { return words_; }

    // Sentences of pages that come after the first paint.
    void add(const Wording& words) { words_.add(words); }

    // How the plans are put into practice, and the glossary; null until add() was called, as it
    // comes after the first paint.
    const Guide* guide() const { return guide_ ? &*guide_ : nullptr; }
    void add(Guide guide) { guide_ = std::move(guide); }
    // The rights part; null until then, likewise.
    const Rights* rights() const { return rights_.get(); }
    void add(Rights rights) {
        rights_ = std::make_shared<const Rights>(std::move(rights));
        answers_.rights.reset();
    }
    // The same as it holds today (domain/in_force.h), which is what pages show; kept until asked
    // for another day.
    const OnDay<Rights>* rights_on(Day today) const;
    // The checklists of family education, likewise.
    const Family* family() const { return family_.get(); }
    void add(Family family) {
        family_ = std::make_shared<const Family>(std::move(family));
        answers_.family.reset();
    }
    const OnDay<Family>* family_on(Day today) const;

    // Null when there is none.
    const Pack* pack(const PlanId& plan) const;
    bool is_built_in(const PlanId& plan) const;

    // The verdicts of all its cells; `pack` lies in this catalog. Worked out when first asked for
    // and kept, as a large pack has hundreds of thousands: the same question, the same answer.
    const JudgedPack& judged(const Pack& pack, int this_year) const;

    // The warning board of the pack's locality; `pack` lies in this catalog, and the board refers
    // to it. The last one asked for is kept.
    std::shared_ptr<const BoardView> board(const Pack& pack, int this_year,
                                           const BoardChoice& choice) const;

  private:
    // Answers refer to the packs of one catalog: a copy, which may come to have others, starts
    // without them.
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

    // The place of its pack, or how many there are.
    std::size_t place_of(const PlanId& plan) const;

    PackList packs_;
    std::size_t built_in_; // how many of them, from the first on
    Wording words_;
    std::optional<Guide> guide_;
    std::shared_ptr<const Rights> rights_; // several catalogs may share these
    std::shared_ptr<const Family> family_;
    mutable Answers answers_;
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
Series series_of(const Pack& pack, const IndicatorId& indicator, const std::optional<AreaId>& area);

// The newest of them; nothing when there is none.
std::optional<Observation> latest_of(const Pack& pack, const IndicatorId& indicator,
                                     const std::optional<AreaId>& area = std::nullopt);

// Whether the target itself holds a number to reach: not for direction, yes_no and text.
bool is_quantified(const Target& target);

// Whether this is one of the quantified main targets (量化主要目标) as the outlines count them: a
// main target with a number, or one whose limit is another figure, so that only words can say it
// (“一般不低于本地区党员中的女性比例”). Measures and directions are none.
bool is_quantified_main_target(const Indicator& indicator);

// All of them, in the order of the pack: 15 of the women's outline, 18 of the children's.
std::vector<const Indicator*> quantified_main_targets(const Pack& pack);

} // namespace zhixiao
