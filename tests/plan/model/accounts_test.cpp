// Tests of what a department answers for, over the plans of one place.
#include "plan/model/accounts.h"

#include "tests/plan/model/packs.h"

#include <doctest/doctest.h>

namespace zhixiao {
namespace {

// Returns two plans of one city: “health” leads in both, “justice” only supports, “idle” does
// neither.
Catalog city() {
    NamedPack women{"women.json", small_pack("city-women")};
    women.pack.plan.title = "示例市妇女发展规划";
    women.pack.departments.push_back({{"education"}, "教育局", "", ""});
    women.pack.departments.push_back({{"justice"}, "司法局", "", ""});
    women.pack.departments.push_back({{"idle"}, "无关单位", "", ""});
    Indicator& screening = women.pack.indicators.front();
    screening.departments = {{"health"}, {"unknown"}};
    screening.supporting = {{"justice"}};
    NamedPack children{"children.json", small_pack("city-children")};
    children.pack.plan.title = "示例市儿童发展规划";
    children.pack.plan.audience = Audience::Children;
    children.pack.departments.push_back({{"education"}, "教育局", "", ""});
    const Target target = BoundTarget{Bound::AtLeast, 70, false};
    children.pack.indicators = {indicator_of("met", "health", target),
                                indicator_of("late", "health", target),
                                indicator_of("words", "health", TextTarget{"均衡"})};
    children.pack.indicators[0].departments = {{"education"}};
    children.pack.indicators[1].departments = {{"health"}};
    children.pack.indicators[2].departments = {{"health"}};
    children.pack.goals.clear();
    children.pack.observations.clear();
    return std::get<Catalog>(Catalog::from({std::move(women), std::move(children)}));
}

Mark mark_by_id(const Indicator& indicator) {
    if (indicator.id.value == "words")
        return {};
    const Status status = indicator.id.value == "met" ? Status::Met : Status::Lagging;
    return {status, grade_of(status), {}, false, {}};
}

} // namespace

TEST_CASE("accounts: the plans of a place are one book, worst first, supporting ones last") {
    const Catalog catalog = city();
    const Locality locality = localities_of(catalog).front();
    const std::vector<Account> accounts = accounts_of(locality, mark_by_id);
    REQUIRE(accounts.size() == 3);
    const Pack& women = catalog.packs()[0];
    const Pack& children = catalog.packs()[1];

    CHECK(accounts[0].department->name == "卫生健康局");
    CHECK(accounts[0].leads == std::vector<Charge>{{&women, &women.indicators[0]},
                                                   {&children, &children.indicators[1]},
                                                   {&children, &children.indicators[2]}});
    CHECK(accounts[0].tally.count(ReportWord::Unmet) == 2);
    CHECK(accounts[0].tally.assessable() == 2);
    CHECK(accounts[0].tally.in_words() == 1);

    CHECK(accounts[1].department->name == "教育局");
    CHECK(*accounts[1].tally.met_share() == 1);

    CHECK(accounts[2].department->name == "司法局");
    CHECK(accounts[2].leads.empty());
    CHECK(accounts[2].supports == std::vector<Charge>{{&women, &women.indicators[0]}});
    CHECK(accounts[2].tally == Tally{});
}

TEST_CASE("accounts: the counts of several plans add up to those of each") {
    Tally sum;
    const Catalog catalog = city();
    const Locality locality = localities_of(catalog).front();
    for (const Account& account : accounts_of(locality, mark_by_id))
        sum.add(account.tally);
    CHECK(sum.total() == 3);
    CHECK(sum.count(Grade::Late) == 2);
    CHECK(sum.count(Grade::Met) == 1);
    CHECK(sum.in_words() == 1);
}

} // namespace zhixiao
