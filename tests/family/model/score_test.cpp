// Tests of scores by dimension, what to try, and changes: the truth tables, and rules for any
// answers.
#include "family/model/score.h"

#include "tests/family/model/cases.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <string>
#include <vector>

using namespace zhixiao;

namespace {

Json row(const DimensionScore& one) {
    const AnswerCounts& counts = one.counts;
    return {one.points,     one.possible,          counts.yes,       counts.sometimes,
            counts.not_yet, counts.not_applicable, counts.unanswered};
}

std::string ids(const FamilyItems& items) {
    std::string result;
    for (const FamilyItem* item : items)
        result += (result.empty() ? "" : " ") + item->id.value;
    return result;
}

std::string names(const std::vector<DimensionScore>& scores) {
    std::string result;
    for (const DimensionScore& one : scores)
        result += (result.empty() ? "" : " ") + std::string(dimension_name(one.dimension));
    return result;
}

int answered(const AnswerCounts& counts) { return counts.yes + counts.sometimes + counts.not_yet; }

// Calls `check` with many invented checklists and answers.
template <class Check> void for_many(Check check) {
    Dice dice(20261128);
    for (int round = 0; round < 300; ++round) {
        const FamilyChecklist checklist = invent_checklist(dice, FamilyStage::UpTo12);
        check(checklist, invent_answers(dice, checklist), dice);
    }
}

} // namespace

TEST_CASE("family score: points, counts, strengths and what to try are those of the table") {
    const FamilyChecklist checklist = checklist_of_cases();
    REQUIRE(family_cases()["scores"].size() == 8);
    for (const Json& one : family_cases()["scores"]) {
        CAPTURE(one["id"].get<std::string>());
        const Answers answers = answers_in(checklist, one["answers"]);
        const std::vector<DimensionScore> scores = dimension_scores(all_of(checklist), answers);
        Json found = Json::object();
        for (const DimensionScore& score : scores)
            found[std::string(dimension_name(score.dimension))] = row(score);
        CHECK(found.dump() == one["scores"].dump());
        CHECK(names(strengths_first(scores)) == one["strengths"]);
        CHECK(ids(to_try(all_of(checklist), answers)) == one["to_try"]);
        CHECK(ids(to_talk_about(all_of(checklist), answers)) == one["talk"]);
    }
}

TEST_CASE("family score: changes compare what was answered both times") {
    const FamilyChecklist checklist = checklist_of_cases();
    for (const Json& one : family_cases()["changes"]) {
        CAPTURE(one["id"].get<std::string>());
        const CheckUp before{{2026, 9, 12}, checklist.stage, answers_in(checklist, one["before"])};
        const CheckUp after{{2026, 11, 28}, checklist.stage, answers_in(checklist, one["after"])};
        const FamilyChange change = change_between(all_of(checklist), before, after);
        Json found = Json::object();
        for (const DimensionChange& dimension : change.dimensions)
            found[std::string(dimension_name(dimension.dimension))] = {
                dimension.items, dimension.before, dimension.after, dimension.possible};
        CHECK(found.dump() == one["changes"].dump());
        CHECK(change.before == Day{2026, 9, 12});
        CHECK(change.after == Day{2026, 11, 28});
        CHECK(change_between(all_of(checklist), after, before) == change);
    }
}

TEST_CASE("family score: check-ups of different stages have nothing to compare") {
    const FamilyChecklist checklist = checklist_of_cases();
    const Answers answers = answers_in(checklist, "yyyyyyy");
    const FamilyChange change =
        change_between(all_of(checklist), {{2026, 9, 12}, FamilyStage::UpTo6, answers},
                       {{2026, 11, 28}, FamilyStage::UpTo12, answers});
    CHECK(change == FamilyChange{{2026, 9, 12}, {2026, 11, 28}, {}});
}

TEST_CASE("family score: one answer turned from 还没有 to 是 never lowers a dimension") {
    for_many([](const FamilyChecklist& checklist, const Answers& answers, Dice&) {
        const FamilyItems items = all_of(checklist);
        for (const FamilyItem* item : items) {
            Answers worse = answers;
            worse[item->id] = Answer::NotYet;
            Answers better = answers;
            better[item->id] = Answer::Yes;
            const auto low = dimension_scores(items, worse);
            const auto high = dimension_scores(items, better);
            REQUIRE(low.size() == high.size());
            for (std::size_t i = 0; i < low.size(); ++i) {
                CHECK(share_of(high[i]).value_or(0) >= share_of(low[i]).value_or(0));
                CHECK(high[i].points >= low[i].points);
                CHECK(high[i].possible == low[i].possible);
            }
        }
    });
}

TEST_CASE("family score: the order of the items changes no score") {
    for_many([](const FamilyChecklist& checklist, const Answers& answers, Dice&) {
        FamilyItems turned = all_of(checklist);
        std::reverse(turned.begin(), turned.end());
        CHECK(dimension_scores(turned, answers) == dimension_scores(all_of(checklist), answers));
    });
}

