// Search: situations by the words that people really use, and laws by what their articles say.
#pragma once

#include "common/model/on_day.h"
#include "rights/model/rights.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zhixiao {

struct SituationHit {
    const Situation* situation = nullptr;
    double score = 0; // a higher score is likelier; comparable within one search only

    bool operator==(const SituationHit&) const = default;
};

struct SituationsFound {
    std::vector<SituationHit> hits; // the likeliest first; equal scores in the order of the file
    bool in_danger = false;         // the query has a word of danger: show 110 first

    bool operator==(const SituationsFound&) const = default;
};

// An index of situations by their pairs of neighbouring characters. Refers to `rights`, which must
// outlive it.
class SituationIndex {
  public:
    static constexpr std::size_t longest_query = 100; // characters; the rest is ignored

    explicit SituationIndex(const Rights& rights);

    // Returns at most `most` situations; none when the content has too little of `query`.
    SituationsFound find(std::string_view query, std::size_t most = 8) const;

  private:
    using Pair = std::uint64_t;                                  // two code points
    using Weights = std::vector<std::pair<std::size_t, double>>; // by rising index of the situation

    void add(std::size_t situation, std::string_view text, double weight);
    double rarity(const Weights* weights) const;
    const Weights* weights_of(Pair pair) const;
    double likeness(const std::vector<Pair>& query, std::size_t situation) const;

    const Rights& rights_;
    std::map<Pair, Weights> weights_;
    // The sorted pairs of each phrase, by situation.
    std::vector<std::vector<std::vector<Pair>>> phrases_;
    std::vector<std::u32string> danger_words_;
};

// Keeps the index of the content that it stands beside, because a page that is made anew at every
// key pressed needs it, and building it takes longer than a search.
class KeptIndex {
  public:
    // Returns the index of `rights`, which must be the same each time.
    const SituationIndex& of(const Rights& rights) const;

  private:
    mutable std::unique_ptr<const SituationIndex> index_;
};

using RightsOnDay = OnDay<Rights, KeptIndex>;

struct LawHit {
    const Law* law = nullptr;
    // The articles with every word of the query; empty: the title or the purpose has them.
    std::vector<const Article*> articles;

    bool operator==(const LawHit&) const = default;
};

// Returns the laws that have every word of `query` (words are separated by spaces) in the title and
// purpose, or in one article with our advice on it, in the order of the shelf. None for an empty
// query.
std::vector<LawHit> find_laws(const Rights& rights, std::string_view query);

} // namespace zhixiao
