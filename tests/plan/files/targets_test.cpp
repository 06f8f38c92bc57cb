// Compares every target of the two outlines with a transcript of sections 1 and 2 of the checked
// facts (which are not part of the repository). W1, C1, 1.2 and the like are their rows and
// sections.
#include "app/files/load.h"
#include "base/match.h"
#include "base/text.h"
#include "plan/model/lookup.h"
#include "tests/app/files/files.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

using namespace zhixiao;

namespace {

std::string shown(const Target& target) {
    return std::visit(
        Match{[](const BoundTarget& bound) {
                  const char* signs[] = {"≥", "≤", "保持≥", "保持≤"};
                  return signs[static_cast<int>(bound.bound)] + format_number(bound.value) +
                         (bound.strict ? "（不含）" : "");
              },
              [](const AboutTarget& about) {
                  return "≈" + format_number(about.value) + (about.tolerance ? "±" : "");
              },
              [](const RangeTarget&) { return std::string("区间"); },
              [](const ChangeTarget& change) {
                  return (change.change == Change::ReduceBy ? "下降" : "提高") +
                         format_number(change.percent) + "%";
              },
              [](const DirectionTarget& direction) {
                  return std::string(direction.direction == Direction::Up ? "向上" : "向下");
              },
              [](const YesNoTarget&) { return std::string("是否"); },
              [](const TextTarget&) { return std::string("文字"); }},
        target);
}

const char* confidence_shown(const Indicator& indicator) {
    if (!indicator.confidence)
        return "无";
    const char* names[] = {"高", "中", "低"};
    return names[static_cast<int>(*indicator.confidence)];
}

// Returns the targets of one level as "health maternal-mortality ≤12 1/10万 2030 高".
std::vector<std::string> targets_of(const Pack& pack, IndicatorLevel level) {
    std::vector<std::string> result;
    for (const Indicator& indicator : pack.indicators) {
        if (indicator.level != level)
            continue;
        result.push_back(indicator.field.value + " " + indicator.id.value + " " +
                         shown(indicator.target) + " " + indicator.unit + " " +
                         std::to_string(indicator.target_year) + " " + confidence_shown(indicator));
    }
    return result;
}

using Lines = std::vector<std::string>;

} // namespace

TEST_CASE("the women's main targets are W1-W15 and the directions without a number") {
    const Lines expected = {
        "health maternal-mortality ≤12 1/10万 2030 高",                    // W1
        "health maternal-mortality-gap 向下 1/10万 2030 中",               // W1, 备注
        "health female-life-expectancy 向上 岁 2030 高",                   // 1.2
        "health cervical-cancer-screening ≥70 % 2030 高",                  // W2
        "health breast-cancer-screening 向上 % 2030 高",                   // 1.2
        "health hiv-mother-to-child ≤2 % 2030 高",                         // W3
        "education compulsory-education-retention ≥96 % 2030 高",          // W4
        "education senior-secondary-enrolment 保持≥92 % 2030 高",          // W5
        "education science-literacy-gap 向下 百分点 2030 高",              // 1.3
        "economy women-employed ≈45 % 2030 高",                            // W6
        "economy women-urban-units ≈40 % 2030 高",                         // W7
        "economy women-senior-professionals ≥40 % 2030 高",                // W8
        "economy income-gap 向下 % 2030 中",                               // 1.3
        "participation women-village-committee ≥30 % 2030 高",             // W9
        "participation women-residents-committee ≈50 % 2030 高",           // W10
        "participation women-residents-committee-directors ≥40 % 2030 中", // W11
        "participation women-party-delegates 文字 % 2030 高",              // W12
        "participation women-people-congress 向上 % 2030 中",              // 1.3
        "participation women-cppcc 向上 % 2030 中",                        // 1.3
        "participation women-government-leaders 向上 % 2030 中",           // 1.3
        "social-security women-medical-insurance 保持≥95 % 2030 高",       // W13
        "social-security women-pension-insurance ≥95 % 2030 高",           // W14
        "social-security maternity-insurance 向上 % 2030 中",              // 1.3
        "family housework-gap 向下 分钟 2030 中",                          // 1.3
        "environment rural-tap-water ≥90 % 2030 高",                       // W15
        "environment rural-toilets 向上 % 2030 中",                        // 1.3
    };
    CHECK(targets_of(shipped("women"), IndicatorLevel::MainTarget) == expected);
}

TEST_CASE("the women's measures are those of section 1.2 and the figures without a target") {
    const Lines expected = {
        "health life-expectancy 文字 岁 2030 中",
        "health maternal-system-management ≥90 % 2030 高",
        "health cervical-screening-35-45 ≥70 % 2030 中",
        "health maternal-infection-testing ≥98 % 2030 中",
        "health maternal-infection-treatment ≥95 % 2030 中",
        "health premarital-check ≥70 % 2030 高",
        "health preconception-check ≥80 % 2030 高",
        "health prenatal-screening ≥90 % 2030 高",
        "health postnatal-visit 文字 % 2030 高",
        "education women-higher-education 文字 % 2030 高",
        "economy women-labour-protection 文字 % 2030 高",
    };
    CHECK(targets_of(shipped("women"), IndicatorLevel::Measure) == expected);
}

