// Adds up points by dimension, selects what to try, and compares check-ups.
#include "family/model/score.h"

#include <algorithm>
#include <array>

namespace zhixiao {
namespace {

// Returns the points without weight; none for an answer that counts in neither sum.
std::optional<int> points_of(std::optional<Answer> answer) {
    return answer ? row_of(*answer).points : std::nullopt;
}

std::size_t place(Dimension dimension) { return static_cast<std::size_t>(dimension); }

// Says whether the first share is larger; a dimension without a share is below all others.
bool is_stronger(const DimensionScore& one, const DimensionScore& two) {
    if (one.possible == 0 || two.possible == 0)
        return one.possible > 0 && two.possible == 0;
    return one.points * two.possible > two.points * one.possible;
}

bool is_to_try_before(const FamilyItem& one, const FamilyItem& two) {
    return one.weight != two.weight ? one.weight > two.weight : one.ease > two.ease;
}

// Returns the items answered `wanted`, by falling weight, then ease.
FamilyItems answered(const FamilyItems& items, const Answers& answers, Answer wanted) {
    FamilyItems result;
    for (const FamilyItem* item : items)
        if (answer_to(answers, item->id) == wanted)
            result.push_back(item);
    std::stable_sort(
        result.begin(), result.end(),
        [](const FamilyItem* one, const FamilyItem* two) { return is_to_try_before(*one, *two); });
    return result;
}

} // namespace

std::vector<DimensionScore> dimension_scores(const FamilyItems& items, const Answers& answers) {
    std::array<DimensionScore, every_dimension.size()> all;
    std::array<bool, every_dimension.size()> is_asked{};
    for (const FamilyItem* item : items) {
        const std::optional<Answer> answer = answer_to(answers, item->id);
        DimensionScore& one = all[place(item->dimension)];
        is_asked[place(item->dimension)] = true;
        add_answer(one.counts, answer);
        if (const std::optional<int> points = points_of(answer)) {
            one.points += *points * item->weight;
            one.possible += most_points * item->weight;
        }
    }
    std::vector<DimensionScore> result;
    for (const Dimension dimension : every_dimension) {
        if (!is_asked[place(dimension)])
            continue;
        all[place(dimension)].dimension = dimension;
        result.push_back(all[place(dimension)]);
    }
    return result;
}

std::optional<double> share_of(const DimensionScore& score) {
    if (score.possible == 0)
        return std::nullopt;
    return static_cast<double>(score.points) / score.possible;
}

std::vector<DimensionScore> strengths_first(std::vector<DimensionScore> scores) {
    std::stable_sort(scores.begin(), scores.end(), is_stronger);
    return scores;
}

FamilyItems done_well(const FamilyItems& items, const Answers& answers) {
    const FamilyItems yes = answered(items, answers, Answer::Yes);
    FamilyItems result;
    for (std::size_t round = 0; round < yes.size() && result.size() < most_done_well; ++round) {
        std::array<std::size_t, every_dimension.size()> seen{};
        for (const FamilyItem* item : yes)
            if (seen[place(item->dimension)]++ == round && result.size() < most_done_well)
                result.push_back(item);
    }
    return result;
}

FamilyItems to_try(const FamilyItems& items, const Answers& answers) {
    FamilyItems candidates = answered(items, answers, Answer::NotYet);
    for (const FamilyItem* item : answered(items, answers, Answer::Sometimes))
        candidates.push_back(item);
    FamilyItems result;
    std::array<std::size_t, every_dimension.size()> chosen{};
    for (const FamilyItem* item : candidates) {
        if (result.size() == most_to_try)
            break;
        if (chosen[place(item->dimension)] == most_to_try_of_one_dimension)
            continue;
        ++chosen[place(item->dimension)];
        result.push_back(item);
    }
    return result;
}

FamilyItems to_talk_about(const FamilyItems& items, const Answers& answers) {
    FamilyItems result;
    for (const FamilyItem* item : items) {
        const std::optional<Answer> answer = answer_to(answers, item->id);
        if (!item->talk_to || !answer)
            continue;
        const std::vector<Answer>& when = item->talk_to->when;
        if (std::find(when.begin(), when.end(), *answer) != when.end())
            result.push_back(item);
    }
    return result;
}

FamilyChange change_between(const FamilyItems& items, const CheckUp& one, const CheckUp& two) {
    const CheckUp& before = two.day < one.day ? two : one;
    const CheckUp& after = two.day < one.day ? one : two;
    FamilyChange result{before.day, after.day, {}};
    if (before.stage != after.stage)
        return result;
    std::array<DimensionChange, every_dimension.size()> all;
    for (const FamilyItem* item : items) {
        const std::optional<int> then = points_of(answer_to(before.answers, item->id));
        const std::optional<int> now = points_of(answer_to(after.answers, item->id));
        if (!then || !now)
            continue;
        DimensionChange& change = all[place(item->dimension)];
        change.dimension = item->dimension;
        ++change.items;
        change.before += *then * item->weight;
        change.after += *now * item->weight;
        change.possible += most_points * item->weight;
    }
    for (const DimensionChange& change : all)
        if (change.items > 0)
            result.dimensions.push_back(change);
    return result;
}

} // namespace zhixiao
