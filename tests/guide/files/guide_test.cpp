// Tests of the guide that ships: it loads, and agrees with tables of what its sources say.
#include "app/files/load.h"

#include "guide/files/read_guide.h"
#include "tests/app/files/files.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdio>
#include <map>
#include <set>
#include <string>
#include <vector>

using namespace zhixiao;

namespace {

using Problems = std::vector<Problem>;

const Guide& shipped_guide() {
    static const Checked<Guide> read = content::read_guide(file_at("assets/content/guide.json"));
    const auto* problems = std::get_if<Problems>(&read);
    if (problems)
        for (const Problem& problem : *problems)
            MESSAGE(problem.where << " " << problem.what);
    return std::get<Guide>(read);
}

std::vector<std::string> names_of(const std::vector<GuidePart>& parts) {
    std::vector<std::string> names;
    for (const GuidePart& part : parts)
        names.push_back(part.name + " " + part.role);
    return names;
}

std::vector<std::string> duties_of(const std::string& part) {
    std::vector<std::string> names;
    for (const Statement& duty : find_part(shipped_guide().parts, part)->duties)
        names.push_back(duty.who);
    return names;
}

std::set<std::string> terms() {
    std::set<std::string> names;
    for (const Topic& topic : shipped_guide().topics)
        for (const Term& term : topic.terms)
            names.insert(term.name);
    return names;
}

} // namespace

TEST_CASE("the guide names who decides, who coordinates, who does, who counts and who takes part") {
    CHECK(names_of(shipped_guide().parts) ==
          std::vector<std::string>{"党委 领导", "政府 主责", "人大、政协 监督", "妇儿工委 协调",
                                   "各部门 合作", "统计部门 监测统计", "群团 反映心声", "社会 参与",
                                   "家庭 知道参与"});
}

TEST_CASE("the scheme is the outlines' own, in its five terms") {
    CHECK(shipped_guide()
              .words("about.who")
              .find("党委领导、政府主责、妇儿工委协调、多部门合作、全社会参与") !=
          std::string::npos);
    const auto role = [](const char* part) { return find_part(shipped_guide().parts, part)->role; };
    CHECK(role("party") == "领导");
    CHECK(role("government") == "主责");
    CHECK(role("committee") == "协调");
    CHECK(role("departments") == "合作");
    CHECK(role("society") == "参与");
}

TEST_CASE("the women's federation speaks for women and furthers equality") {
    const GuidePart* groups = find_part(shipped_guide().parts, "groups");
    const std::string& said = groups->statements.back().text;
    CHECK(said.find("妇联") != std::string::npos);
    CHECK(said.find("权益") != std::string::npos);
    CHECK(said.find("促进男女平等") != std::string::npos);
}

TEST_CASE("the committee has its four duties, in the order of the law") {
    CHECK(duties_of("committee") == std::vector<std::string>{"组织", "协调", "指导", "督促"});
    const GuidePart* committee = find_part(shipped_guide().parts, "committee");
    CHECK(committee->statements.front().source == "minors-law");
    CHECK(committee->statements.front().confidence == Confidence::High);
}

TEST_CASE("those who have a duty are those that the speeches name") {
    CHECK(duties_of("departments") ==
          std::vector<std::string>{"教育部门", "学校", "卫生健康部门", "民政部门", "人社部门",
                                   "水利、农业农村部门", "组织部门", "公安机关", "检察院", "法院",
                                   "司法行政部门", "媒体", "宣传教育", "管市场的"});
}

TEST_CASE("the year goes from dividing the goals to judging the work") {
    CHECK(names_of(shipped_guide().steps) ==
          std::vector<std::string>{"目标分解 分到各家", "责任到位 有人来担", "监测统计 按时报数",
                                   "预警 慢了提醒", "督办 盯着补上", "年度考核 年底交账"});
}

