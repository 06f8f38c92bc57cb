// Tests of the family record: which check-up an answer goes to, and how two records merge.
#include "family/model/record.h"

#include "tests/family/model/cases.h"
#include "tests/family/model/records.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

using namespace zhixiao;

namespace {

const Day today{2026, 11, 28};

Day days_before(int days) {
    Day day = today;
    for (; days > 0; --days) {
        if (--day.day > 0)
            continue;
        const Month before = months_after({day.year, day.month}, -1);
        day = {before.year, before.month, days_in(before.year, before.month)};
    }
    return day;
}

ChildRecord answered(const FamilyChecklist& checklist, Day day, const std::string& signs) {
    ChildRecord record;
    record.check_ups.push_back({day, checklist.stage, answers_in(checklist, signs)});
    return record;
}

FamilyRecord only(ChildRecord record) { return {{std::move(record)}}; }

// Returns everything that a record holds, one line for each fact.
std::vector<std::string> facts_of(const FamilyRecord& record) {
    std::vector<std::string> facts;
    for (const ChildRecord& child : record.children) {
        const std::string whose =
            child.child ? child.child->nickname + std::to_string(child.child->born.year) : "nobody";
        const auto add = [&](const std::string& fact) { facts.push_back(whose + " " + fact); };
        for (const Circumstance each : child.circumstances)
            add(std::string(circumstance_name(each)));
        for (const Day day : child.days_done)
            add("done " + std::to_string(day_number(day)));
        for (const CheckUp& each : child.check_ups)
            for (const auto& answer : each.answers)
                add(std::to_string(day_number(each.day)) + " " +
                    std::string(stage_name(each.stage)) + " " + answer.first.value);
    }
    std::sort(facts.begin(), facts.end());
    return facts;
}

bool has_all(const std::vector<std::string>& all, const std::vector<std::string>& some) {
    return std::includes(all.begin(), all.end(), some.begin(), some.end());
}

bool is_sound(const ChildRecord& record) {
    const auto is_out_of_order = [](const CheckUp& one, const CheckUp& other) {
        return !is_before(one, other);
    };
    return std::adjacent_find(record.check_ups.begin(), record.check_ups.end(), is_out_of_order) ==
               record.check_ups.end() &&
           record.check_ups.size() <= most_check_ups && record.days_done.size() <= most_days_done;
}

} // namespace

TEST_CASE("family record: the first answer begins a check-up of today") {
    const FamilyChecklist checklist = checklist_of_cases();
    ChildRecord record;
    put_answer(record, all_of(checklist), checklist.stage, today, {"b"}, Answer::NotYet);
    CHECK(record == answered(checklist, today, "-n-----"));
}

TEST_CASE("family record: answers of one day are one check-up, in whatever order they came") {
    const FamilyChecklist checklist = checklist_of_cases();
    const FamilyItems items = all_of(checklist);
    const Answers answers = answers_in(checklist, "ysnxyx-");
    std::vector<std::pair<FamilyItemId, Answer>> order(answers.begin(), answers.end());
    Dice dice(3);
    for (int round = 0; round < 100; ++round) {
        for (std::size_t i = order.size() - 1; i > 0; --i)
            std::swap(order[i],
                      order[static_cast<std::size_t>(dice.within(0, static_cast<int>(i)))]);
        ChildRecord record;
        for (const auto& [item, answer] : order) {
            // An answer to another stage in between changes nothing.
            put_answer(record, items, FamilyStage::UpTo3, today, item, Answer::Yes);
            put_answer(record, items, checklist.stage, today, item, answer);
        }
        CHECK(*latest_check_up(record, checklist.stage) ==
              answered(checklist, today, "ysnxyx-").check_ups.front());
        CHECK(record.check_ups.front().stage == FamilyStage::UpTo3);
    }
}

TEST_CASE("family record: an unfinished check-up goes on for 30 days, and takes the later day") {
    const FamilyChecklist checklist = checklist_of_cases();
    const FamilyItems items = all_of(checklist);
    ChildRecord record = answered(checklist, days_before(30), "yyy----");
    put_answer(record, items, checklist.stage, today, {"d"}, Answer::Yes);
    CHECK(record == answered(checklist, today, "yyyy---"));

    record = answered(checklist, days_before(31), "yyy----");
    put_answer(record, items, checklist.stage, today, {"d"}, Answer::Yes);
    CHECK(record.check_ups ==
          std::vector<CheckUp>{{days_before(31), checklist.stage, answers_in(checklist, "yyy----")},
                               {today, checklist.stage, answers_in(checklist, "---y---")}});
}

