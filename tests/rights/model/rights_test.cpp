// Tests of the short question path, citations, the spelling of numbers, and search.
#include "rights/model/rights.h"

#include "rights/model/check_rights.h"
#include "rights/model/search.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace zhixiao;

namespace {

Situation situation(const std::string& id, std::vector<Affected> affected,
                    std::vector<Setting> settings, std::vector<std::string> search) {
    Situation result;
    result.id = {id};
    result.affected = std::move(affected);
    result.settings = std::move(settings);
    result.search = std::move(search);
    return result;
}

// Returns three situations: work, home (acute) and school (acute), in this order.
Rights three() {
    Rights rights;
    rights.danger_words = {"拿刀"};
    rights.situations = {
        situation("work", {Affected::Myself}, {Setting::Work}, {"怀孕被开除", "产假不给"}),
        situation("home", {Affected::Myself, Affected::Child}, {Setting::Home}, {"老公打我"}),
        situation("school", {Affected::Child}, {Setting::School, Setting::Online}, {"同学打人"})};
    rights.situations[1].danger.acute = true;
    rights.situations[2].danger.acute = true;
    rights.situations[0].basis = {{{"labour"}, {"42"}, "不得解除"}};
    rights.situations[2].steps = {{"一", "二", {{{"minors"}, {}, ""}}}};
    rights.laws.resize(2);
    rights.laws[0].id = {"labour"};
    rights.laws[0].short_name = "劳动合同法";
    rights.laws[0].articles = {{"42", "孕期、产期、哺乳期不得解除", std::nullopt},
                               {"45", "到期续延到哺乳期结束", std::nullopt}};
    rights.laws[1].id = {"minors"};
    rights.laws[1].title = "未成年人保护法";
    return rights;
}

using Ids = std::vector<std::string>;

Ids ids(const std::vector<const Situation*>& situations) {
    Ids result;
    for (const Situation* one : situations)
        result.push_back(one->id.value);
    return result;
}

Ids ids(const SituationsFound& found) {
    Ids result;
    for (const SituationHit& hit : found.hits)
        result.push_back(hit.situation->id.value);
    return result;
}

} // namespace

TEST_CASE("rights path: unanswered questions leave everything, answers narrow it down") {
    const Rights rights = three();
    CHECK(ids(situations_for(rights, {})) == Ids{"work", "home", "school"});
    CHECK(ids(situations_for(rights, {Affected::Child, {}, false})) == Ids{"home", "school"});
    CHECK(ids(situations_for(rights, {{}, Setting::Online, false})) == Ids{"school"});
    CHECK(ids(situations_for(rights, {Affected::Myself, Setting::Home, false})) == Ids{"home"});
    CHECK(ids(situations_for(rights, {Affected::Other, {}, false})) == Ids{});
}

TEST_CASE("rights path: while it is happening the acute ones come first, none is lost") {
    CHECK(ids(situations_for(three(), {{}, {}, true})) == Ids{"home", "school", "work"});
}

TEST_CASE("rights: a law leads to the situations that cite it in basis, steps or deadlines") {
    Rights rights = three();
    CHECK(ids(situations_citing(rights, {"labour"})) == Ids{"work"});
    CHECK(ids(situations_citing(rights, {"minors"})) == Ids{"school"});
    rights.situations[1].deadlines = {{"延长", "失效之前", "作出那天起", "", {{"labour"}, {}, ""}}};
    CHECK(ids(situations_citing(rights, {"labour"})) == Ids{"work", "home"});
}

TEST_CASE("rights: a number leads to the situations that say to call it, wherever they say so") {
    Rights rights = three();
    rights.situations[0].calls = {{{"12333"}, "劳动监察"}};
    rights.situations[1].danger.calls = {{{"110"}, "正在发生"}};
    rights.situations[2].closed_door = {{{"110"}, "再打一次"}};
    CHECK(ids(situations_calling(rights, {"12333"})) == Ids{"work"});
    CHECK(ids(situations_calling(rights, {"110"})) == Ids{"home", "school"});
    CHECK(ids(situations_calling(rights, {"119"})) == Ids{});
}

TEST_CASE("rights: a department leads to the situations in which it has a part") {
    Rights rights = three();
    rights.situations[1].departments = {{{"police"}, "出警"}, {{"court"}, "保护令"}};
    rights.situations[2].departments = {{{"police"}, "立案"}};
    CHECK(ids(situations_of(rights, {"police"})) == Ids{"home", "school"});
    CHECK(ids(situations_of(rights, {"court"})) == Ids{"home"});
    CHECK(ids(situations_of(rights, {"media"})) == Ids{});
}

TEST_CASE("rights: a citation is named by the law's short name and its articles") {
    CHECK(citation_name(three(), {{"labour"}, {"42", "45"}, ""}) ==
          "劳动合同法 第四十二条、第四十五条");
    CHECK(citation_name(three(), {{"labour"}, {}, ""}) == "劳动合同法");
}

TEST_CASE("rights: hotlines have three or five digits") {
    for (const char* good : {"110", "122", "12338", "96110"})
        CHECK_MESSAGE(is_hotline_number(good), good);
    for (const char* bad : {"", "11", "1234", "010", "01234", "123456", "12a45", "911", "１１０"})
        CHECK_MESSAGE(!is_hotline_number(bad), bad);
}

TEST_CASE("rights search: what shares most with a phrase comes first, strange words find nothing") {
    const Rights rights = three();
    const SituationIndex index(rights);
    CHECK(ids(index.find("老公打我")) == Ids{"home"});
    CHECK(ids(index.find("怀孕了被公司开除")) == Ids{"work"});
    CHECK(ids(index.find("Ａ同学，打人！")) == Ids{"school"});
    CHECK(ids(index.find("天气真好")) == Ids{});
    CHECK(ids(index.find("")) == Ids{});
    CHECK(ids(index.find("打")) == Ids{});
    CHECK(ids(index.find("12345")) == Ids{});
    CHECK(index.find("同学打人老公打我", 1).hits.size() == 1);
}

TEST_CASE("rights search: the same question gives the same answer, however long it is") {
    const Rights rights = three();
    const SituationIndex index(rights);
    std::string long_query = "老公打我";
    for (int i = 0; i < 10'000; ++i)
        long_query += "啊呀";
    CHECK(index.find(long_query) == index.find(long_query));
    CHECK(index.find("\xFF\xFE\x80") == SituationsFound{});
}

TEST_CASE("rights search: a word of danger is seen through spaces and signs") {
    const Rights rights = three();
    const SituationIndex index(rights);
    CHECK(index.find("他 拿，刀 了").in_danger);
    CHECK_FALSE(index.find("老公打我").in_danger);
}

TEST_CASE("rights search: laws are found by title and by all words of one article") {
    const Rights rights = three();
    const std::vector<LawHit> nursing = find_laws(rights, "哺乳期");
    REQUIRE(nursing.size() == 1);
    CHECK(nursing[0].law == &rights.laws[0]);
    CHECK(nursing[0].articles.size() == 2);
    const std::vector<LawHit> both = find_laws(rights, "哺乳期　续延");
    REQUIRE(both.size() == 1);
    CHECK(both[0].articles == std::vector<const Article*>{&rights.laws[0].articles[1]});
    CHECK(find_laws(rights, "未成年人") == std::vector<LawHit>{{&rights.laws[1], {}}});
    CHECK(find_laws(rights, " ").empty());
    CHECK(find_laws(rights, "火星").empty());
}
