// The guide: what its check finds wrong, and how the glossary is searched.
#include "domain/guide.h"

#include <doctest/doctest.h>

namespace zhixiao {
namespace {

Statement said(const std::string& text) { return {text, SourceId{"city"}, Confidence::Medium}; }

GuidePart part(const std::string& id, int layer) {
    GuidePart part;
    part.id = id;
    part.name = "某方";
    part.role = "做事";
    part.layer = layer;
    part.summary = "做一件事。";
    return part;
}

// Nothing is wrong with it.
Guide sound_guide() {
    Guide guide;
    guide.sources = {{SourceId{"city"}, "一个市的讲话"}};
    guide.parts = {part("government", 0), part("committee", 1)};
    guide.ties = {{"government", "committee"}};
    guide.steps = {part("warning", 0)};
    guide.periods = {{"national", "国家两纲", 2021, 2030}};
    guide.events = {{2021, 9, "national", said("印发")}};
    guide.met_shares = {{said("一个市"), {{"妇女规划", 97.22, 2, 35, 36, true}}}};
    guide.topics = {{"目标", {{"base-year", "基期", {"基数"}, "开始算的那一年。", {}}}}};
    return guide;
}

// "where: what" of every problem, without the file.
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

TEST_CASE("guide: parts and steps share their addresses, so their ids differ") {
    Guide guide = sound_guide();
    guide.steps.front().id = "committee";
    CHECK(faults(guide) == Lines{"steps/0/id: id “committee”前面已经用过"});
}

TEST_CASE("guide: an id is a slug") {
    Guide guide = sound_guide();
    guide.parts[1].id = "Committee";
    CHECK(faults(guide) ==
          Lines{"parts/1/id: “Committee”不能作 id", "ties/0/to: 没有 id 为“committee”的一方"});
}

TEST_CASE("guide: what is stated has words and a source that is listed") {
    Guide guide = sound_guide();
    guide.parts[0].statements = {{"", SourceId{"nobody"}, Confidence::Low}};
    CHECK(faults(guide) == Lines{"parts/0/statements/0/text: 这里是空的",
                                 "parts/0/statements/0/source: 没有来源“nobody”"});
}

TEST_CASE("guide: layers come one after the other from the top") {
    Guide guide = sound_guide();
    guide.parts[1].layer = 2;
    CHECK(faults(guide) == Lines{"parts/1/layer: 层次没有从上到下一层层排"});
}

TEST_CASE("guide: what is dated lies in its period and in the order of time") {
    Guide guide = sound_guide();
    guide.events.push_back({2020, 13, "national", said("早了")});
    guide.events.push_back({2022, 1, "nowhere", said("不知哪个时段")});
    CHECK(faults(guide) == Lines{"events/1/month: 没有这个月份", "events/1: 比前一件事早",
                                 "events/1/year: 不在它的时段里",
                                 "events/2/period: 没有时段“nowhere”"});
}

TEST_CASE("guide: counts must make the percentage beside them, as it is rounded") {
    Guide guide = sound_guide();
    MetShareExample& example = guide.met_shares[0].examples[0];
    example.assessable = 37;
    CHECK(faults(guide) == Lines{"met_shares/0/examples/0/percent: 除出来不是这个百分比"});
    example.assessable = 34;
    CHECK(faults(guide) == Lines{"met_shares/0/examples/0: 分子分母不对"});
}

TEST_CASE("guide: a term answers to its name, its other words and its text, whole or in part") {
    const Term term{"interval", "数太小看不出", {"泊松区间", "Poisson"}, "多一例少一例。", {}};
    CHECK(answers(term, ""));
    CHECK(answers(term, "太小"));
    CHECK(answers(term, "泊松"));
    CHECK(answers(term, "poisson 一例"));
    CHECK_FALSE(answers(term, "泊松 基期"));
    CHECK_FALSE(answers(term, "基期"));
}

} // namespace zhixiao
