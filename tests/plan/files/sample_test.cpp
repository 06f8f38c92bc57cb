// Tests of the sample plan of a made-up city: it loads, is marked as made up, and shows every case.
#include "app/files/load.h"
#include "plan/files/read_pack.h"
#include "plan/model/catalog.h"
#include "plan/model/check_pack.h"
#include "plan/model/lookup.h"
#include "plan/model/sample_plan.h"
#include "plan/model/verdict.h"
#include "tests/app/files/files.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <variant>
#include <vector>

using namespace zhixiao;

namespace {

constexpr int plan_ends = 2025;
constexpr std::array sample_files{"assets/sample/plan-women.json",
                                  "assets/sample/plan-children.json"};

// Returns the pack in the file; an empty one when the file cannot be read.
Pack sample(const std::string& path) {
    const Checked<Pack> pack = content::read_pack(file_at(path));
    const Pack* found = std::get_if<Pack>(&pack);
    return found ? *found : Pack{};
}

const std::vector<Pack>& packs() {
    static const std::vector<Pack> read{sample(sample_files[0]), sample(sample_files[1])};
    return read;
}

const Pack& women() { return packs()[0]; }
const Pack& children() { return packs()[1]; }

// Returns the verdict on an indicator in the city or in a district; fails without the indicator.
Verdict verdict_on(const Pack& pack, const std::string& id,
                   const std::optional<std::string>& district = {}, int this_year = plan_ends) {
    const Indicator* indicator = find_indicator(pack, IndicatorId{id});
    REQUIRE(indicator);
    const auto area = district ? std::optional(AreaId{*district}) : std::nullopt;
    return judge(*indicator, series_of(pack, indicator->id, area), this_year);
}

std::string status_of(const Pack& pack, const std::string& id) {
    const std::optional<Status> status = verdict_on(pack, id).target.status;
    return status ? std::string(status_name(*status)) : "";
}

// Returns the verdicts of all indicators in the city and in each district.
std::vector<Verdict> all_verdicts(int this_year) {
    std::vector<Verdict> verdicts;
    for (const Pack& pack : packs()) {
        for (const Indicator& indicator : pack.indicators) {
            verdicts.push_back(verdict_on(pack, indicator.id.value, {}, this_year));
            for (const Area& area : pack.areas)
                verdicts.push_back(verdict_on(pack, indicator.id.value, area.id.value, this_year));
        }
    }
    return verdicts;
}

std::size_t count_of(const Pack& pack, Quality quality) {
    return static_cast<std::size_t>(
        std::count_if(pack.observations.begin(), pack.observations.end(),
                      [quality](const Observation& seen) { return seen.quality == quality; }));
}

// Says whether `text` has a number of more than four digits, longer than any year or “10万”.
bool has_long_number(const std::string& text) {
    int digits = 0;
    for (const char c : text) {
        digits = c >= '0' && c <= '9' ? digits + 1 : 0;
        if (digits > 4)
            return true;
    }
    return false;
}

} // namespace

TEST_CASE("the sample packs load beside the national ones, without an error") {
    std::vector<content::File> files{file_at("assets/content/women.json"),
                                     file_at("assets/content/children.json"),
                                     file_at("assets/content/words.json")};
    for (const char* path : sample_files)
        files.push_back(file_at(path));
    const Checked<Content> loaded = content::load(files);
    REQUIRE(std::holds_alternative<Content>(loaded));
    CHECK(std::get<Content>(loaded).catalog.packs().size() == 4);
}

TEST_CASE("the sample opens without a problem on the list, in whichever year") {
    for (const int this_year : {plan_ends, 2026, 2029, 2040}) {
        ProblemList problems;
        for (const Pack& pack : packs())
            check_pack({pack.plan.id.value, in_years_of(pack, this_year)}, problems);
        CHECK(problems.take() == std::vector<Problem>{});
    }
}

TEST_CASE("in whichever year it is opened the sample shows what it showed in its own") {
    for (const int this_year : {2026, 2029, 2040})
        for (const Pack& pack : packs()) {
            const Pack moved = in_years_of(pack, this_year);
            CHECK(moved.plan.sample);
            CHECK(moved.plan.end_year == this_year);
            CHECK(moved.plan.title.find(std::to_string(this_year - 4) + "—" +
                                        std::to_string(this_year) + "年") != std::string::npos);
            for (std::size_t i = 0; i < pack.indicators.size(); ++i) {
                const Indicator& before = pack.indicators[i];
                const Indicator& after = moved.indicators[i];
                CAPTURE(after.id.value);
                const Verdict then =
                    judge(before, series_of(pack, before.id, std::nullopt), plan_ends);
                const Verdict now =
                    judge(after, series_of(moved, after.id, std::nullopt), this_year);
                CHECK(now.grade == then.grade);
                CHECK(shown_status(now) == shown_status(then));
                CHECK(now.grade != Grade::AwaitingFinal);
                // No old year is left in the texts.
                for (const std::string& text : {after.definition, after.source})
                    for (int year = plan_ends - 5; year < this_year - 5; ++year)
                        CHECK(text.find(std::to_string(year) + "年") == std::string::npos);
            }
        }
}

TEST_CASE("the sample is a city of eight districts with both plans, and says it is made up") {
    CHECK(women().plan.id == PlanId{"sample-women"});
    CHECK(children().plan.id == PlanId{"sample-children"});
    CHECK(women().plan.title == "示例市妇女发展规划（2021—2025年）");
    CHECK(children().plan.title == "示例市儿童发展规划（2021—2025年）");
    CHECK(women().fields.size() == 8);
    CHECK(children().fields.size() == 7);
    CHECK(women().indicators.size() + children().indicators.size() == 44);
    for (const Pack& pack : packs()) {
        CHECK(pack.plan.sample);
        CHECK(pack.plan.level == PlanLevel::City);
        CHECK(pack.plan.issuer == "示例市人民政府（虚构）");
        CHECK(pack.plan.source.find("虚构") != std::string::npos);
        CHECK(pack.areas.size() == 8);
        for (const Area& area : pack.areas)
            CHECK(area.name.starts_with("示例"));
        for (const Indicator& indicator : pack.indicators)
            CHECK(indicator.source.find("虚构") != std::string::npos);
        for (const Observation& observation : pack.observations)
            CHECK(observation.source == "示例数据（虚构）");
    }
}

