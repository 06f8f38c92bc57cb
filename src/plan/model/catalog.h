// The plans that the app shows. A catalog exists only if every reference in its packs resolves.
#pragma once

#include "base/checked.h"
#include "plan/model/named_pack.h"

#include <cstddef>
#include <memory>
#include <utility>
#include <vector>

namespace zhixiao {

struct PlanAnswers;

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
    static Checked<Catalog> from(std::vector<NamedPack> packs);

    // Makes a catalog of built-in packs that were checked together before, when the app was built.
    static Catalog of_checked(std::vector<Pack> packs);

    // Returns this catalog with `packs` added after the same checks. A pack replaces an added pack
    // of the same plan; replacing a built-in plan is an error.
    Checked<Catalog> with(std::vector<NamedPack> packs,
                          FigureCheck figures = FigureCheck::Full) const;

    // Returns this catalog without an added plan; a built-in plan stays.
    Catalog without(const PlanId& plan) const;

    const PackList& packs() const { return packs_; } // in the order given, built-in ones first

    // Returns the pack of `plan`; null when there is none.
    const Pack* pack(const PlanId& plan) const;
    bool is_built_in(const PlanId& plan) const;

  private:
    friend PlanAnswers& answers_of(const Catalog& catalog);

    // Holds answers that refer to the packs of one catalog (plan/model/answers.h). Copies start
    // without them, because a copied catalog may get other packs.
    struct Kept {
        Kept() = default;
        Kept(const Kept&) {}
        Kept(Kept&&) = default;
        Kept& operator=(const Kept&) { return *this = Kept(); }
        Kept& operator=(Kept&&) = default;
        ~Kept() = default;

        std::shared_ptr<PlanAnswers> answers;
    };

    explicit Catalog(PackList packs) : packs_(std::move(packs)), built_in_(packs_.size()) {}

    // Returns the index of the plan's pack, or the number of packs when there is none.
    std::size_t place_of(const PlanId& plan) const;

    PackList packs_;
    std::size_t built_in_; // the number of built-in packs, which come first
    mutable Kept kept_;
};

} // namespace zhixiao