TEST_CASE("family record: a finished check-up is changed the same day, and left alone the next") {
    const FamilyChecklist checklist = checklist_of_cases();
    const FamilyItems items = all_of(checklist);
    ChildRecord record = answered(checklist, today, "yyyyyyy");
    put_answer(record, items, checklist.stage, today, {"a"}, Answer::NotYet);
    CHECK(record == answered(checklist, today, "nyyyyyy"));

    record = answered(checklist, days_before(1), "yyyyyyy");
    put_answer(record, items, checklist.stage, today, {"a"}, Answer::NotYet);
    CHECK(record.check_ups.size() == 2);
    CHECK(record.check_ups.front().answers == answers_in(checklist, "yyyyyyy"));
}

TEST_CASE(
    "family record: what a clock that was wrong left in the future is neither lost nor in the "
    "way") {
    const FamilyChecklist checklist = checklist_of_cases();
    const FamilyItems items = all_of(checklist);
    ChildRecord record = answered(checklist, {2031, 1, 1}, "nnnnnnn");
    put_answer(record, items, checklist.stage, today, {"a"}, Answer::Yes);
    put_answer(record, items, checklist.stage, today, {"b"}, Answer::Yes);
    CHECK(record.check_ups ==
          std::vector<CheckUp>{{today, checklist.stage, answers_in(checklist, "yy-----")},
                               {{2031, 1, 1}, checklist.stage, answers_in(checklist, "nnnnnnn")}});
}

TEST_CASE("family record: one begins anew beside what was answered before, and empties today's") {
    const FamilyChecklist checklist = checklist_of_cases();
    const FamilyItems items = all_of(checklist);
    ChildRecord record = answered(checklist, days_before(2), "yyy----");
    start_check_up(record, checklist.stage, today);
    CHECK(open_check_up(record, items, checklist.stage, today)->answers.empty());
    CHECK(latest_check_up(record, checklist.stage)->day == days_before(2));
    put_answer(record, items, checklist.stage, today, {"a"}, Answer::Yes);
    start_check_up(record, checklist.stage, today);
    CHECK(record.check_ups ==
          std::vector<CheckUp>{{days_before(2), checklist.stage, answers_in(checklist, "yyy----")},
                               {today, checklist.stage, {}}});
}

TEST_CASE("family record: of too many check-ups the oldest go") {
    ChildRecord record;
    for (int i = 0; i < static_cast<int>(most_check_ups) + 5; ++i)
        start_check_up(record, FamilyStage::UpTo3, days_before(200 - i));
    CHECK(record.check_ups.size() == most_check_ups);
    CHECK(record.check_ups.front().day == days_before(195));
}

TEST_CASE("family record: a check-up has no room for more answers than may be in it") {
    ChildRecord record;
    for (int i = 0; i < static_cast<int>(most_answers) + 1; ++i)
        put_answer(record, {}, FamilyStage::UpTo3, today, {"item-" + std::to_string(100 + i)},
                   Answer::Yes);
    CHECK(record.check_ups.front().answers.size() == most_answers);
    put_answer(record, {}, FamilyStage::UpTo3, today, {"item-100"}, Answer::NotYet);
    CHECK(record.check_ups.front().answers.at({"item-100"}) == Answer::NotYet);
}

TEST_CASE("family record: circumstances stay in their order, and are there once") {
    ChildRecord record;
    set_circumstance(record, Circumstance::OneParent, true);
    set_circumstance(record, Circumstance::LeftBehind, true);
    set_circumstance(record, Circumstance::OneParent, true);
    CHECK(record.circumstances ==
          std::vector<Circumstance>{Circumstance::LeftBehind, Circumstance::OneParent});
    set_circumstance(record, Circumstance::LeftBehind, false);
    set_circumstance(record, Circumstance::Apart, false);
    CHECK(record.circumstances == std::vector<Circumstance>{Circumstance::OneParent});
}

TEST_CASE("family record: a child is called by one to twelve characters that can be seen") {
    for (const char* good : {"雨", "小雨", "a b", "十二个字的小名也可以用吧", "👨‍👩‍👧"})
        CHECK_MESSAGE(is_nickname(good), std::string(good));
    for (const char* bad : {"", " ", " 小雨", "小雨　", "十三个字的小名不可以用的吧", "小\n雨",
                            "小\x01雨", "小\xE2\x80\xAE雨", "小\xFF雨", "小\x7F"})
        CHECK_MESSAGE(!is_nickname(bad), std::string(bad));
    CHECK(trimmed_nickname("　 小 雨\n") == "小 雨");
    CHECK(trimmed_nickname(" \t　").empty());
    CHECK(trimmed_nickname("").empty());
}

