// What pages say because of the day: what holds, changes ahead; and advice apart from law.
#include "tests/app/pages/dated_pages.h"

#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

namespace zhixiao {

using namespace dated_pages;

namespace {

Article article(const std::string& number, const std::string& text, const Validity& validity) {
    Article result;
    result.number = number;
    result.text = text;
    result.validity = validity;
    return result;
}

// Returns the shipped content with a law, a service and a family item that change on 2031-01-01,
// and with advice on an article and on a basis.
Content with_changes() {
    Content content = shipped_content();
    Rights rights = *content.rights.all();
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
    content.add(std::move(rights));
    Family family = *content.family.all();
    std::vector<FamilyItem>& items = family.checklists[3].items;
    items.front().validity.until = "2030-12-31";
    FamilyItem next = items.front();
    next.id = {"invented"};
    next.question = "换成新的问法了吗？";
    next.validity = {"2031-01-01", ""};
    items.push_back(next);
    content.add(std::move(family));
    return content;
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
        shipped_content().family.all()->checklists[3].items.front().question;
    CHECK(says(checklist_on({2030, 12, 31}), old_question));
    CHECK_FALSE(says(checklist_on({2031, 1, 1}), old_question));
    CHECK(says(checklist_on({2031, 1, 1}), "换成新的问法了吗？"));
}

TEST_CASE("dated: a law that lies ahead is marked so on the shelf, and is not there before") {
    const Content content = with_changes();
    const auto shelf = [&](Day day) {
        return said(content, on(rights_at({RightsPart::Laws}), day));
    };
    CHECK_FALSE(says(shelf({2030, 9, 30}), "将来法"));
    CHECK(says(shelf({2030, 10, 1}), "2031-01-01 起施行，现在还没有生效"));
    CHECK(says(shelf({2031, 1, 1}), "将来法"));
    CHECK_FALSE(says(shelf({2031, 1, 1}), "现在还没有生效"));
}

TEST_CASE("dated: advice stands beneath the law's text, after a label that says it is ours") {
    const Content content = with_changes();
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
    search.rights.texts[rights_laws_input] = "从前这样写";
    CHECK(in_order(said(content, search), {"从前这样写", label, "先去问一问"}));
    search.rights.texts[rights_laws_input] = "先去问一问";
    CHECK(in_order(said(content, search), {"试行法", "从前这样写", label, "先去问一问"}));
    const std::string id = content.rights.all()->situations.front().id.value;
    const scene::Node page = view(content, rights_at({RightsPart::Situation, id}));
    CHECK(in_order(scene::dump(page), {"依据这样写", label, "我们说先留底"}));
    // The advice does not stand within the link to the law.
    for (const scene::Link& link : all_of<scene::Link>(page))
        for (const scene::Node& child : link.children)
            CHECK_FALSE(says(scene::dump(child), "我们说先留底"));
    CHECK(faults_of(page) == "");
}

} // namespace zhixiao
