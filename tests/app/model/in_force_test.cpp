// Tests of what holds on the last day before a change, on the day itself and on the day after.
#include "common/model/calendar.h"
#include "common/model/on_day.h"
#include "family/model/code.h"
#include "family/model/in_force.h"
#include "rights/model/in_force.h"

#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

using namespace zhixiao;

namespace {

using Texts = std::vector<std::string>;

const Validity till_2026{"", "2026-12-31"};
const Validity from_2027{"2027-01-01", ""};

Article article(const std::string& number, const std::string& text, const Validity& validity) {
    Article result;
    result.number = number;
    result.text = text;
    result.validity = validity;
    return result;
}

Citation citation(const std::string& law, Texts articles, const Validity& validity = {}) {
    return {{law}, std::move(articles), "依据", "", validity};
}

Law law(const std::string& id, const std::string& in_force, std::vector<Article> articles) {
    Law result;
    result.id = {id};
    result.short_name = id;
    result.in_force = in_force;
    result.articles = std::move(articles);
    return result;
}

Hotline hotline(const std::string& number, const Validity& validity, const std::string& hours) {
    Hotline result;
    result.id = {number};
    result.hours = hours;
    result.validity = validity;
    return result;
}

// Returns rights content with an old law, in which one article changes and one ends, and with a law
// that is in force from 2027-01-01 on.
Rights changing() {
    Rights rights;
    rights.laws = {
        law("old", "2012-04-28",
            {article("7", "不变", {}), article("8", "旧的写法", till_2026),
             article("8", "新的写法", from_2027), article("9", "到期就没有", till_2026)}),
        law("new", "2027-01-01", {article("15", "新法", {})})};
    Service service;
    service.id = {"allowance"};
    service.what = "由一处支付";
    service.who = "职工";
    service.validity = till_2026;
    service.basis = {citation("old", {"8", "9"})};
    Service next = service;
    next.what = "由另一处支付";
    next.validity = from_2027;
    next.basis = {citation("new", {"15"})};
    rights.services = {service, next};
    rights.hotlines = {hotline("12345", {}, "随时"), hotline("12393", till_2026, "上班时间")};
    Situation situation;
    situation.id = {"pay"};
    situation.steps = {{"先问", "问旧的", {citation("old", {"7", "9"})}, till_2026},
                       {"先问", "问新的", {citation("new", {"15"})}, from_2027}};
    situation.calls = {{{"12393"}, "问"}, {{"12345"}, "问"}};
    situation.basis = {citation("old", {"8"}, till_2026), citation("new", {"15"}, from_2027)};
    situation.deadlines = {{"申请", "1 年", "从那天起", "", citation("old", {"7"}), till_2026},
                           {"申请", "2 年", "从那天起", "", citation("old", {"7"}), from_2027}};
    rights.situations = {situation};
    return rights;
}

Texts texts_of(const std::vector<Article>& articles) {
    Texts texts;
    for (const Article& each : articles)
        texts.push_back(each.text);
    return texts;
}

Texts laws_of(const Rights& rights) {
    Texts names;
    for (const Law& each : rights.laws)
        names.push_back(each.id.value);
    return names;
}

} // namespace

TEST_CASE("in force: an article reads as the law does on the day, the last one and the first") {
    const Rights all = changing();
    CHECK(texts_of(in_force(all, "2026-12-30").laws[0].articles) ==
          Texts{"不变", "旧的写法", "到期就没有"});
    CHECK(texts_of(in_force(all, "2026-12-31").laws[0].articles) ==
          Texts{"不变", "旧的写法", "到期就没有"});
    CHECK(texts_of(in_force(all, "2027-01-01").laws[0].articles) == Texts{"不变", "新的写法"});
    CHECK(texts_of(in_force(all, "2027-01-02").laws[0].articles) == Texts{"不变", "新的写法"});
}

