// Tests of the pages of a local plan, the openly made-up 示例市 of assets/sample, beside the
// nation.
#include "tests/app/pages/golden.h"
#include "tests/plan/pages/local_pages.h"

#include "app/act/update.h"
#include "app/files/load.h"
#include "plan/model/locality.h"
#include "plan/pages/verdicts.h"
#include "scene/audit.h"

#include <doctest/doctest.h>

namespace zhixiao {
namespace {

using namespace local_pages;

// Returns the addresses of all pages about the sample's plans.
std::vector<std::string> sample_addresses() {
    std::vector<std::string> addresses;
    for (const Pack& pack : content_with_sample().catalog.packs()) {
        if (!is_sample(pack))
            continue;
        const PlanId& plan = pack.plan.id;
        for (const Route& route :
             {Route(LocalityPage{plan}), Route(AccountsPage{plan}), Route(PlanPage{plan})})
            addresses.push_back(address_of(route));
        for (const Field& field : pack.fields)
            addresses.push_back(address_of(FieldPage{plan, field.id}));
        for (const Department& department : pack.departments) {
            addresses.push_back(address_of(AccountPage{plan, department.id}));
            addresses.push_back(address_of(NoticesPage{plan, department.id}));
        }
        for (const Indicator& indicator : pack.indicators) {
            addresses.push_back(address_of(IndicatorPage{plan, indicator.id}));
            addresses.push_back(
                address_of(IndicatorPage{plan, indicator.id, AreaId{"district-3"}}));
            addresses.push_back(address_of(NoticePage{plan, indicator.id}));
            addresses.push_back(address_of(NoticePage{plan, indicator.id, AreaId{"district-3"}}));
        }
    }
    return addresses;
}

std::vector<std::string> national_addresses() {
    std::vector<std::string> addresses{"#/", "#/goals", "#/accounts/women"};
    for (const Pack& pack : shipped_content().catalog.packs()) {
        addresses.push_back(address_of(PlanPage{pack.plan.id}));
        for (const Department& department : pack.departments)
            addresses.push_back(address_of(AccountPage{pack.plan.id, department.id}));
        for (const Indicator& indicator : pack.indicators) {
            addresses.push_back(address_of(IndicatorPage{pack.plan.id, indicator.id}));
            addresses.push_back(address_of(NoticePage{pack.plan.id, indicator.id}));
        }
    }
    return addresses;
}

// Returns the number of targets that a wheel counts in all its slices.
int targets_of(const scene::Wheel& wheel) {
    int count = 0;
    for (const scene::WheelSlice& slice : wheel.slices)
        for (const scene::WheelSegment& segment : slice.segments)
            count += segment.count;
    return count;
}

// Returns a county with this number of towns, each with one figure.
Content county_of(int towns) {
    std::string areas;
    std::string figures;
    for (int i = 1; i <= towns; ++i) {
        const std::string number = std::to_string(i);
        const std::string comma = i == 1 ? "" : ", ";
        areas += comma + R"({"id": "town-)" + number + R"(", "name": ")" + number + R"(号镇"})";
        figures += comma + R"({"indicator": "rate", "area": "town-)" + number +
                   R"(", "year": 2024, "value": 80, "source": "年报"})";
    }
    const std::string plan = R"({"schema": "zhixiao-pack/1", "plan": {"id": "county",
        "title": "某县妇女发展规划", "audience": "women", "level": "county", "start_year": 2021,
        "end_year": 2025, "issuer": "某县人民政府", "source": "某政发〔2021〕1号"},
        "departments": [{"id": "health", "name": "卫生健康局"}], "areas": [)" +
                             areas + R"(], "fields": [{"id": "health", "name": "健康"}],
        "goals": [], "indicators": [{"id": "rate", "field": "health", "name": "筛查率",
        "unit": "%", "target": {"type": "at_least", "value": 90}, "base_year": 2020,
        "target_year": 2025, "departments": ["health"], "level": "main_target",
        "source": "规划"}], "observations": [)" +
                             figures + "]}";
    const std::string words =
        read_file(std::string(ZHIXIAO_SOURCE_DIR) + "/assets/content/words.json");
    Content content =
        std::get<Content>(content::load({{"county.json", plan}, {"words.json", words}}));
    content.add(later_words());
    return content;
}

// Returns the number of chips for areas, that of the whole included.
std::size_t chips_of(const Node& page) {
    std::size_t count = 0;
    for (const scene::Button& button : all_of<scene::Button>(page))
        count += (held_as<ChooseArea>(button.press) != nullptr);
    return count;
}

} // namespace

