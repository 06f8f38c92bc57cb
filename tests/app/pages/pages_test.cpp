// Every page of the real content, on a phone and on a wide window.
#include "tests/app/pages/assets.h"
#include "tests/app/pages/golden.h"
#include "tests/app/pages/nodes.h"

#include "app/act/update.h"
#include "app/pages/view.h"
#include "scene/audit.h"
#include "scene/dump.h"
#include "scene/find.h"

#include <doctest/doctest.h>

namespace zhixiao {
namespace {

const std::vector<Form> forms{Form::Phone, Form::Tablet, Form::Wide};

std::string form_name(Form form) {
    if (form == Form::Tablet)
        return "tablet";
    return form == Form::Phone ? "phone" : "wide";
}

State at(const std::string& address, Form form) {
    State state;
    state.route = route_of(address);
    state.form = form;
    return state;
}

scene::Node page_at(const std::string& address, Form form = Form::Phone) {
    return view(shipped_content(), at(address, form));
}

std::string said_at(const std::string& address, Form form = Form::Phone) {
    return scene::dump(page_at(address, form));
}

const Guide& shipped_guide() { return *shipped_content().guide; }

std::vector<std::string> every_address() {
    std::vector<std::string> addresses{"#/",
                                       "#/goals",
                                       "#/about",
                                       "#/gallery",
                                       "#/plans",
                                       "#/nowhere",
                                       "#/goals/nobody",
                                       "#/indicator/women/unheard-of",
                                       "#/mechanism",
                                       "#/mechanism/cycle",
                                       "#/mechanism/years",
                                       "#/mechanism/met-share",
                                       "#/mechanism/nothing-of-the-kind",
                                       "#/glossary"};
    for (const auto* parts : {&shipped_guide().parts, &shipped_guide().steps})
        for (const GuidePart& part : *parts)
            addresses.push_back(address_of(MechanismPage{part.id}));
    for (const Pack& pack : shipped_content().catalog.packs()) {
        addresses.push_back(address_of(PlanPage{pack.plan.id}));
        for (const Field& field : pack.fields)
            addresses.push_back(address_of(FieldPage{pack.plan.id, field.id}));
        for (const Indicator& indicator : pack.indicators)
            addresses.push_back(address_of(IndicatorPage{pack.plan.id, indicator.id}));
    }
    return addresses;
}

bool leads_to(const scene::Node& page, const Route& route) {
    bool found = false;
    each_node(page, [&](const scene::Node& node) {
        const auto* link = std::get_if<scene::Link>(&node.is);
        found = found || (link && link->to == route);
    });
    return found;
}

} // namespace

TEST_CASE("pages: every page of every form passes the audit") {
    for (const std::string& address : every_address())
        for (const Form form : forms) {
            INFO(address << " " << form_name(form));
            std::string faults;
            for (const Problem& problem : scene::audit(page_at(address, form)))
                faults += problem.where + ": " + problem.what + "\n";
            CHECK(faults == "");
        }
}

TEST_CASE("pages: no page shows a sentence that words.json does not have") {
    for (const std::string& address : every_address())
        for (const Form form : forms) {
            INFO(address << " " << form_name(form));
            const std::string said = said_at(address, form);
            CHECK_FALSE(says(said, "⟦"));
            CHECK_FALSE(says(said, "{"));
        }
}

TEST_CASE("pages: the pages most people see stay as they were looked at") {
    struct Golden {
        std::string name;
        std::string address;
    };
    const std::vector<Golden> goldens{
        {"home", "#/"},
        {"women-health", "#/goals/women/health"},
        {"maternal-mortality", "#/indicator/women/maternal-mortality"},
        {"goals", "#/goals"},
        {"children-health", "#/goals/children/health"},
        {"about", "#/about"},
        {"mechanism", "#/mechanism/committee"},
        {"cycle", "#/mechanism/warning"},
        {"years", "#/mechanism/years"},
        {"met-share", "#/mechanism/met-share"},
        {"glossary", "#/glossary"}};
    for (const Golden& golden : goldens)
        check_golden(golden.name, said_at(golden.address, Form::Phone),
                     said_at(golden.address, Form::Wide));
}

TEST_CASE("pages: the children's goals are nowhere given out for the whole 70") {
    const Pack& children = *shipped_content().catalog.pack(PlanId{"children"});
    const std::string listed =
        "国家公布 70 项，这里列出 " + std::to_string(children.goals.size()) + " 条";
    REQUIRE(children.goals.size() < 70);
    for (const Form form : forms) {
        CHECK(times(said_at("#/goals", form), listed) == 1);
        CHECK(says(said_at("#/goals/children", form), listed));
        for (const std::string& address : every_address())
            for (const char* whole : {"全部目标", "所有目标", "全部主要目标", "70 项目标"})
                CHECK_FALSE(says(said_at(address, form), whole));
    }
}

TEST_CASE("pages: the women's plan, listed whole, says nothing of goals that are missing") {
    REQUIRE(shipped_content().catalog.pack(PlanId{"women"})->goals.size() == 75);
    CHECK_FALSE(says(said_at("#/goals/women"), "国家公布"));
    CHECK_FALSE(says(said_at("#/goals/women", Form::Wide), "国家公布"));
}

TEST_CASE("pages: where a series is counted otherwise from some year on, its page says so") {
    const std::string said = said_at("#/indicator/women/hiv-mother-to-child");
    // In words, with the year and what it means.
    CHECK(says(said, "2023 年起口径变了或可能变了：以前的数照列，不拿来比。"));
    // The figure before is shown, and neither joined to the others nor judged with them.
    CHECK(says(said, "* 2022 3"));
    CHECK(says(said, "* 2023 1.3 apart"));
    CHECK(says(said, "2022 年：发言中说“3%”，不是统计报告的数"));
    CHECK(says(said, "口径可能不同"));
    CHECK(says(said, "目标 2% 以下：2023 年是 1.3%，2024 年是 1.2%"));
    CHECK_FALSE(says(said, "2022 年是 3%"));
    CHECK(says(said, "| 2023 | 1.3% | 不和以前比 | 高 |"));
    for (const char* alike : {"maternal-mortality", "female-life-expectancy", "life-expectancy"})
        CHECK_FALSE(says(said_at("#/indicator/women/" + std::string(alike)), "口径变了"));
}

TEST_CASE("pages: the newest figures are those of 2025 where they are out") {
    const std::string home = said_at("#/");
    for (const char* name : {"九年义务教育巩固率", "高中阶段毛入学率", "农村自来水普及率"})
        CHECK(times(home, "name: text \"" + std::string(name) + "\"") == 1); // in one plan only
    CHECK(says(said_at("#/indicator/women/compulsory-education-retention"), "96.1%"));
    CHECK(says(said_at("#/indicator/women/compulsory-education-retention"), "提前达标"));
    CHECK(says(said_at("#/indicator/women/life-expectancy"), "79.25"));
    CHECK(says(said_at("#/indicator/children/rural-tap-water"), "2025 年"));
}

TEST_CASE("pages: maternal mortality is 14.3 for 2024, with its unit") {
    const std::string said = said_at("#/indicator/women/maternal-mortality");
    CHECK(says(said, "\"14.3\" strong figure"));
    CHECK(says(said, "/10万 · 2024 年 · 全国"));
    CHECK(says(said, "目标：2030 年 12 以下"));
}

TEST_CASE("pages: a year without a figure is not invented") {
    const std::string said = said_at("#/indicator/women/women-employed");
    CHECK(says(said, "* 2022 43.2"));
    CHECK(says(said, "* 2024 43.4"));
    CHECK_FALSE(says(said, "* 2023"));
    CHECK_FALSE(says(said, "* 2025"));
}

TEST_CASE("pages: what 左右 is taken for is said with the figure, as our own rule") {
    const std::string said = said_at("#/indicator/women/women-employed");
    CHECK(says(said, "在目标 45% 左右的范围里（按上下 2.25 个百分点算）。"));
    CHECK(says(said, "这是知晓的算法，不是官方的"));
}

TEST_CASE("pages: the distance to the target is arithmetic in the indicator's unit") {
    CHECK(says(said_at("#/indicator/women/maternal-mortality"), "离目标还差 2.3，"));
    CHECK(says(said_at("#/indicator/children/myopia-junior"), "离目标还差 11.4 个百分点，"));
    CHECK(says(said_at("#/indicator/children/under-five-mortality"), "已经在目标 6‰ 以下。"));
}

TEST_CASE("pages: no page outside the rights part names a telephone number") {
    for (const std::string& address : every_address())
        for (const char* number : {"12338", "12345", "110 "}) {
            if (address == "#/gallery") // shows links that dial; no page leads there
                continue;
            INFO(address << " " << number);
            CHECK_FALSE(says(said_at(address), number));
        }
}

TEST_CASE("pages: an indicator without figures says so and offers a way on") {
    const scene::Node page = page_at("#/indicator/women/cervical-cancer-screening");
    CHECK(says(scene::dump(page), "暂无公布值"));
    CHECK(leads_to(page, FieldPage{PlanId{"women"}, FieldId{"health"}}));
    bool charted = false;
    each_node(page, [&](const scene::Node& node) {
        charted = charted || std::holds_alternative<scene::Chart>(node.is);
    });
    CHECK_FALSE(charted);
}

TEST_CASE("pages: every indicator is reachable from the page of its field") {
    for (const Pack& pack : shipped_content().catalog.packs())
        for (const Indicator& indicator : pack.indicators)
            for (const Form form : forms) {
                INFO(pack.plan.id.value << " " << indicator.id.value);
                const FieldPage field{pack.plan.id, indicator.field};
                CHECK(leads_to(page_at(address_of(field), form),
                               IndicatorPage{pack.plan.id, indicator.id}));
            }
}

TEST_CASE("pages: the home page counts 33 quantified targets") {
    CHECK(says(said_at("#/"), "\"33 项量化目标\" -> #/goals"));
}

TEST_CASE("pages: choosing an area shows the figures of that area") {
    State state = at("#/indicator/women/maternal-mortality", Form::Phone);
    state = update(shipped_content(), state, ChooseArea{AreaId{"rural"}}).state;
    const std::string said = scene::dump(view(shipped_content(), state));
    CHECK(says(said, "\"15.9\" strong figure"));
    CHECK(says(said, "\"农村 15.9\" pressed"));
    CHECK(says(said, "\"全国\" not pressed"));
}

TEST_CASE("pages: what is typed in the gallery is echoed as text") {
    State state = at("#/gallery", Form::Phone);
    state = update(shipped_content(), state, SetText{InputId{"gallery"}, "知晓"}).state;
    CHECK(says(scene::dump(view(shipped_content(), state)), "你输入的是：知晓"));
}

TEST_CASE("pages: an unknown address is shown as text and leads home") {
    const scene::Node page = page_at("#/<b>nowhere</b>");
    CHECK(says(scene::dump(page), "你打开的是：#/<b>nowhere</b>"));
    CHECK(leads_to(page, HomePage{}));
}

} // namespace zhixiao