TEST_CASE("in force: services, steps and deadlines change over on the same day") {
    const Rights all = changing();
    const Rights before = in_force(all, "2026-12-31");
    const Rights after = in_force(all, "2027-01-01");
    REQUIRE(before.services.size() == 1);
    REQUIRE(after.services.size() == 1);
    CHECK(before.services[0].what == "由一处支付");
    CHECK(after.services[0].what == "由另一处支付");
    REQUIRE(before.situations[0].steps.size() == 1);
    CHECK(before.situations[0].steps[0].text == "问旧的");
    CHECK(after.situations[0].steps[0].text == "问新的");
    REQUIRE(after.situations[0].deadlines.size() == 1);
    CHECK(before.situations[0].deadlines[0].limit == "1 年");
    CHECK(after.situations[0].deadlines[0].limit == "2 年");
}

TEST_CASE("in force: articles that do not hold are not cited, nor numbers out of service called") {
    Rights all = changing();
    all.situations[0].basis = {citation("old", {"7", "9"}), citation("old", {"9"}),
                               citation("new", {"15"}), citation("new", {})};
    const Rights before = in_force(all, "2026-12-31");
    CHECK(before.situations[0].basis ==
          std::vector<Citation>{citation("old", {"7", "9"}), citation("old", {"9"})});
    CHECK(before.situations[0].calls.size() == 2);
    const Rights after = in_force(all, "2027-01-01");
    CHECK(after.situations[0].basis == std::vector<Citation>{citation("old", {"7"}),
                                                             citation("new", {"15"}),
                                                             citation("new", {})});
    CHECK(after.situations[0].calls == std::vector<Call>{{{"12345"}, "问"}});
    CHECK(find_hotline(after, {"12393"}) == nullptr);
}

TEST_CASE("in force: a law that lies ahead is on the shelf from 92 days before, not 93") {
    const Rights all = changing();
    CHECK(laws_of(in_force(all, "2026-09-30")) == Texts{"old"});
    CHECK(laws_of(in_force(all, "2026-10-01")) == Texts{"old", "new"});
    CHECK(texts_of(in_force(all, "2026-10-01").laws[1].articles) == Texts{"新法"});
    CHECK(laws_of(in_force(all, "2027-01-01")) == Texts{"old", "new"});
}

TEST_CASE("in force: a change says so from 92 days before, not 93, with what takes its place") {
    const Rights all = changing();
    CHECK_FALSE(in_force(all, "2026-09-30").laws[0].articles[1].validity.replacement);
    const Rights told = in_force(all, "2026-10-01");
    const std::vector<Article>& articles = told.laws[0].articles;
    CHECK_FALSE(articles[0].validity.replacement);
    CHECK(articles[1].validity.replacement == Replacement{"2027-01-01", {"新的写法"}});
    CHECK(articles[2].validity.replacement == Replacement{"", {}});
    CHECK(told.services[0].validity.replacement == Replacement{"2027-01-01", {"由另一处支付"}});
    const Situation& situation = told.situations[0];
    CHECK(situation.steps[0].validity.replacement == Replacement{"2027-01-01", {"问新的"}});
    CHECK(situation.deadlines[0].validity.replacement ==
          Replacement{"2027-01-01", {"2 年", "从那天起"}});
    CHECK(situation.basis[0].validity.replacement == Replacement{"2027-01-01", {"new 第十五条"}});
    CHECK_FALSE(in_force(all, "2027-01-01").laws[0].articles[1].validity.replacement);
}

TEST_CASE("in force: a number that changes comes twice, and is told of what becomes different") {
    Rights all = changing();
    all.hotlines.push_back(hotline("12393", from_2027, "随时"));
    const Rights told = in_force(all, "2026-12-31");
    REQUIRE(told.hotlines.size() == 2);
    CHECK(told.hotlines[1].validity.replacement == Replacement{"2027-01-01", {"随时"}});
    const Rights after = in_force(all, "2027-01-01");
    REQUIRE(find_hotline(after, {"12393"}) != nullptr);
    CHECK(find_hotline(after, {"12393"})->hours == "随时");
    CHECK(after.situations[0].calls.size() == 2);
}