TEST_CASE("family score: the order in which questions are answered changes nothing") {
    for_many([](const FamilyChecklist& checklist, const Answers& answers, Dice&) {
        Answers backwards;
        for (auto it = answers.rbegin(); it != answers.rend(); ++it)
            backwards.insert(*it);
        CHECK(backwards == answers);
        CHECK(to_try(all_of(checklist), backwards) == to_try(all_of(checklist), answers));
    });
}

TEST_CASE("family score: an item that does not apply counts as if it were not on the list") {
    for_many([](const FamilyChecklist& checklist, const Answers& answers, Dice& dice) {
        const std::size_t left_out =
            static_cast<std::size_t>(dice.within(0, static_cast<int>(checklist.items.size()) - 1));
        Answers without = answers;
        without[checklist.items[left_out].id] = Answer::NotApplicable;
        FamilyItems others = all_of(checklist);
        others.erase(others.begin() + static_cast<std::ptrdiff_t>(left_out));
        const auto with_it = dimension_scores(all_of(checklist), without);
        const auto shorter = dimension_scores(others, without);
        for (const DimensionScore& one : with_it) {
            int points = 0;
            int possible = 0;
            for (const DimensionScore& other : shorter)
                if (other.dimension == one.dimension) {
                    points = other.points;
                    possible = other.possible;
                }
            CHECK(one.points == points);
            CHECK(one.possible == possible);
        }
    });
}

TEST_CASE("family score: points lie between nothing and what is possible, and all is counted") {
    for_many([](const FamilyChecklist& checklist, const Answers& answers, Dice&) {
        int counted = 0;
        for (const DimensionScore& one : dimension_scores(all_of(checklist), answers)) {
            CHECK(one.points >= 0);
            CHECK(one.points <= one.possible);
            CHECK((one.possible == 0) == (answered(one.counts) == 0));
            CHECK(share_of(one).has_value() == (one.possible > 0));
            counted += answered(one.counts) + one.counts.not_applicable + one.counts.unanswered;
        }
        CHECK(counted == static_cast<int>(checklist.items.size()));
    });
}

TEST_CASE("family score: strengths come by falling share") {
    for_many([](const FamilyChecklist& checklist, const Answers& answers, Dice&) {
        const auto scores = strengths_first(dimension_scores(all_of(checklist), answers));
        for (std::size_t i = 1; i < scores.size(); ++i)
            CHECK(share_of(scores[i - 1]).value_or(-1) >= share_of(scores[i]).value_or(-1));
    });
}

TEST_CASE("family score: what to try is never done already, at most three, two of one dimension") {
    for_many([](const FamilyChecklist& checklist, const Answers& answers, Dice&) {
        const FamilyItems chosen = to_try(all_of(checklist), answers);
        CHECK(chosen.size() <= most_to_try);
        for (const FamilyItem* item : chosen) {
            const Answer answer = answers.at(item->id);
            CHECK((answer == Answer::NotYet || answer == Answer::Sometimes));
            CHECK(std::count_if(chosen.begin(), chosen.end(), [&](const FamilyItem* other) {
                      return other->dimension == item->dimension;
                  }) <= static_cast<std::ptrdiff_t>(most_to_try_of_one_dimension));
        }
    });
}

TEST_CASE("family score: done well are at most four 是, one of each dimension before a second") {
    for_many([](const FamilyChecklist& checklist, const Answers& answers, Dice&) {
        const FamilyItems items = all_of(checklist);
        const FamilyItems done = done_well(items, answers);
        std::map<Dimension, int> there;
        std::size_t yes = 0;
        for (const FamilyItem* item : items)
            if (answer_to(answers, item->id) == Answer::Yes) {
                ++there[item->dimension];
                ++yes;
            }
        CHECK(done.size() == std::min(yes, most_done_well));
        std::map<Dimension, int> taken;
        for (const FamilyItem* item : done) {
            CHECK(answer_to(answers, item->id) == Answer::Yes);
            ++taken[item->dimension];
        }
        for (const auto& one : taken)
            for (const auto& other : there)
                if (taken[other.first] < other.second)
                    CHECK(one.second <= taken[other.first] + 1);
    });
}

TEST_CASE("family score: of what is done well the weightiest of each dimension comes first") {
    const FamilyChecklist checklist = checklist_of_cases();
    Answers answers;
    for (const FamilyItem& item : checklist.items)
        answers[item.id] = Answer::Yes;
    const FamilyItems done = done_well(all_of(checklist), answers);
    REQUIRE(done.size() == most_done_well);
    for (std::size_t place = 1; place < done.size(); ++place)
        CHECK(done[place - 1]->weight >= done[place]->weight);
    for (const FamilyItem& item : checklist.items)
        if (item.dimension == done.front()->dimension)
            CHECK(item.weight <= done.front()->weight);
}