TEST_CASE("the children's main targets are C1-C18 and one direction without a number") {
    const Lines expected = {
        "health neonatal-mortality ≤3 ‰ 2030 高",                 // C1
        "health infant-mortality ≤5 ‰ 2030 高",                   // C2
        "health under-five-mortality ≤6 ‰ 2030 高",               // C3
        "health vaccination ≥90 % 2030 高",                       // C4
        "health anaemia-under-five ≤10 % 2030 高",                // C5
        "health stunting-under-five ≤5 % 2030 高",                // C6
        "health myopia-primary ≤38 % 2030 高",                    // C7
        "health myopia-junior ≤60 % 2030 高",                     // C8
        "health myopia-senior ≤70 % 2030 高",                     // C9
        "health eye-check-coverage ≥90 % 2030 高",                // C10
        "health fitness-good ≥60 % 2030 高",                      // C11
        "safety injury-mortality 下降20% 1/10万 2030 高",         // C12
        "education preschool-enrolment 保持≥90 % 2030 高",        // C13
        "education compulsory-education-retention ≥96 % 2030 高", // C14
        "education senior-secondary-enrolment 保持≥92 % 2030 高", // C15
        "welfare childrens-homes 向上 % 2030 中",                 // 2.2
        "family family-stations-urban ≥95 % 2030 高",             // C16
        "family family-stations-rural ≥85 % 2030 高",             // C17
        "environment rural-tap-water ≥90 % 2030 高",              // C18
    };
    CHECK(targets_of(shipped("children"), IndicatorLevel::MainTarget) == expected);
}

TEST_CASE("the children's measures are those of section 2.2 and the figures without a target") {
    const Lines expected = {
        "health myopia-all 文字 % 2030 中",
        "health paediatricians ≥1.12 名 2030 高",
        "health paediatric-beds ≥3.17 张 2030 高",
        "health township-child-doctors ≥1 名 2030 高",
        "health township-child-care-doctors ≥2 名 2030 高",
        "health under-three-management ≥90 % 2030 高",
        "health under-seven-management ≥90 % 2030 高",
        "health caries-twelve ≤25 % 2030 高",
        "health exclusive-breastfeeding ≥50 % 2030 高",
        "health metabolic-screening ≥98 % 2030 高",
        "health hearing-screening ≥90 % 2030 高",
        "health premarital-check ≥70 % 2030 高",
        "health preconception-check ≥80 % 2030 高",
        "health prenatal-screening ≥90 % 2030 高",
        "health newborn-visit 文字 % 2030 高",
        "safety infant-formula-pass 文字 % 2030 高",
        "education inclusive-kindergartens 文字 % 2030 高",
        "education inclusive-kindergarten-children 文字 % 2030 高",
        "education disabled-children-school ≥97 % 2025 中",
        "welfare nursery-places ≥4.5 个 2025 高",
        "environment child-friendly-cities ≥100 个 2025 高",
    };
    CHECK(targets_of(shipped("children"), IndicatorLevel::Measure) == expected);
}

TEST_CASE("the outlines have 15 and 18 quantified main targets, 33 together") {
    CHECK(quantified_main_targets(shipped("women")).size() == 15);
    CHECK(quantified_main_targets(shipped("children")).size() == 18);
}

TEST_CASE("targets that both outlines set are the same in both") {
    const Pack women = shipped("women");
    const Pack children = shipped("children");
    Lines both;
    for (const Indicator& indicator : women.indicators) {
        const Indicator* other = find_indicator(children, indicator.id);
        if (!other)
            continue;
        both.push_back(indicator.id.value);
        CHECK(other->target == indicator.target);
        CHECK(other->name == indicator.name);
        CHECK(other->unit == indicator.unit);
    }
    CHECK(both == Lines{"premarital-check", "preconception-check", "prenatal-screening",
                        "compulsory-education-retention", "senior-secondary-enrolment",
                        "rural-tap-water"});
}

TEST_CASE("a target that is not the outline's says whose it is") {
    const Pack children = shipped("children");
    for (const char* id : {"nursery-places", "child-friendly-cities", "disabled-children-school"}) {
        const Indicator* indicator = find_indicator(children, {id});
        REQUIRE(indicator != nullptr);
        CHECK(indicator->source.find("目标年2025") != std::string::npos);
        CHECK(indicator->definition.find("不是儿童纲要的目标") != std::string::npos);
    }
}