TEST_CASE("in force: what has no days stays as it is on every day") {
    Rights all = changing();
    all.laws.pop_back();
    all.laws[0].articles = {article("7", "不变", {})};
    all.services.clear();
    all.situations.clear();
    all.hotlines.pop_back();
    for (const char* day : {"2012-04-28", "2026-11-30", "2039-01-01"})
        CHECK(in_force(all, day) == all);
}

TEST_CASE("in force: a clock before the newest check reads the content of that check") {
    CHECK(reading_day("2026-11-30", "1970-01-01") == "2026-11-30");
    CHECK(reading_day("2026-11-30", "2026-12-31") == "2026-12-31");
    CHECK(reading_day("", "2026-12-31") == "2026-12-31");
}

namespace {

FamilyItem item(const std::string& id, const Validity& validity) {
    FamilyItem result;
    result.id = {id};
    result.question = id + "吗？";
    result.validity = validity;
    return result;
}

Family asking() {
    Family family;
    family.checked = "2026-11-30";
    FamilyChecklist checklist;
    checklist.stage = FamilyStage::UpTo6;
    checklist.items = {item("always", {}), item("before", till_2026), item("after", from_2027)};
    family.checklists = {checklist};
    return family;
}

Texts asked(const Family& family) {
    Texts ids;
    for (const FamilyItem* each : items_at(family.checklists[0], std::nullopt))
        ids.push_back(each->id.value);
    return ids;
}

} // namespace

TEST_CASE("in force: items are asked on their days only, and say what follows") {
    const Family all = asking();
    CHECK(asked(in_force(all, "2026-12-31")) == Texts{"always", "before"});
    CHECK(asked(in_force(all, "2027-01-01")) == Texts{"always", "after"});
    CHECK_FALSE(in_force(all, "2026-09-30").checklists[0].items[1].validity.replacement);
    CHECK(in_force(all, "2026-10-01").checklists[0].items[1].validity.replacement ==
          Replacement{"2027-01-01", {"after吗？"}});
}

TEST_CASE("in force: a short code is read the same before and after a change") {
    const Family all = asking();
    const Family before = in_force(all, "2026-12-31");
    const Family after = in_force(all, "2027-01-01");
    const Answers answers{{{"always"}, Answer::Yes}, {{"before"}, Answer::NotYet}};
    const std::string code = code_of(before.checklists[0], answers);
    CHECK(code_of(after.checklists[0], answers) == code);
    const Checked<FamilyResult> read = result_from_code(after, code);
    REQUIRE(std::holds_alternative<FamilyResult>(read));
    CHECK(std::get<FamilyResult>(read).answers == answers);
}

TEST_CASE("dated content: gives what holds on the day asked for, worked out once a day") {
    DatedContent<Rights> all_rights;
    DatedContent<Family> all_family;
    CHECK(all_rights.on({2026, 12, 31}) == nullptr);
    CHECK(all_family.on({2026, 12, 31}) == nullptr);
    all_rights.set(changing());
    all_family.set(asking());
    const OnDay<Rights>* rights = all_rights.on({2026, 12, 31});
    REQUIRE(rights != nullptr);
    CHECK(rights->content == in_force(*all_rights.all(), "2026-12-31"));
    CHECK(all_rights.on({2026, 12, 31}) == rights);
    CHECK(all_rights.on({2027, 1, 1})->content == in_force(*all_rights.all(), "2027-01-01"));
    CHECK(all_family.on({2027, 1, 1})->content == in_force(*all_family.all(), "2027-01-01"));
    CHECK(all_family.on({1970, 1, 1})->day == "2026-11-30");
    all_rights.set(Rights{});
    CHECK(all_rights.on({2027, 1, 1})->content == Rights{});
}