TEST_CASE("the seeds' shares of targets met are theirs, the counts behind them ours") {
    const Guide& guide = shipped_guide();
    REQUIRE(guide.cases.size() == 2);
    CHECK(guide.cases[0].source == "jiangmen");
    CHECK(guide.cases[1].source == "midterm");
    CHECK(guide.met_shares ==
          std::vector<MetShareExample>{{0, "妇女规划", 97.22, 2, 35, 36, true},
                                       {0, "儿童规划", 92.11, 2, 35, 38, true},
                                       {1, "妇女纲要重点统计指标", 81.5, 1, 44, 54, false}});
}

TEST_CASE("44 of 54 is of the women's outline alone, and says so") {
    const Statement& midterm = shipped_guide().cases[1];
    CHECK(midterm.who.find("妇女纲要") != std::string::npos);
    CHECK(midterm.text.find("54 项重点统计指标") != std::string::npos);
    CHECK(midterm.text.find("儿童纲要不在里面") != std::string::npos);
    CHECK(shipped_guide().sources("midterm").find("妇女纲要") != std::string::npos);
}

TEST_CASE("the base is the figure of 2020 where there is one, and not said of all") {
    for (const Topic& topic : shipped_guide().topics)
        for (const Term& term : topic.terms)
            if (term.id == "base-year") {
                CHECK(term.text.find("有 2020 年数的，从 2020 年算起") != std::string::npos);
                CHECK(term.text.find("没有的") != std::string::npos);
                CHECK(term.text.find("都从 2020") == std::string::npos);
            }
}

TEST_CASE("35 of 36 and 35 of 38 are the smallest counts that make these percentages") {
    for (const MetShareExample& example : shipped_guide().met_shares)
        for (int assessable = 1; example.is_ours && assessable < example.assessable; ++assessable)
            for (int met = 0; met <= assessable; ++met) {
                char percent[16];
                std::snprintf(percent, sizeof percent, "%.2f", 100.0 * met / assessable);
                CHECK(std::stod(percent) != example.percent);
            }
}

TEST_CASE("only what facts date stands on the timeline") {
    std::vector<std::string> dates;
    for (const Statement& event : shipped_guide().events)
        dates.push_back(std::to_string(event.year) + "-" + std::to_string(event.month) + " " +
                        event.period + " " + event.source);
    CHECK(dates == std::vector<std::string>{"2021-9 national outlines", "2022-1 five-years city",
                                            "2023-4 reports reports", "2023-9 national meeting",
                                            "2023-12 reports reports", "2025-1 reports reports",
                                            "2025-12 five-years city", "2025-12 reports reports",
                                            "2030-12 national outlines"});
    const auto said = [](std::size_t event) { return shipped_guide().events[event].text; };
    CHECK(said(3).find("28 日：第七次全国妇女儿童工作会议") == 0);
    CHECK(said(4).find("31 日：国家统计局发布 2022 年") == 0);
    CHECK(said(5).find("24 日：国家统计局发布 2023 年") == 0);
    const std::vector<GuidePeriod> periods{
        {"national", "国家两纲，十年", 2021, 2030, false},
        {"reports", "全国的监测报告，一年一份", 2021, 2030, false},
        {"five-years", "一个市的规划，五年", 2021, 2025, true}};
    CHECK(shipped_guide().periods == periods);
}

TEST_CASE("only law, outlines and the statistics office are sure; speeches are not") {
    const std::map<std::string, bool> sure{{"outlines", true},   {"reports", true},
                                           {"meeting", true},    {"minors-law", true},
                                           {"family-law", true}, {"staff-check", true}};
    const auto check = [&](const auto& statement) {
        CAPTURE(statement.text);
        if (statement.confidence == Confidence::High)
            CHECK(sure.count(statement.source) == 1);
    };
    for (const Topic& topic : shipped_guide().topics)
        for (const Term& term : topic.terms)
            check(term);
    for (const auto* parts : {&shipped_guide().parts, &shipped_guide().steps})
        for (const GuidePart& part : *parts) {
            CAPTURE(part.id);
            CHECK_FALSE(part.statements.empty());
            for (const Statement& statement : part.statements)
                check(statement);
            for (const Statement& duty : part.duties)
                check(duty);
        }
    for (const Statement& event : shipped_guide().events)
        check(event);
    for (const Statement& note : shipped_guide().notes)
        check(note);
}

