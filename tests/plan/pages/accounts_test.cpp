// Tests of the accounts of a locality's departments, and of the sheets sent to them.
#include "tests/plan/pages/local_pages.h"

#include "plan/model/accounts.h"
#include "plan/pages/verdicts.h"

#include <doctest/doctest.h>

namespace zhixiao {

using namespace local_pages;

TEST_CASE("accounts: every department's counts are those of the engine, over both plans") {
    const Content& content = content_with_sample();
    const Locality locality =
        locality_of(content.catalog, *content.catalog.pack(PlanId{"sample-women"}));
    const Verdicts verdicts(content.catalog, this_year);
    const std::vector<Account> accounts = accounts_of(
        locality, [&](const Indicator& indicator) { return mark_of(verdicts.of(indicator)); });
    const auto tables = all_of<scene::Table>(page_at("#/accounts/sample-children", Form::Wide));
    REQUIRE(tables.size() == 1);
    REQUIRE(tables[0].rows.size() == accounts.size() + 1);
    Tally all;
    for (const Account& account : accounts)
        all.add(account.tally);
    std::vector<Grade> grades;
    for (int i = 0; i < grade_count; ++i)
        if (all.count(static_cast<Grade>(i)) > 0)
            grades.push_back(static_cast<Grade>(i));
    for (std::size_t i = 0; i < accounts.size(); ++i) {
        const std::vector<scene::Cell>& row = tables[0].rows[i + 1];
        INFO(row[0].text);
        CHECK(row[0].text == accounts[i].department->name);
        CHECK(row[1].text == std::to_string(accounts[i].leads.size()));
        CHECK(row.size() == grades.size() + 3);
        int counted = 0;
        for (std::size_t grade = 0; grade < grades.size(); ++grade) {
            CHECK(row[grade + 2].text == std::to_string(accounts[i].tally.count(grades[grade])));
            counted += accounts[i].tally.count(grades[grade]);
        }
        CHECK(counted == accounts[i].tally.total());
    }
}

TEST_CASE("accounts: a department's page has every indicator it answers for, of both plans") {
    const Content& content = content_with_sample();
    for (const Pack& pack : content.catalog.packs())
        for (const Indicator& indicator : pack.indicators)
            for (const auto* ids : {&indicator.departments, &indicator.supporting})
                for (const DepartmentId& id : *ids)
                    for (const Form form : {Form::Phone, Form::Wide}) {
                        if (!is_sample(pack))
                            continue;
                        INFO(id.value << " " << indicator.id.value);
                        const Node page = page_at(address_of(AccountPage{pack.plan.id, id}), form);
                        CHECK(leads_to(page, IndicatorPage{pack.plan.id, indicator.id}));
                    }
}

TEST_CASE("accounts: an indicator's row says gap, need a year, how much faster and when") {
    const std::string page = said_at("#/account/sample-women/education", Form::Wide);
    // The figure rose from 41 % in 2020 to 50.6 % in 2024, and the target is 55 % in 2025: 4.4
    // points are left for one year, after 2.4 points a year so far.
    CHECK(says(page, "国家学生体质健康标准达标优良率 -> "
                     "#/indicator/sample-children/fitness-good | <triangle slow> 进度偏慢 | "
                     "50.6%（2024） | 2025 年 55% 以上 | 4.4 个百分点 | 升 4.4 个百分点 | 1.8 倍 | "
                     "约 2026 年 | 督办单 -> #/notice/sample-children/fitness-good |"));
}

TEST_CASE("accounts: the nation's departments are called generic, and get no 督办单") {
    for (const Form form : forms) {
        CHECK(says(said_at("#/accounts/women", form), "通用分工"));
        const std::string page = said_at("#/account/women/health", form);
        CHECK(says(page, "通用分工"));
        CHECK_FALSE(says(page, "督办单"));
    }
    CHECK_FALSE(has_page(page_at("#/notices/women/health")));
    CHECK_FALSE(has_page(page_at("#/account/women/nobody")));
}

TEST_CASE("notice: a sheet says who, what, how far, how fast, why, and leaves room to answer") {
    const std::string page = said_at("#/notice/sample-children/fitness-good");
    for (const char* words :
         {"heading 2 \"督办单\"", "致：教育局", "blank \"发出单位\"", "打印日期：2025 年 3 月 8 日",
          "国家学生体质健康标准达标优良率", "示例市儿童发展规划（2021—2025年） · 示例市",
          "目标：2025 年 55% 以上；以 2020 年为基期。", "| 2024 | 50.6% | 公布值 |",
          "离目标还差 4.4 个百分点，每年要升 4.4 个百分点。", "今后每年要做到过去的 1.8 倍。",
          "走完的差距 68.6%：", "用掉的时间 80%：（2024 − 2020）÷（2025 − 2020）＝ 4 ÷ 5",
          "blank \"原因分析\" lines 3", "blank \"整改措施\" lines 3", "blank \"完成时限\"",
          "blank \"责任人\"", "blank \"签收人\"", "不是官方结论"}) {
        INFO(std::string(words));
        CHECK(says(page, words));
    }
    const auto buttons = all_of<scene::Button>(page_at("#/notice/sample-children/fitness-good"));
    REQUIRE(buttons.size() == 1);
    CHECK(holds(buttons[0].press, PrintPage{}));
}

TEST_CASE("accounts: a department's counts are said in the words of a county's report as well") {
    const std::string page = said_at("#/account/sample-women/education", Form::Wide);
    CHECK(says(page, "按报表用词数："));
    CHECK(says(page, " 项未达标"));
}

TEST_CASE("notice: once the period is over it says so, and asks for no speed") {
    State state = at("#/notice/sample-children/fitness-good");
    state.year = 2026; // the plan ended in 2025, and its newest figure is that of 2024
    const std::string page = scene::dump(view(content_with_sample(), state));
    CHECK(says(page, "heading 2 \"情况单\""));
    CHECK(says(page, "pill \"待终期数据\" hourglass none"));
    CHECK(says(page, "目标年 2025 年已经过了，终期的数字还没有公布。看 2024 年的数，"
                     "离目标还差 4.4 个百分点。"));
    for (const char* words : {"每年要", "倍。", "整改措施", "照这样"})
        CHECK_FALSE(says(page, words));
}

TEST_CASE("notice: a sheet on an area goes to the area, and names who is responsible") {
    const std::string page = said_at("#/notice/sample-women/cervical-cancer-screening/district-3");
    CHECK(says(page, "致：示例三区"));
    CHECK(says(page, "责任单位：卫生健康局"));
    CHECK(says(page, "· 示例三区"));
    CHECK_FALSE(has_page(page_at("#/notice/sample-women/cervical-cancer-screening/moon")));
}

TEST_CASE("notice: good indicators and national plans get a sheet that only informs") {
    for (const char* address : {"#/notice/women/women-employed", "#/notice/women/rural-toilets",
                                "#/notice/children/myopia-junior"}) {
        INFO(std::string(address));
        const std::string page = said_at(address);
        CHECK(says(page, "情况单"));
        for (const char* words : {"督办单", "致：", "blank"})
            CHECK_FALSE(says(page, words));
    }
    // The name of every link to a sheet says which kind of sheet it leads to.
    const Content& content = content_with_sample();
    for (const Pack& pack : content.catalog.packs())
        for (const Indicator& indicator : pack.indicators) {
            const std::string page = said_at(address_of(IndicatorPage{pack.plan.id, indicator.id}));
            const std::string to = address_of(NoticePage{pack.plan.id, indicator.id});
            const bool urged = says(said_at(to), "heading 2 \"督办单\"");
            INFO(to);
            if (says(page, "-> " + to))
                CHECK(says(page, "\"督办单\" -> " + to) == urged);
            CHECK_FALSE((urged && pack.plan.level == PlanLevel::National));
        }
}

TEST_CASE("notice: a department gets a sheet for each that is red, orange or yellow") {
    const Content& content = content_with_sample();
    const Locality locality =
        locality_of(content.catalog, *content.catalog.pack(PlanId{"sample-women"}));
    const Verdicts verdicts(content.catalog, this_year);
    const auto mark = [&](const Indicator& indicator) { return mark_of(verdicts.of(indicator)); };
    for (const Account& account : accounts_of(locality, mark)) {
        int behind = 0;
        for (const Grade grade : {Grade::Bad, Grade::Late, Grade::Slow, Grade::AtRisk})
            behind += account.tally.count(grade);
        int sheets = 0;
        const NoticesPage route{PlanId{"sample-women"}, account.department->id};
        each_node(page_at(address_of(route)), [&](const Node& node) {
            const auto* group = std::get_if<scene::Group>(&node.is);
            sheets += group && group->role == scene::GroupRole::Sheet;
        });
        INFO(account.department->name);
        CHECK(sheets == behind);
    }
}

} // namespace zhixiao
