// Finds situations for the words people really use, and laws by what their articles say.
#pragma once

#include "domain/rights.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zhixiao {

struct SituationHit {
    const Situation* situation = nullptr;
    double score = 0; // the larger the likelier; comparable within one search only

    bool operator==(const SituationHit&) const = default;
};

struct SituationsFound {
    std::vector<SituationHit> hits; // the likeliest first; equally likely ones as in the file
    bool in_danger = false;         // a word of danger was among those typed: show 110 first

    bool operator==(const SituationsFound&) const = default;
};

// Pairs of neighbouring characters of every situation. Holds on to `rights`, which must outlive it.
class SituationIndex {
  public:
    static constexpr std::size_t longest_query = 100; // characters; the rest is not looked at

    explicit SituationIndex(const Rights& rights);

    // Nothing when too little of what was typed is known here.
    SituationsFound find(std::string_view query, std::size_t most = 8) const;

  private:
    using Pair = std::uint64_t;                                  // two code points
    using Weights = std::vector<std::pair<std::size_t, double>>; // by place in the list, rising

    void add(std::size_t situation, std::string_view text, double weight);
    double rarity(const Weights* weights) const;
    const Weights* weights_of(Pair pair) const;
    double likeness(const std::vector<Pair>& query, std::size_t situation) const;

    const Rights& rights_;
    std::map<Pair, Weights> weights_;
    std::vector<std::vector<std::vector<Pair>>> phrases_; // of each situation, sorted pairs
    std::vector<std::u32string> danger_words_;
};

struct LawHit {
    const Law* law = nullptr;
    std::vector<const Article*> articles; // those that say it; empty: its title or purpose does

    bool operator==(const LawHit&) const = default;
};

// Laws with every word of `query` (words part at spaces) in the title, the purpose or one article
// with our advice on it;
// in the order of the shelf. Nothing for an empty query.
std::vector<LawHit> find_laws(const Rights& rights, std::string_view query);

} // namespace zhixiao