TEST_CASE("every department has a duty, and none a phone number, nor does any text hold one") {
    for (const Pack& pack : packs()) {
        CHECK(pack.local_lines.empty());
        CHECK(pack.local_points.empty());
        std::vector<std::string> texts{pack.plan.title, pack.plan.issuer, pack.plan.source};
        for (const Department& department : pack.departments) {
            CHECK(department.phone.empty());
            CHECK_FALSE(department.duty.empty());
            texts.insert(texts.end(), {department.name, department.duty});
        }
        for (const Goal& goal : pack.goals)
            texts.push_back(goal.text);
        for (const Field& field : pack.fields)
            texts.push_back(field.summary);
        for (const Indicator& indicator : pack.indicators)
            texts.insert(texts.end(), {indicator.name, indicator.definition, indicator.source});
        for (const Observation& observation : pack.observations)
            texts.insert(texts.end(), {observation.source, observation.note});
        for (const std::string& text : texts) {
            CAPTURE(text);
            CHECK_FALSE(has_long_number(text));
        }
    }
}

TEST_CASE("every field has a goal and every indicator belongs to one") {
    for (const Pack& pack : packs()) {
        std::set<std::string> fields;
        std::set<std::string> measured;
        for (const Goal& goal : pack.goals) {
            fields.insert(goal.field.value);
            for (const IndicatorId& id : goal.indicators)
                measured.insert(id.value);
        }
        CHECK(fields.size() == pack.fields.size());
        CHECK(measured.size() == pack.indicators.size());
    }
}

TEST_CASE("each special case of the sample gets the verdict it stands for") {
    CHECK(status_of(women(), "women-medical-insurance") == "fell_back");
    CHECK(status_of(women(), "women-residents-committee") == "fell_back"); // overshot 左右
    CHECK(status_of(women(), "maternal-anaemia") == "missing_base");
    CHECK(status_of(women(), "women-legal-aid") == "met_final");
    CHECK(status_of(women(), "gender-assessment") == "done");
    CHECK(status_of(women(), "women-shelter") == "not_done");
    CHECK(status_of(women(), "women-higher-education") == "met_at_risk"); // a range target
    CHECK(status_of(women(), "breast-cancer-screening") == "improving");  // a direction target
    CHECK(status_of(women(), "women-party-delegates").empty());           // a text target
    CHECK(status_of(children(), "senior-secondary-enrolment") == "missed_final");
    CHECK(status_of(children(), "child-directors-trained") == "no_data");
    CHECK(count_of(women(), Quality::Preliminary) == 1);
    CHECK(count_of(children(), Quality::Preliminary) == 10); // the city two, each district one
    CHECK(count_of(children(), Quality::Derived) == 8);
    CHECK(verdict_on(women(), "female-life-expectancy").flags.stale);
    CHECK(verdict_on(children(), "childrens-homes").flags.provisional);
}

TEST_CASE("one death among 2,100 births is a small number, which one year cannot judge") {
    const Verdict verdict = verdict_on(women(), "maternal-mortality", "district-3");
    CHECK(verdict.latest == Dated{2024, 47.6});
    CHECK(verdict.flags.small_number);
    REQUIRE(verdict.interval);
    CHECK(verdict.interval->low == doctest::Approx(1.2).epsilon(0.01));
    CHECK(verdict.interval->high == doctest::Approx(265.3).epsilon(0.001));
    CHECK(verdict.target.status == Status::FellBack);
    CHECK(warning_of(verdict) == Warning::Grey);
}

TEST_CASE("exactly 40 % is not more than 40 %") {
    const Verdict verdict = verdict_on(women(), "women-senior-professionals");
    CHECK(verdict.latest == Dated{2024, 40});
    CHECK(verdict.target.status == Status::OnTrack);
    CHECK(verdict.target.gap == 0.0);
}

TEST_CASE("figures before a change of definition are not compared") {
    const Verdict verdict = verdict_on(women(), "rural-toilets");
    CHECK(count_of(women(), Quality::Break) == 1);
    CHECK(verdict.base == Dated{2023, 71.5});
    CHECK(verdict.target.status == Status::Lagging);
}

TEST_CASE("a milestone of 2023 that was missed stands in front of the verdict on the target") {
    const Verdict verdict = verdict_on(children(), "myopia-primary");
    CHECK(verdict.target.status == Status::Lagging);
    REQUIRE(verdict.milestone);
    CHECK(verdict.milestone->target_year == 2023);
    CHECK(verdict.headline == Status::MissedFinal);
    CHECK(warning_of(verdict) == Warning::Red);
}

TEST_CASE("every status occurs, and every warning colour also when the plan is over") {
    std::set<Status> statuses;
    for (const Verdict& verdict : all_verdicts(plan_ends))
        if (verdict.target.status)
            statuses.insert(*verdict.target.status);
    CHECK(statuses.size() == status_count);
    for (const int this_year : {plan_ends, plan_ends + 1}) {
        std::set<Warning> warnings;
        for (const Verdict& verdict : all_verdicts(this_year))
            if (const std::optional<Warning> warning = warning_of(verdict))
                warnings.insert(*warning);
        CHECK(warnings.size() == warning_count);
    }
}