TEST_CASE("the glossary explains the words of the app") {
    const std::set<std::string> found = terms();
    for (const char* name :
         {"两纲",     "两规划",   "指标",     "基期",         "目标值",
          "中期",     "责任单位", "配合单位", "监测统计",     "预警",
          "督办单",   "达标率",   "口径变化", "孕产妇死亡率", "婴儿死亡率",
          "毛入学率", "‰",        "1/10万",   "数太小看不出", "由增减反推",
          "把握",     "百分点",   "左右",     "待终期数据",   "已达标·有回落风险"}) {
        CAPTURE(name);
        CHECK(found.count(name) == 1);
    }
}

TEST_CASE("the glossary agrees with the content on how many fields there are") {
    for (const Topic& topic : shipped_guide().topics)
        for (const Term& term : topic.terms)
            if (term.id == "field") {
                const auto number = [](const char* plan) {
                    return std::to_string(shipped(plan).fields.size()) + " 个领域";
                };
                CHECK(term.text.find("妇女纲要 " + number("women")) != std::string::npos);
                CHECK(term.text.find("儿童纲要 " + number("children")) != std::string::npos);
            }
}

TEST_CASE("a guide of another shape has problems that name their places") {
    const Checked<Guide> read = content::read_guide(
        {"guide.json", R"({"schema": "zhixiao-guide/1", "words": {}, "sources": {}, "parts": [{}],
                           "steps": [], "periods": [], "events": [], "notes": [], "cases": [],
                           "met_shares": [], "topics": [{"name": "目标", "terms": 1}], "x": 1})"});
    REQUIRE(std::holds_alternative<Problems>(read));
    std::string places;
    for (const Problem& problem : std::get<Problems>(read))
        places += problem.where.substr(std::string("guide.json#").size()) + " ";
    CHECK(places == "/checked /parts/0/id /parts/0/name /parts/0/role /parts/0/summary "
                    "/parts/0/statements /topics/0/terms /x ");
}

TEST_CASE("a term that names a source says how sure it is; one that names none cannot") {
    const auto places = [](const std::string& members) {
        const Checked<Guide> read = content::read_guide(
            {"guide.json", R"({"schema": "zhixiao-guide/1", "checked": "2026-11-22",
              "words": {}, "sources": {"a": "某处"},
              "parts": [], "steps": [], "periods": [], "events": [], "notes": [], "cases": [],
              "met_shares": [], "topics": [{"name": "词", "terms": [
                {"id": "a", "name": "甲", "text": "乙")" +
                               members + "}]}]}"});
        std::string found;
        if (const auto* problems = std::get_if<Problems>(&read))
            for (const Problem& problem : *problems)
                found += problem.where + " ";
        return found;
    };
    CHECK(places("") == "");
    CHECK(places(R"(, "source": "a", "confidence": "high")") == "");
    CHECK(places(R"(, "source": "a")") == "guide.json#/topics/0/terms/0/confidence ");
    CHECK(places(R"(, "confidence": "high")") == "guide.json#/topics/0/terms/0/confidence ");
}

TEST_CASE("a guide that was cut off on the way is refused") {
    std::string text = file_at("assets/content/guide.json").text;
    text.resize(text.size() / 2);
    while (!text.empty() && (static_cast<unsigned char>(text.back()) & 0xC0) == 0x80)
        text.pop_back();
    CHECK(std::holds_alternative<Problems>(content::read_guide({"guide.json", text})));
}