TEST_CASE("local: every page passes the audit in every form and size, and has its words") {
    std::vector<std::string> addresses = sample_addresses();
    for (const std::string& each : national_addresses())
        addresses.push_back(each);
    for (const std::string& address : addresses)
        for (const Form form : forms)
            for (const TextSize size : {TextSize::Standard, TextSize::Elder}) {
                const Node page = view(content_with_sample(), at(address, form, size));
                std::string faults;
                for (const Problem& problem : scene::audit(page))
                    faults += problem.where + ": " + problem.what + "\n";
                const std::string said = scene::dump(page);
                INFO(address);
                CHECK(faults == "");
                CHECK_FALSE(says(said, "⟦"));
                CHECK_FALSE(says(said, "{"));
            }
}

TEST_CASE("local: every view of a made-up plan says so") {
    int pages = 0;
    for (const std::string& address : sample_addresses())
        for (const Form form : forms) {
            const Node page = page_at(address, form);
            if (!has_page(page) || address.rfind("#/notices/", 0) == 0)
                continue;
            ++pages;
            INFO(address);
            CHECK(says(scene::dump(page), "pill \"示例数据\" none dashed"));
        }
    CHECK(pages > 500);
}

TEST_CASE("local: every sheet of a made-up plan says so by itself") {
    int sheets = 0;
    for (const std::string& address : sample_addresses())
        each_node(page_at(address), [&](const Node& node) {
            const auto* group = std::get_if<scene::Group>(&node.is);
            if (!group || group->role != scene::GroupRole::Sheet)
                return;
            ++sheets;
            INFO(address);
            CHECK(says(scene::dump(node), "pill \"示例数据\" none dashed"));
        });
    CHECK(sheets > 100);
}

TEST_CASE("local: nothing of the nation's own is called made up") {
    for (const std::string& address : national_addresses())
        for (const Form form : forms) {
            // Home and the wheel lead to the sample, and a card may stand beside its targets.
            if (address == "#/" || address.rfind("#/indicator/", 0) == 0)
                continue;
            INFO(address);
            CHECK_FALSE(says(said_at(address, form), "示例数据"));
        }
}

TEST_CASE("local: the nation's counts stay the nation's, and a place counts its own") {
    for (const Form form : forms) {
        const Content& with = content_with_sample();
        const auto nation = all_of<scene::Wheel>(view(with, at("#/goals", form)));
        const auto before = all_of<scene::Wheel>(view(shipped_content(), at("#/goals", form)));
        REQUIRE(nation.size() == 1);
        CHECK(nation == before);
        const auto place = all_of<scene::Wheel>(page_at("#/local/sample-women", form));
        REQUIRE(place.size() == 1);
        const Verdicts verdicts(with.catalog, this_year);
        CHECK(targets_of(place[0]) ==
              pages::tally_of(locality_of(with.catalog, *with.catalog.pack(PlanId{"sample-women"})),
                              verdicts)
                  .total());
        for (const scene::WheelSlice& slice : place[0].slices)
            CHECK(slice.to.address.rfind("#/goals/sample-", 0) == 0);
    }
}

TEST_CASE("local: the wheel beside a plan's pages is that of its place") {
    for (const char* address : {"#/goals/sample-children", "#/goals/sample-children/health",
                                "#/indicator/sample-children/myopia-junior"}) {
        INFO(std::string(address));
        const auto wheels = all_of<scene::Wheel>(page_at(address, Form::Wide));
        REQUIRE(wheels.size() == 1);
        CHECK(wheels[0].slices.front().to ==
              Place(FieldPage{PlanId{"sample-women"}, FieldId{"health"}}));
    }
}

TEST_CASE("local: places lead to one another, home leads to each, and alone there is no choice") {
    for (const Form form : forms) {
        CHECK(leads_to(page_at("#/goals", form), LocalityPage{PlanId{"sample-women"}}));
        CHECK(leads_to(page_at("#/local/sample-children", form), GoalsPage{}));
        CHECK(leads_to(page_at("#/", form), LocalityPage{PlanId{"sample-women"}}));
        for (const Route& way : {Route(BoardPage{PlanId{"sample-women"}}),
                                 Route(AccountsPage{PlanId{"sample-women"}}), Route(PlansPage{})})
            CHECK(leads_to(page_at("#/local/sample-women", form), way));
        CHECK_FALSE(says(scene::dump(view(shipped_content(), at("#/goals", form))), "link chip"));
    }
    CHECK_FALSE(has_page(page_at("#/local/nobody")));
}

