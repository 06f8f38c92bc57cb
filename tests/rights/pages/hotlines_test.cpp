// The views of hotlines: each number is there, with its name and its caveat; local lines come with
// a pack.
#include "tests/rights/pages/views.h"

#include "plan/files/read_pack.h"
#include "rights/model/rights.h"

#include <doctest/doctest.h>

#include <utility>

namespace zhixiao {

using namespace rights_views;

namespace {

const LocalLine invented_line{"示例市妇联", "0000-1234567", "咨询", "工作日", "2026-10-01"};
const LocalPoint invented_point{
    {"legal-aid-centre"}, "示例市法律援助中心", "示例路 1 号", "0000-7654321", "上午",
    "2026-10-02"};
const LocalPoint unheard_of{{"unheard-of"}, "示例市另一处", "示例路 2 号", "", "", "2026-10-03"};

// Returns content with both plans of 示例市, which have the same line; one of them has places.
Content with_local_pack() {
    std::vector<NamedPack> packs;
    for (const char* name : {"plan-women.json", "plan-children.json"}) {
        const std::string path = std::string(ZHIXIAO_SOURCE_DIR) + "/assets/sample/" + name;
        Pack pack = std::get<Pack>(content::read_pack({name, read_file(path)}));
        pack.local_lines = {invented_line};
        if (packs.empty())
            pack.local_points = {invented_point, unheard_of};
        packs.push_back({name, std::move(pack)});
    }
    return with_plans(shipped_content(), std::move(packs));
}

std::string said_with_pack(const RightsView& view, Form form = Form::Phone) {
    return said_in(zhixiao::view(with_local_pack(), at(view, form)));
}

} // namespace

TEST_CASE("rights hotlines: every number is listed once, the emergency ones in the first card") {
    for (const Form form : forms) {
        const Node page = page_at({RightsPart::Hotlines}, form);
        const Node* first = scene::find(page, "main/groups/column-1/emergency");
        REQUIRE(first);
        const std::string all = said_in(page);
        const std::string emergency = scene::dump(*first);
        for (const Hotline& hotline : rights().hotlines) {
            INFO(hotline.id.value);
            const std::string number = "number: text \"" + hotline.id.value + "\"";
            CHECK(times(all, number) == 1);
            CHECK(says(emergency, number) == hotline.emergency);
            CHECK(says(all, hotline.hours));
            CHECK(opens(page, {RightsPart::Hotline, hotline.id.value}));
        }
        CHECK(says(emergency, rights().notes.no_voice));
        CHECK(says(all, rights().notes.hours));
    }
}

TEST_CASE("rights hotlines: with every group of numbers it says to call 110 first") {
    const Node page = page_at({RightsPart::Hotlines});
    const std::string said = said_in(page);
    CHECK(times(said, "\"" + rights().notes.emergency + "\"") == 7);
}

TEST_CASE("rights hotlines: a link that calls says the number and the name") {
    std::size_t links = 0;
    for (const RightsView& view : every_view())
        for (const Form form : forms)
            for (const scene::Link& link : all_of<scene::Link>(page_at(view, form))) {
                if (link.dial.empty())
                    continue;
                ++links;
                const std::string number = link.dial.substr(4);
                const Hotline* hotline = find_hotline(rights(), {number});
                INFO(link.dial << " " << link.name);
                REQUIRE(hotline);
                const bool writes = hotline->use == HotlineUse::TextMessage;
                CHECK(link.dial == (writes ? "sms:" : "tel:") + number);
                CHECK(says(link.name, number));
                CHECK((writes || says(link.name, hotline->short_name)));
            }
    CHECK(links > rights().hotlines.size());
}

TEST_CASE("rights hotlines: a number's page has its button, its code, and all that is to mind") {
    for (const Hotline& hotline : rights().hotlines)
        for (const Form form : forms) {
            INFO(hotline.id.value);
            const Node page = page_at({RightsPart::Hotline, hotline.id.value}, form);
            const std::string said = said_in(page);
            for (const std::string& told :
                 {hotline.name, hotline.purpose, hotline.hours, hotline.caveat, hotline.local,
                  hotline.origin.source, hotline.origin.checked, rights().notes.emergency})
                CHECK(says(said, told));
            const bool writes = hotline.use == HotlineUse::TextMessage;
            const std::string dial = (writes ? "sms:" : "tel:") + hotline.id.value;
            const std::vector<scene::Qr> codes = all_of<scene::Qr>(page);
            REQUIRE(codes.size() == 1);
            CHECK(codes[0].text == dial);
            CHECK(says(said, " -> " + dial));
            CHECK(says(said, rights().words("hotline.local")) == !hotline.local.empty());
            CHECK(says(said, rights().notes.no_voice) == writes);
        }
}

TEST_CASE("rights hotlines: 12315 is shown as the consumers' line it is") {
    const std::string said = said_at({RightsPart::Hotline, "12315"});
    CHECK(says(said, "它是消费者热线，不管家暴、性侵和劳动纠纷"));
}

TEST_CASE("rights hotlines: a number leads to the situations it is for") {
    const Node page = page_at({RightsPart::Hotline, "12333"});
    CHECK(opens(page, {RightsPart::Situation, "pregnancy-dismissal"}));
    CHECK_FALSE(opens(page, {RightsPart::Situation, "domestic-violence"}));
}

TEST_CASE("rights hotlines: without a local pack the page says where direct lines come from") {
    CHECK(says(said_at({RightsPart::Hotlines}), rights().notes.local_lines));
    CHECK_FALSE(says(said_with_pack({RightsPart::Hotlines}), rights().notes.local_lines));
    CHECK(says(said_at({RightsPart::Helpers}), rights().words("helpers.no_places")));
    CHECK_FALSE(says(said_with_pack({RightsPart::Helpers}), rights().words("helpers.no_places")));
}

TEST_CASE("rights hotlines: a line of a local pack is shown once, with its place and its date") {
    for (const Form form : forms) {
        const std::string said = said_with_pack({RightsPart::Hotlines}, form);
        CHECK(times(said, "\"拨打 0000-1234567 示例市妇联\" -> tel:0000-1234567") == 1);
        CHECK(says(said, "heading 3 \"示例市\""));
        CHECK(says(said, "示例数据"));
        CHECK(says(said, "\"咨询\""));
        CHECK(says(said, "时间：工作日"));
        CHECK(says(said, "核对至 2026-10-01"));
    }
}

TEST_CASE("rights hotlines: a place of a local pack is shown under its kind, with its date") {
    for (const Form form : forms) {
        const Node page = zhixiao::view(with_local_pack(), at({RightsPart::Helpers}, form));
        std::string card;
        std::string others;
        each_node(page, [&](const Node& node) {
            if (node.key == "point-legal-aid-centre" || node.key == "other-places")
                (node.key == "other-places" ? others : card) += scene::dump(node);
        });
        for (const char* told : {"示例市法律援助中心", "示例路 1 号", "-> tel:0000-7654321",
                                 "时间：上午", "核对至 2026-10-02"})
            CHECK_MESSAGE(says(card, told), told);
        CHECK_FALSE(says(card, "示例市另一处"));
        for (const char* told : {"示例市另一处", "示例路 2 号", "核对至 2026-10-03"})
            CHECK_MESSAGE(says(others, told), told);
        CHECK_FALSE(says(others, "tel:"));
    }
    CHECK(says(said_with_pack({RightsPart::Helper, "justice"}), "示例路 1 号"));
}

} // namespace zhixiao
