// The text of a family record: it reads back as the same record, and no other text passes for one.
#include "family/files/record_text.h"

#include "tests/family/model/records.h"

#include <doctest/doctest.h>

#include <string>
#include <variant>
#include <vector>

namespace zhixiao {
namespace {

using Read = std::variant<FamilyRecord, RecordFault>;

const char* const written =
    R"({"children":[{"born":"2019-06","check_ups":[{"answers":{"sleep":"yes","steps":"not_yet"},)"
    R"("day":"2026-11-28","stage":"6-12"}],"circumstances":["left-behind","one-parent"],)"
    R"("days_done":["2026-11-27","2026-11-28"],"nickname":"小雨"},)"
    R"({"check_ups":[],"circumstances":[],"days_done":[]}],)"
    R"("schema":"zhixiao-family-record/1"})";

FamilyRecord record() {
    ChildRecord child;
    child.child = Child{"小雨", {2019, 6}};
    child.circumstances = {Circumstance::LeftBehind, Circumstance::OneParent};
    child.check_ups = {{{2026, 11, 28},
                        FamilyStage::UpTo12,
                        {{{"sleep"}, Answer::Yes}, {{"steps"}, Answer::NotYet}}}};
    child.days_done = {{2026, 11, 27}, {2026, 11, 28}};
    return {{child, {}}};
}

// Returns the text with `part` replaced by `other`.
std::string with(const std::string& part, const std::string& other) {
    std::string text = written;
    const std::size_t at = text.find(part);
    REQUIRE_MESSAGE(at != std::string::npos, part);
    return text.replace(at, part.size(), other);
}

// Returns the largest record allowed.
FamilyRecord largest() {
    FamilyRecord whole;
    for (int i = 0; i < static_cast<int>(most_children); ++i) {
        ChildRecord child;
        child.child =
            Child{"十二个字的小名也可以用" + std::string(1, static_cast<char>('a' + i)), {2019, 6}};
        for (int day = 0; child.days_done.size() < most_days_done; ++day)
            child.days_done.insert({2000 + day / 365, day % 12 + 1, day / 12 % 28 + 1});
        for (int j = 0; j < static_cast<int>(most_check_ups); ++j) {
            CheckUp check_up{{2010 + j, 12, 12}, FamilyStage::BeforeBirth, {}};
            for (int k = 0; k < static_cast<int>(most_answers); ++k)
                check_up.answers[{std::string(61, 'a') + std::to_string(100 + k)}] =
                    Answer::NotApplicable;
            child.check_ups.push_back(check_up);
        }
        whole.children.push_back(child);
    }
    return whole;
}

} // namespace

TEST_CASE("record: it is written with dates of the calendar, names of its own and no more") {
    CHECK(text_of(record()) == written);
    CHECK(record_from(written) == Read(record()));
}

TEST_CASE("record: any record reads back the same") {
    Dice dice(41);
    for (int round = 0; round < 1000; ++round) {
        const FamilyRecord invented = invent_record(dice);
        CHECK(record_from(text_of(invented)) == Read(invented));
    }
}

TEST_CASE("record: the largest there may be reads back the same, and one of each more does not") {
    FamilyRecord whole = largest();
    const std::string text = text_of(whole);
    CHECK(text.size() < largest_record_text);
    CHECK((record_from(text) == Read(whole)));
    FamilyRecord more = whole;
    more.children.push_back({});
    CHECK((record_from(text_of(more)) == Read(RecordFault::Spoilt)));
    more = {{whole.children.front()}};
    more.children[0].check_ups.push_back({{2500, 1, 1}, FamilyStage::Special, {}});
    CHECK((record_from(text_of(more)) == Read(RecordFault::Spoilt)));
    more = {{whole.children.front()}};
    more.children[0].check_ups[0].answers[{"one-more"}] = Answer::Yes;
    CHECK((record_from(text_of(more)) == Read(RecordFault::Spoilt)));
    more = {{whole.children.front()}};
    more.children[0].days_done.insert({2500, 1, 1});
    CHECK((record_from(text_of(more)) == Read(RecordFault::Spoilt)));
}

TEST_CASE("record: answers to items that no checklist has stay as they are") {
    const std::string text = with("\"sleep\"", "\"an-item-of-long-ago\"");
    CHECK(text_of(std::get<FamilyRecord>(record_from(text))) == text);
}

TEST_CASE("record: a text of something else is foreign, one of a later version newer") {
    for (const char* text :
         {"", " ", "null", "[]", "1", "\"zhixiao-family-record/1\"", "{}", "{\"schema\":1}",
          "{\"schema\":\"zhixiao-family/1\"}", "{\"schema\":\"zhixiao-family-record/\"}",
          "{\"schema\":\"zhixiao-family-record/x\"}", "{\"schema\":\"zhixiao-family-record/0\"}",
          "{\"schema\":\"zhixiao-family-record/1234567890123\"}", "ZX1-3126-6654-X", "\xFF\xFE"})
        CHECK_MESSAGE((record_from(text) == Read(RecordFault::Foreign)), std::string(text));
    CHECK((record_from(with("record/1", "record/2")) == Read(RecordFault::Newer)));
    CHECK((record_from(with("record/1", "record/12")) == Read(RecordFault::Newer)));
    CHECK((record_from(std::string(largest_record_text + 1, ' ')) == Read(RecordFault::Foreign)));
}

TEST_CASE("record: whatever in it cannot be is not taken") {
    const std::vector<std::string> odd{
        with("\"schema\"", "\"more\":1,\"schema\""),
        with("\"children\"", "\"kids\""),
        R"({"children":[],"schema":"zhixiao-family-record/1"})",
        R"({"children":{},"schema":"zhixiao-family-record/1"})",
        R"({"schema":"zhixiao-family-record/1"})",
        with("小雨", ""),
        with("小雨", "十三个字的小名不可以用的吧"),
        with("小雨", " 小雨"),
        with("小雨", "小\\u0001雨"),
        with("小雨", "小\\u202e雨"),
        with("\"小雨\"", "7"),
        with("2019-06", "2019-13"),
        with("2019-06", "2019-6"),
        with("2019-06", "2019-06-01"),
        with("2019-06", "0000-06"),
        with("2019-06", "+019-06"),
        with("\"2019-06\"", "201906"),
        with("\"born\":\"2019-06\",", ""),
        with(",\"nickname\":\"小雨\"", ""),
        with("2026-11-28\",\"stage", "2026-11-31\",\"stage"),
        with("2026-11-28\",\"stage", "2026-02-29\",\"stage"),
        with("2026-11-28\",\"stage", "2026/11/28\",\"stage"),
        with("\"6-12\"", "\"7-9\""),
        with("\"6-12\"", "3"),
        with("\"yes\"", "\"maybe\""),
        with("\"yes\"", "true"),
        with("\"sleep\"", "\"Sleep\""),
        with("\"sleep\"", "\"\""),
        with("\"sleep\"", "\"睡\""),
        with("\"sleep\"", "\"" + std::string(65, 'a') + "\""),
        with("\"left-behind\"", "\"poor\""),
        with("\"left-behind\"", "\"one-parent\""),
        with("\"left-behind\",\"one-parent\"", "\"one-parent\",\"left-behind\""),
        with("\"2026-11-27\",", "\"2026-11-28\","),
        with("\"2026-11-27\",", "\"2026-11-29\","),
        with("\"2026-11-27\",", "null,"),
        with("\"days_done\":[]", "\"days_done\":null"),
        with(",\"days_done\":[]", ""),
        with("\"check_ups\":[],", "\"check_ups\":[{}],"),
        with("\"check_ups\":[],", "\"check_ups\":[7],"),
        with(R"({"check_ups":[],)", R"({"more":1,"check_ups":[],)"),
        with(R"({"check_ups":[],"circumstances":[],"days_done":[]})", "[]"),
        with(R"({"check_ups":[],)", R"({"born":"2019-06","nickname":"小雨","check_ups":[],)")};
    for (const std::string& text : odd)
        CHECK_MESSAGE((record_from(text) == Read(RecordFault::Spoilt)), text);
}

TEST_CASE("record: check-ups stand in their order, and of one day and stage is one") {
    const std::string one = R"({"answers":{},"day":"2026-11-28","stage":"6-12"})";
    const std::string of_other_stage = R"({"answers":{},"day":"2026-11-28","stage":"0-3"})";
    const auto both = [&](const std::string& first, const std::string& second) {
        return record_from(
            with("\"check_ups\":[],", "\"check_ups\":[" + first + "," + second + "],"));
    };
    CHECK(std::holds_alternative<FamilyRecord>(both(of_other_stage, one)));
    CHECK((both(one, of_other_stage) == Read(RecordFault::Spoilt)));
    CHECK((both(one, one) == Read(RecordFault::Spoilt)));
}

TEST_CASE("record: a text cut off anywhere is no record") {
    const std::string text = written;
    for (std::size_t length = 0; length < text.size(); ++length)
        CHECK(std::holds_alternative<RecordFault>(record_from(text.substr(0, length))));
}

TEST_CASE("record: nesting without end, numbers without end and keys without end are refused") {
    const std::string deep(1000000, '[');
    CHECK((record_from(deep) == Read(RecordFault::Foreign)));
    CHECK((record_from(deep + std::string(1000000, ']')) == Read(RecordFault::Foreign)));
    const std::string nested = std::string(100000, '[') + std::string(100000, ']');
    CHECK((record_from(with("\"days_done\":[]", "\"days_done\":" + nested)) ==
           Read(RecordFault::Spoilt)));
    CHECK((record_from(with("\"6-12\"", std::string(100000, '9'))) != Read(record())));
    CHECK((record_from(with("\"sleep\"", "\"" + std::string(100000, 'a') + "\"")) ==
           Read(RecordFault::Spoilt)));
}

TEST_CASE(
    "record: whatever is changed in a text, what still reads is sound and reads back the same") {
    Dice dice(43);
    const char* const pieces[] = {"\"",  "{",       "}",    "[",          "]",   ",",  ":", "null",
                                  "1e9", "\\u0000", "\xFF", "2026-11-29", "yes", "小", "-"};
    int still_read = 0;
    for (int round = 0; round < 20000; ++round) {
        std::string text = dice.chance(50) ? std::string(written) : text_of(invent_record(dice));
        for (int i = dice.within(1, 3); i > 0; --i) {
            const int size = static_cast<int>(text.size());
            const auto at = static_cast<std::size_t>(dice.within(0, size - 1));
            const auto other = static_cast<std::size_t>(dice.within(0, size - 1));
            const auto length = static_cast<std::size_t>(dice.within(0, 12));
            if (dice.chance(30))
                text[at] = static_cast<char>(dice.within(0, 255));
            else if (dice.chance(50))
                text.replace(at, length, text.substr(other, length));
            else
                text.replace(at, length, dice.one_of(pieces));
        }
        const Read read = record_from(text);
        const auto* found = std::get_if<FamilyRecord>(&read);
        if (!found)
            continue;
        ++still_read;
        CHECK_MESSAGE((record_from(text_of(*found)) == read), text);
        CHECK(!found->children.empty());
    }
    CHECK(still_read > 100);
}

TEST_CASE("record: two that read come to one that reads, where the children are not too many") {
    Dice dice(47);
    for (int round = 0; round < 300; ++round) {
        const FamilyRecord both = merged(invent_record(dice), invent_record(dice));
        if (both.children.size() <= most_children)
            CHECK((record_from(text_of(both)) == Read(both)));
    }
}

} // namespace zhixiao