TEST_CASE("local: the whole of a local plan is called by its place") {
    const std::string page = said_at("#/indicator/sample-women/cervical-cancer-screening");
    CHECK(says(page, "\"示例市\" pressed"));
    CHECK(says(page, "示例市妇女 · 健康 · 主要目标"));
    const auto before_places = page.substr(0, page.find("places-card"));
    CHECK_FALSE(says(before_places, "全国"));
    State state = at("#/indicator/sample-women/cervical-cancer-screening");
    const Next next = update(content_with_sample(), state, ChooseArea{std::nullopt});
    CHECK(next.effects == std::vector<Effect>{Announce{"现在看的是示例市的数字"}});
}

TEST_CASE("local: an address with an area shows that area, judged by the plan's target") {
    const Route route = route_of("#/indicator/sample-women/cervical-cancer-screening/district-3");
    const State state = update(content_with_sample(), at("#/"), Arrive{route}).state;
    CHECK(state.plan.area == AreaId{"district-3"});
    const std::string page = scene::dump(view(content_with_sample(), state));
    CHECK(says(page, "示例三区"));
    CHECK(says(page, "按示例市的目标判断。"));
    CHECK(says(page, "status: pill"));
    CHECK_FALSE(has_page(page_at("#/indicator/sample-women/cervical-cancer-screening/moon")));
}

TEST_CASE("local: an area without figures is shown as such, with the others to choose from") {
    const std::string page = said_at("#/indicator/women/women-employed/rural");
    CHECK(says(page, "暂无公布值"));
    CHECK(says(page, "\"农村\" pressed"));
    CHECK(says(page, "\"全国\" not pressed"));
}

TEST_CASE("local: some areas are chips, and among very many one is found by its name") {
    const State state = at("#/indicator/county/rate");
    CHECK(chips_of(view(county_of(20), state)) == 21);
    const Content county = county_of(300);
    const Node before = view(county, state);
    CHECK(chips_of(before) == 1);
    CHECK(says(scene::dump(before), "有 300 个地方的数字"));
    REQUIRE(all_of<scene::TextField>(before).size() == 1);
    CHECK(scene::audit(before).empty());
    const Node found = view(county, update(county, state, SetText{area_search_input, "29"}).state);
    CHECK(chips_of(found) == 13); // the whole, and the 12 that are shown of 29, 129, 229, 290 …
    const State chosen = update(county, state, ChooseArea{AreaId{"town-7"}}).state;
    const std::string page = scene::dump(view(county, chosen));
    CHECK(says(page, "\"7号镇 80%\" pressed"));
    const State unknown = update(county, chosen, SetText{area_search_input, "城关"}).state;
    CHECK(says(scene::dump(view(county, unknown)), "没有叫这个名字的"));
}

TEST_CASE("places: national and local targets stand side by side, both ways, with their years") {
    for (const char* address :
         {"#/indicator/women/maternal-mortality", "#/indicator/sample-women/maternal-mortality"}) {
        INFO(std::string(address));
        const std::string page = said_at(address);
        CHECK(says(page, "国家目标与本地目标"));
        CHECK(says(page, "pill \"示例数据\" none dashed"));
    }
    const std::string page = said_at("#/indicator/women/maternal-mortality");
    for (const char* row :
         {"| 地方 | 全国 | 示例市 |", "| 目标 | 2030 年 12 以下 | 2025 年 12 以下 |",
          "| 最新 | 14.3（2024） | 10.0（2024） |",
          "| 判断 | <half-dot good> 预期可达标 | <dot good> 提前达标 |",
          "| 基期 | 2020 年 | 2020 年 |"}) {
        INFO(std::string(row));
        CHECK(says(page, row));
    }
    CHECK(leads_to(page_at("#/indicator/women/maternal-mortality"),
                   IndicatorPage{PlanId{"sample-women"}, IndicatorId{"maternal-mortality"}}));
    CHECK_FALSE(says(said_at("#/indicator/sample-women/women-legal-aid"), "国家目标与本地目标"));
    CHECK_FALSE(
        says(scene::dump(view(shipped_content(), at("#/indicator/women/maternal-mortality"))),
             "国家目标与本地目标"));
}

TEST_CASE("local: the pages of a place are as in the golden files") {
    const std::vector<std::pair<std::string, std::string>> goldens{
        {"local", "#/local/sample-women"},
        {"accounts", "#/accounts/sample-women"},
        {"account", "#/account/sample-women/education"},
        {"notice", "#/notice/sample-children/fitness-good"}};
    for (const auto& [name, address] : goldens)
        check_golden(name, said_at(address, Form::Phone), said_at(address, Form::Wide));
}

} // namespace zhixiao
