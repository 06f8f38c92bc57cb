// What pages say because of the day: changes ahead, advice apart from law, content that is old.
#include "rights_pages.h"

#include "domain/calendar.h"

#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

namespace zhixiao {
namespace {

State on(State state, Day day) {
    state.year = day.year;
    state.month = day.month;
    state.day = day.day;
    return state;
}

std::string said(const Catalog& catalog, const State& state) {
    return scene::dump(view(catalog, state));
}

State at_address(const std::string& address, Form form = Form::Phone) {
    State state;
    state.route = route_of(address);
    state.form = form;
    return state;
}

Article article(const std::string& number, const std::string& text, const Validity& validity) {
    Article result;
    result.number = number;
    result.text = text;
    result.validity = validity;
    return result;
}

// The shipped content with a law, a service and a family item that change on 2031-01-01, and advice
// on an article and on a basis.
Catalog with_changes() {
    Catalog catalog = shipped_catalog();
    Rights rights = *catalog.rights();
    Law law = rights.laws.front();
    law.id = {"invented"};
    law.short_name = "试行法";
    law.in_force = "2012-01-01";
    law.articles = {article("1", "从前这样写", {"", "2030-12-31"}),
                    article("1", "以后那样写", {"2031-01-01", ""})};
    law.articles[0].advice = "先去问一问";
    Law ahead = law;
    ahead.id = {"ahead"};
    ahead.short_name = "将来法";
    ahead.in_force = "2031-01-01";
    ahead.articles.clear();
    rights.laws.push_back(law);
    rights.laws.push_back(ahead);
    Service service = rights.services.front();
    service.id = {"invented"};
    service.stage = LifeStage::OldAge;
    service.what = "到老窗口办";
    service.validity = {"", "2030-12-31"};
    rights.services.push_back(service);
    service.what = "到新窗口办";
    service.validity = {"2031-01-01", ""};
    rights.services.push_back(service);
    Citation basis{{"invented"}, {"1"}, "依据这样写", "我们说先留底", {}};
    rights.situations.front().basis.push_back(basis);
    catalog.add(std::move(rights));
    Family family = *catalog.family();
    std::vector<FamilyItem>& items = family.checklists[3].items;
    items.front().validity.until = "2030-12-31";
    FamilyItem next = items.front();
    next.id = {"invented"};
    next.question = "换成新的问法了吗？";
    next.validity = {"2031-01-01", ""};
    items.push_back(next);
    catalog.add(std::move(family));
    return catalog;
}

std::string law_on(Day day) {
    return said(with_changes(), on(rights_at({RightsPart::Law, "invented"}), day));
}

std::string services_on(Day day) {
    return said(with_changes(), on(rights_at({RightsPart::Services, "old-age"}), day));
}

std::string checklist_on(Day day) {
    return said(with_changes(), on(at_address("#/family/check/6-12"), day));
}

constexpr const char* told_change = "到 2030-12-31 为止；从 2031-01-01 起：";

} // namespace

TEST_CASE("dated: an article and a service change over between the last day and the first") {
    CHECK(says(law_on({2030, 12, 31}), "从前这样写"));
    CHECK_FALSE(says(law_on({2031, 1, 1}), "从前这样写"));
    CHECK(says(law_on({2031, 1, 1}), "以后那样写"));
    CHECK(says(services_on({2030, 12, 31}), "到老窗口办"));
    CHECK_FALSE(says(services_on({2031, 1, 1}), "到老窗口办"));
    CHECK(says(services_on({2031, 1, 1}), "到新窗口办"));
}

TEST_CASE("dated: a change is told beside article, service and question 92 days ahead, not 93") {
    const Day early{2030, 9, 30};
    const Day told{2030, 10, 1};
    for (const auto& said_on : {law_on, services_on, checklist_on}) {
        CHECK_FALSE(says(said_on(early), "为止"));
        CHECK(says(said_on(told), told_change));
        CHECK_FALSE(says(said_on({2031, 1, 1}), "为止"));
    }
    CHECK(says(law_on(told), "以后那样写"));
    CHECK(says(services_on(told), "到新窗口办"));
    CHECK(says(checklist_on(told), "换成新的问法了吗？"));
}

TEST_CASE("dated: an item of the checklist is asked on its days only") {
    const std::string old_question =
        shipped_catalog().family()->checklists[3].items.front().question;
    CHECK(says(checklist_on({2030, 12, 31}), old_question));
    CHECK_FALSE(says(checklist_on({2031, 1, 1}), old_question));
    CHECK(says(checklist_on({2031, 1, 1}), "换成新的问法了吗？"));
}

TEST_CASE("dated: a law that lies ahead is marked so on the shelf, and is not there before") {
    const Catalog catalog = with_changes();
    const auto shelf = [&](Day day) {
        return said(catalog, on(rights_at({RightsPart::Laws}), day));
    };
    CHECK_FALSE(says(shelf({2030, 9, 30}), "将来法"));
    CHECK(says(shelf({2030, 10, 1}), "2031-01-01 起施行，现在还没有生效"));
    CHECK(says(shelf({2031, 1, 1}), "将来法"));
    CHECK_FALSE(says(shelf({2031, 1, 1}), "现在还没有生效"));
}

TEST_CASE("dated: advice stands beneath the law's text, after a label that says it is ours") {
    const Catalog catalog = with_changes();
    const auto in_order = [](const std::string& page, const std::vector<std::string>& words) {
        std::size_t at = 0;
        for (const std::string& each : words) {
            at = page.find(each, at);
            if (at == std::string::npos)
                return false;
        }
        return true;
    };
    const std::string label = "我们的建议（不是条文）";
    CHECK(in_order(law_on({2030, 1, 1}), {"从前这样写", label, "先去问一问"}));
    State search = rights_at({RightsPart::Laws});
    search.texts[rights_laws_input] = "从前这样写";
    CHECK(in_order(said(catalog, search), {"从前这样写", label, "先去问一问"}));
    search.texts[rights_laws_input] = "先去问一问";
    CHECK(in_order(said(catalog, search), {"试行法", "从前这样写", label, "先去问一问"}));
    const std::string id = catalog.rights()->situations.front().id.value;
    const scene::Node page = view(catalog, rights_at({RightsPart::Situation, id}));
    CHECK(in_order(scene::dump(page), {"依据这样写", label, "我们说先留底"}));
    // Not within the link to the law.
    for (const scene::Link& link : all_of<scene::Link>(page))
        for (const scene::Node& child : link.children)
            CHECK_FALSE(says(scene::dump(child), "我们说先留底"));
    CHECK(faults_of(page) == "");
}

TEST_CASE("dated: a source checked more than 18 months ago says so beside it, and what to do") {
    Catalog catalog = shipped_catalog();
    Rights rights = *catalog.rights();
    for (Law& law : rights.laws)
        law.origin.checked = "2026-11-30";
    catalog.add(std::move(rights));
    const std::string id = catalog.rights()->laws.front().id.value;
    const State state = rights_at({RightsPart::Law, id});
    CHECK_FALSE(says(said(catalog, on(state, {2028, 5, 30})), "最后一次核对"));
    CHECK(says(said(catalog, on(state, {2028, 5, 31})),
               "这一条最后一次核对是 2026-11-30，已经过去 1 年 6 个月，用之前先打 12345 问一问。"));
}

TEST_CASE("dated: home says once that the content is old, 18 months after the plans' last check") {
    const Wording& words = shipped_catalog().words();
    const std::optional<Day> checked = day_of(words("plans.checked"));
    REQUIRE(checked);
    const Day last = day_months_after(*checked, 18);
    for (const Form form : {Form::Phone, Form::Tablet, Form::Wide}) {
        const auto cards = [&](Day day) {
            return times(said(shipped_catalog(), on(at_address("#/", form), day)),
                         "heading 2 \"这里的内容旧了\"");
        };
        const auto told = [&](Day day) {
            return says(said(shipped_catalog(), on(at_address("#/", form), day)), "这里的内容旧了");
        };
        CHECK_FALSE(told(last));
        CHECK(told(days_after(last, 1)));
        CHECK(cards({2029, 1, 1}) == 1);
    }
}

TEST_CASE("dated: before the other pages are here home says nothing of it, and needs no word") {
    State state = on(at_address("#/"), {2029, 1, 1});
    state.comes_in_parts = true;
    const std::string home = said(first_catalog(), state);
    CHECK_FALSE(says(home, "旧了"));
    CHECK_FALSE(says(home, "⟦"));
}

TEST_CASE("dated: figures of the plans that ship say how old they are, those of other plans not") {
    const State state = at_address("#/indicator/women/maternal-mortality");
    CHECK_FALSE(says(said(shipped_catalog(), state), "最后一次核对"));
    CHECK(times(said(shipped_catalog(), on(state, {2029, 1, 1})), "这里的数最后一次核对是") == 1);
    for (const Pack& pack : catalog_with_sample().packs())
        if (pack.plan.sample) {
            const IndicatorPage page{pack.plan.id, pack.indicators.front().id};
            CHECK_FALSE(
                says(said(catalog_with_sample(), on(at_address(address_of(page)), {2029, 1, 1})),
                     "最后一次核对"));
        }
}

TEST_CASE("dated: the about page tells the oldest and the newest check of all that is here") {
    Catalog catalog = catalog_before_guide();
    const State about = on(at_address("#/about"), {2026, 12, 1});
    const std::string plans = catalog.words()("plans.checked");
    CHECK(says(said(catalog, about), "最早核对于 " + plans + "，最近核对于 " + plans + "。"));
    Rights rights = *shipped_catalog().rights();
    rights.laws.front().origin.checked = "2024-02-29";
    rights.hotlines.front().origin.checked = "2026-12-01";
    catalog.add(std::move(rights));
    CHECK(says(said(catalog, about), "最早核对于 2024-02-29，最近核对于 2026-12-01。"));
    CHECK(says(said(catalog, about), "连上网打开一次"));
    CHECK_FALSE(says(said(catalog, about), "已经过去"));
    CHECK(says(said(catalog, on(about, {2029, 1, 1})), "离最近一次核对，已经过去 2 年 1 个月。"));
    CHECK(says(said(catalog, on(about, {2029, 1, 1})), "先打 12345 问一问"));
}

namespace {

std::vector<State> a_page_of_every_type() {
    std::vector<State> states;
    for (const char* address : {"#/",
                                "#/goals",
                                "#/goals/women",
                                "#/goals/women/health",
                                "#/indicator/women/maternal-mortality",
                                "#/mechanism",
                                "#/mechanism/cycle",
                                "#/mechanism/years",
                                "#/mechanism/met-share",
                                "#/glossary",
                                "#/about",
                                "#/device",
                                "#/plans",
                                "#/units",
                                "#/family",
                                "#/family/check/6-12",
                                "#/family/check/special",
                                "#/family/children",
                                "#/family/record",
                                "#/family/daily",
                                "#/family/class",
                                "#/family/session",
                                "#/family/show",
                                "#/nowhere"})
        states.push_back(at_address(address));
    const Rights& rights = rights_shown();
    for (const RightsPart part :
         {RightsPart::Start, RightsPart::Watched, RightsPart::Situations, RightsPart::Path,
          RightsPart::Hotlines, RightsPart::Laws, RightsPart::Order, RightsPart::Reporting,
          RightsPart::Helpers, RightsPart::Services})
        states.push_back(rights_at({part}));
    for (const Situation& situation : rights.situations)
        states.push_back(rights_at({RightsPart::Situation, situation.id.value}));
    for (const Law& law : rights.laws)
        states.push_back(rights_at({RightsPart::Law, law.id.value}));
    states.push_back(rights_at({RightsPart::Hotline, rights.hotlines.front().id.value}));
    states.push_back(rights_at({RightsPart::Helper, rights.departments.front().id.value}));
    return states;
}

} // namespace

TEST_CASE(
    "dated: with the clock at 2029-01-01 every page is whole, and says it is old at sources") {
    for (State state : a_page_of_every_type())
        for (const Form form : {Form::Phone, Form::Wide}) {
            state.form = form;
            const scene::Node page = view(shipped_catalog(), on(state, {2029, 1, 1}));
            const std::string words = scene::dump(page);
            INFO(words.substr(0, 300));
            CHECK(faults_of(page) == "");
            CHECK_FALSE(says(words, "⟦"));
            // Wherever a source is named with the day of its check, that is told to be long ago.
            CHECK(times(words, "核对至 20") <= times(words, "最后一次核对是 20") + 1);
        }
}

TEST_CASE("dated: a clock set back to 1970 shows the laws as of the release, and nothing is old") {
    for (const Law& law : rights_shown().laws) {
        const State state = on(rights_at({RightsPart::Law, law.id.value}), {1970, 1, 1});
        if (law.in_force <= "2026-11-30")
            CHECK(says(said(shipped_catalog(), state), law.title));
        CHECK_FALSE(says(said(shipped_catalog(), state), "最后一次核对"));
    }
}

} // namespace zhixiao
