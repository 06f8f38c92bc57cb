// Ranks situations by the character pairs that they share with the query.
#include "rights/model/search.h"

#include "base/text.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace zhixiao {
namespace {

// The weights of the texts: what people say counts more than what we explain.
constexpr double phrase_weight = 1;
constexpr double title_weight = 0.8;
constexpr double body_weight = 0.25;
// The weight, divided by the weight so far, that each further phrase with a pair adds: a pair in
// several phrases is more typical.
constexpr double repetition = 0.15;
constexpr double likeness_weight = 1.5;
// The weight of unknown pairs: filler words (了, 就, 可怜) say nothing about the situation.
constexpr double unknown_weight = 0.3;
// A hit is no coincidence when the fitting pairs have at least most_share of the query's weight, or
// when they have least_share of it and weigh at least `telling` times a pair that only one
// situation has.
constexpr double most_share = 0.6;
constexpr double least_share = 0.15;
constexpr double telling = 0.78;
// The share of the best score below which further hits only distract.
constexpr double least_of_best = 0.35;

bool is_letter(char32_t c) {
    return (c >= U'0' && c <= U'9') || (c >= U'a' && c <= U'z') || (c >= 0x3400 && c <= 0x9FFF) ||
           (c >= 0x20000 && c <= 0x3FFFF);
}

// Returns full-width letters and digits as ASCII, and capitals as small letters.
char32_t folded(char32_t c) {
    if (c >= 0xFF01 && c <= 0xFF5E)
        c -= 0xFF01 - 0x21;
    return c >= U'A' && c <= U'Z' ? c + (U'a' - U'A') : c;
}

// Returns only the small letters, digits and Chinese characters of `text`, folded.
std::u32string letters(std::string_view text) {
    std::u32string result;
    for (const char32_t c : code_points(text))
        if (is_letter(folded(c)))
            result += folded(c);
    return result;
}

bool is_digit(char32_t c) { return c >= U'0' && c <= U'9'; }

bool is_small_letter(char32_t c) { return c >= U'a' && c <= U'z'; }

// Says whether a pair counts. Numbers do not, because quantities and ages say nothing about the
// situation; a digit beside a letter does, because together they name something (N+1).
bool is_word(char32_t first, char32_t second) {
    return is_digit(first) ? is_small_letter(second) : !is_digit(second) || is_small_letter(first);
}

// Returns the sorted pairs of `text` without repeats; a single character has no pair.
std::vector<std::uint64_t> pairs_of(std::u32string_view text) {
    std::vector<std::uint64_t> result;
    for (std::size_t i = 0; i + 1 < text.size(); ++i)
        if (is_word(text[i], text[i + 1]))
            result.push_back(std::uint64_t{text[i]} << 32 | text[i + 1]);
    std::sort(result.begin(), result.end());
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

bool is_no_chance(double known, double all, double rarest) {
    return all > 0 &&
           (known >= most_share * all || (known >= telling * rarest && known >= least_share * all));
}

bool contains(std::u32string_view text, std::u32string_view part) {
    return !part.empty() && text.find(part) != std::u32string_view::npos;
}

bool says_all(const std::vector<std::u32string>& words, std::string_view text) {
    const std::u32string plain = letters(text);
    return std::all_of(words.begin(), words.end(),
                       [&](const std::u32string& word) { return contains(plain, word); });
}

std::vector<std::u32string> words_of(std::string_view query) {
    std::vector<std::u32string> result(1);
    for (const char32_t c : code_points(query)) {
        if (c == U' ' || c == 0x3000)
            result.emplace_back();
        else if (is_letter(folded(c)))
            result.back() += folded(c);
    }
    result.erase(std::remove(result.begin(), result.end(), U""), result.end());
    return result;
}

} // namespace

SituationIndex::SituationIndex(const Rights& rights)
    : rights_(rights), phrases_(rights.situations.size()) {
    for (std::size_t i = 0; i < rights.situations.size(); ++i) {
        const Situation& situation = rights.situations[i];
        for (const std::string& phrase : situation.search) {
            add(i, phrase, phrase_weight);
            phrases_[i].push_back(pairs_of(letters(phrase)));
        }
        add(i, situation.name, title_weight);
        add(i, situation.title, title_weight);
        add(i, situation.danger.text, body_weight);
        for (const Passage& step : situation.steps) {
            add(i, step.title, body_weight);
            add(i, step.text, body_weight);
        }
        for (const Citation& citation : situation.basis) {
            add(i, citation.text, body_weight);
            add(i, citation.advice, body_weight);
        }
    }
    for (const std::string& word : rights.danger_words)
        danger_words_.push_back(letters(word));
}

void SituationIndex::add(std::size_t situation, std::string_view text, double weight) {
    for (const Pair pair : pairs_of(letters(text))) {
        Weights& weights = weights_[pair];
        if (weights.empty() || weights.back().first != situation)
            weights.push_back({situation, weight});
        else if (weights.back().second < weight)
            weights.back().second = weight;
        else if (weight == phrase_weight)
            weights.back().second += repetition / weights.back().second;
    }
}

const SituationIndex::Weights* SituationIndex::weights_of(Pair pair) const {
    const auto found = weights_.find(pair);
    return found == weights_.end() ? nullptr : &found->second;
}

// Returns how much a pair says: most when one situation has it, little when nearly all do.
double SituationIndex::rarity(const Weights* weights) const {
    const auto all = static_cast<double>(rights_.situations.size());
    const double having = weights ? static_cast<double>(weights->size()) : 1;
    return std::log((all + 1) / (having + 0.5));
}

// Returns the likeness, 0 to 1, of the query and the situation's closest phrase: the Dice
// coefficient of their pairs.
double SituationIndex::likeness(const std::vector<Pair>& query, std::size_t situation) const {
    double best = 0;
    for (const std::vector<Pair>& phrase : phrases_[situation]) {
        std::vector<Pair> shared;
        std::set_intersection(query.begin(), query.end(), phrase.begin(), phrase.end(),
                              std::back_inserter(shared));
        const auto both = static_cast<double>(query.size() + phrase.size());
        if (both > 0)
            best = std::max(best, 2 * static_cast<double>(shared.size()) / both);
    }
    return best;
}

SituationsFound SituationIndex::find(std::string_view query, std::size_t most) const {
    SituationsFound found;
    const std::u32string typed = letters(query).substr(0, longest_query);
    found.in_danger =
        std::any_of(danger_words_.begin(), danger_words_.end(),
                    [&](const std::u32string& word) { return contains(typed, word); });
    const std::vector<Pair> pairs = pairs_of(typed);
    std::vector<double> known(rights_.situations.size());
    double all = 0;
    for (const Pair pair : pairs) {
        const Weights* weights = weights_of(pair);
        all += weights ? rarity(weights) : unknown_weight * rarity(nullptr);
        if (weights)
            for (const auto& [situation, weight] : *weights)
                known[situation] += weight * rarity(weights);
    }
    for (std::size_t i = 0; i < known.size(); ++i)
        if (is_no_chance(known[i], all, rarity(nullptr)))
            found.hits.push_back(
                {&rights_.situations[i], known[i] / all + likeness_weight * likeness(pairs, i)});
    std::stable_sort(
        found.hits.begin(), found.hits.end(),
        [](const SituationHit& a, const SituationHit& b) { return a.score > b.score; });
    while (!found.hits.empty() &&
           (found.hits.size() > most ||
            found.hits.back().score < least_of_best * found.hits.front().score))
        found.hits.pop_back();
    return found;
}

const SituationIndex& KeptIndex::of(const Rights& rights) const {
    if (!index_)
        index_ = std::make_unique<const SituationIndex>(rights);
    return *index_;
}

std::vector<LawHit> find_laws(const Rights& rights, std::string_view query) {
    std::vector<LawHit> hits;
    const std::vector<std::u32string> words = words_of(query);
    if (words.empty())
        return hits;
    for (const Law& law : rights.laws) {
        LawHit hit{&law, {}};
        for (const Article& article : law.articles)
            if (says_all(words, article.text + article.advice))
                hit.articles.push_back(&article);
        const std::string heading = law.title + law.short_name + law.about;
        if (!hit.articles.empty() || says_all(words, heading))
            hits.push_back(std::move(hit));
    }
    return hits;
}

} // namespace zhixiao