TEST_CASE("family record: merging loses nothing of either, and where both answered mine stays") {
    Dice dice(17);
    for (int round = 0; round < 500; ++round) {
        const FamilyRecord mine = invent_record(dice);
        const FamilyRecord theirs = invent_record(dice);
        const FamilyRecord both = merged(mine, theirs);
        CHECK(has_all(facts_of(both), facts_of(mine)));
        CHECK(has_all(facts_of(both), facts_of(theirs)));
        for (const ChildRecord& child : both.children)
            CHECK(is_sound(child));
    }
    const FamilyChecklist checklist = checklist_of_cases();
    CHECK(merged(only(answered(checklist, today, "yy-----")),
                 only(answered(checklist, today, "nnn----"))) ==
          only(answered(checklist, today, "yyn----")));
}

TEST_CASE("family record: merging the same twice is as merging it once, and with itself nothing") {
    Dice dice(19);
    for (int round = 0; round < 500; ++round) {
        const FamilyRecord mine = invent_record(dice);
        const FamilyRecord theirs = invent_record(dice);
        const FamilyRecord both = merged(mine, theirs);
        CHECK(merged(both, theirs) == both);
        CHECK(merged(both, mine) == both);
        CHECK(merged(both, both) == both);
    }
}

TEST_CASE("family record: children are the same by nickname and month of birth") {
    const Child rain{"小雨", {2019, 6}};
    ChildRecord named;
    named.child = rain;
    ChildRecord born_later = named;
    born_later.child->born.month = 7;
    CHECK(merged(only(named), only(named)).children.size() == 1);
    CHECK(merged(only(named), only(born_later)).children.size() == 2);
}

TEST_CASE("family record: a blank record without a child goes when a child comes") {
    ChildRecord named;
    named.child = Child{"小雨", {2019, 6}};
    CHECK(merged(only({}), only(named)) == only(named));
    CHECK(merged(only(named), only({})) == only(named));
    CHECK(merged(only({}), only({})) == only({}));
    const ChildRecord answers = answered(checklist_of_cases(), today, "y------");
    CHECK(merged(only(answers), only(named)).children == std::vector<ChildRecord>{answers, named});
}

TEST_CASE("family record: what both together have too much of one child goes, the oldest first") {
    ChildRecord mine;
    ChildRecord theirs;
    for (int i = 0; i < static_cast<int>(most_check_ups); ++i) {
        start_check_up(mine, FamilyStage::UpTo3, days_before(300 - 2 * i));
        start_check_up(theirs, FamilyStage::UpTo3, days_before(301 - 2 * i));
    }
    const ChildRecord both = merged(only(mine), only(theirs)).children.front();
    CHECK(both.check_ups.size() == most_check_ups);
    CHECK(both.check_ups.back().day == days_before(62));
}

TEST_CASE("family record: a child is asked by its age where it is in that stage, else all") {
    FamilyChecklist checklist = checklist_of_cases(); // from 6 to 12 years
    checklist.items[0].until_months = 8 * 12;
    const Family family{"", {checklist}};
    ChildRecord record;
    const auto asked = [&] { return items_for(family, record, checklist.stage, today).size(); };
    CHECK(asked() == checklist.items.size());
    record.child = Child{"小雨", {2019, 6}};
    CHECK(asked() == checklist.items.size());
    record.child = Child{"小雨", {2018, 6}};
    CHECK(asked() == checklist.items.size() - 1);
    record.child = Child{"小雨", {2012, 6}}; // older than the stage
    CHECK(asked() == checklist.items.size());
}

TEST_CASE("family record: of the special section only what fits the circumstances is asked") {
    FamilyChecklist checklist = checklist_of_cases();
    checklist.stage = FamilyStage::Special;
    for (std::size_t i = 0; i < checklist.items.size(); ++i)
        checklist.items[i].circumstance = every_circumstance.at(i % 2);
    const Family family{"", {checklist}};
    ChildRecord record;
    CHECK(items_for(family, record, FamilyStage::Special, today).empty());
    set_circumstance(record, Circumstance::Apart, true);
    CHECK(items_for(family, record, FamilyStage::Special, today).size() == 3);
}
