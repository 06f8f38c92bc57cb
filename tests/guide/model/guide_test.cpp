// Tests of the guide: the problems that its check finds, and the search in the glossary.
#include "guide/model/guide.h"

#include <doctest/doctest.h>

namespace zhixiao {
namespace {

Statement said(const std::string& text, int year = 0, int month = 0,
               const std::string& period = "") {
    return {"", text, "city", Confidence::Medium, year, month, period};
}

GuidePart part(const std::string& id, int layer) {
    GuidePart part;
    part.id = id;
    part.name = "某方";
    part.role = "做事";
    part.layer = layer;
    part.summary = "做一件事。";
    return part;
}

// Returns a guide without problems.
Guide sound_guide() {
    Guide guide;
    guide.checked = "2026-11-22";
    guide.sources =
        Wording(std::map<std::string, std::string, std::less<>>{{"city", "一个市的讲话"}});
    guide.parts = {part("government", 0), part("committee", 1)};
    guide.parts[0].leads_to = {"committee"};
    guide.steps = {part("warning", 0)};
    guide.periods = {{"national", "国家两纲", 2021, 2030}};
    guide.events = {said("印发", 2021, 9, "national")};
    guide.cases = {said("一个市")};
    guide.met_shares = {{0, "妇女规划", 97.22, 2, 35, 36, true}};
    guide.topics = {{"目标", {{"base-year", "基期", {"基数"}, "开始算的那一年。", "", ""}}}};
    return guide;
}

// Returns "where: what" for every problem, without the file.
std::vector<std::string> faults(const Guide& guide) {
    ProblemList problems;
    check_guide(guide, "g", problems);
    std::vector<std::string> lines;
    for (const Problem& problem : problems.take())
        lines.push_back(problem.where.substr(3) + ": " + problem.what);
    return lines;
}

using Lines = std::vector<std::string>;

} // namespace

TEST_CASE("guide: a sound one has no problem") { CHECK(faults(sound_guide()).empty()); }

TEST_CASE("guide: parts and steps share their addresses, so their ids differ, and are slugs") {
    Guide guide = sound_guide();
    guide.steps.front().id = "committee";
    CHECK(faults(guide) == Lines{"steps/0/id: “committee”不能作 id，或者前面已经用过"});
    guide.steps.front().id = "Warning";
    CHECK(faults(guide) == Lines{"steps/0/id: “Warning”不能作 id，或者前面已经用过"});
}

TEST_CASE("guide: a statement has words and a source that is listed") {
    Guide guide = sound_guide();
    guide.parts[0].statements = {Statement{}};
    guide.parts[0].statements[0].source = "nobody";
    CHECK(faults(guide) == Lines{"parts/0/statements/0/text: 这里是空的",
                                 "parts/0/statements/0/source: 没有来源“nobody”"});
}

TEST_CASE("guide: layers come one after the other from the top, ties to the same or the next") {
    Guide guide = sound_guide();
    guide.parts[1].layer = 2;
    CHECK(faults(guide) == Lines{"parts/0/leads_to: “committee”不在同一层或下一层",
                                 "parts/1/layer: 层次没有从 0 起一层层往下排"});
    guide = sound_guide();
    guide.parts[1].joins = {"government", "nobody", "committee"};
    CHECK(faults(guide) == Lines{"parts/1/joins: “government”不在同一层或下一层",
                                 "parts/1/joins: “nobody”不在同一层或下一层",
                                 "parts/1/joins: “committee”不在同一层或下一层"});
}

TEST_CASE("guide: dated statements lie in their period and in the order of time") {
    Guide guide = sound_guide();
    guide.events.push_back(said("早了", 2021, 8, "national"));
    guide.events.push_back(said("不知哪个时段", 2022, 1, "nowhere"));
    guide.events.push_back(said("没有这个月", 2022, 13, "national"));
    guide.events.push_back(said("太晚", 2031, 1, "national"));
    const std::string outside = "没有这个月份或时段，或者不在时段里";
    CHECK(faults(guide) == Lines{"events/1: 比前一件事早", "events/2: " + outside,
                                 "events/3: " + outside, "events/4: " + outside});
}

TEST_CASE("guide: counts must make the percentage beside them, as it is rounded") {
    Guide guide = sound_guide();
    for (const int assessable : {0, 34, 37}) {
        guide.met_shares[0].assessable = assessable;
        CHECK(faults(guide) == Lines{"met_shares/0/percent: 分子除以分母，不是这个百分比"});
    }
    guide.met_shares[0].assessable = 36;
    guide.met_shares[0].of = 1;
    CHECK(faults(guide) == Lines{"met_shares/0/case: 没有这一例"});
}

TEST_CASE("guide: an address comes with the words of its link, duties with their title") {
    Guide guide = sound_guide();
    guide.topics[0].terms[0].address = "#/goals";
    guide.parts[0].duties = {said("做事")};
    CHECK(faults(guide) == Lines{"parts/0/duties_title: 职责和它的标题要一起有",
                                 "topics/0/terms/0/see: 地址和链接的文字要一起有"});
}

TEST_CASE("guide: a word that others use names a source that is listed; one of ours has none") {
    Guide guide = sound_guide();
    guide.topics[0].terms[0].source = "city";
    CHECK(faults(guide).empty());
    guide.topics[0].terms[0].source = "nobody";
    CHECK(faults(guide) == Lines{"topics/0/terms/0/source: 没有来源“nobody”"});
}

TEST_CASE("guide: a term answers to its name, its other words and its text, whole or in part") {
    const Term term{"interval", "数太小看不出", {"泊松区间", "Poisson"}, "多一例少一例。", "", ""};
    CHECK(answers(term, ""));
    CHECK(answers(term, "太小"));
    CHECK(answers(term, "泊松"));
    CHECK(answers(term, "poisson 一例"));
    CHECK_FALSE(answers(term, "泊松 基期"));
    CHECK_FALSE(answers(term, "基期"));
}

} // namespace zhixiao
