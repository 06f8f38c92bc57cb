// Tests of verdicts on the pages: their numbers are the engine's, and each word has its mark.
#include "plan/model/lookup.h"
#include "tests/app/pages/assets.h"
#include "tests/app/pages/nodes.h"
#include "tests/plan/pages/sample_plan.h"

#include "app/act/update.h"
#include "app/pages/view.h"
#include "plan/pages/verdicts.h"
#include "scene/audit.h"
#include "scene/dump.h"

#include <doctest/doctest.h>

#include <cmath>
#include <cstdio>
#include <set>

namespace zhixiao {
namespace {

using pages::Look;
using scene::Node;
using scene::Tone;

constexpr int this_year = 2026;

State at(const std::string& address, Form form = Form::Phone) {
    State state;
    state.route = route_of(address);
    state.form = form;
    state.year = this_year;
    return state;
}

std::string said(const Content& content, const State& state) {
    return scene::dump(view(content, state));
}

std::string with_places(double value, int places) {
    char text[40];
    std::snprintf(text, sizeof text, "%.*f", places, std::abs(value));
    return value < 0 ? "−" + std::string(text) : text;
}

std::string address_of_indicator(const Pack& pack, const Indicator& indicator) {
    return address_of(IndicatorPage{pack.plan.id, indicator.id});
}

const std::string maternal = "#/indicator/women/maternal-mortality";

// Says whether `text` is the word of a status or ends with one.
bool tells_status(const std::vector<std::string>& words, const std::string& text) {
    for (const std::string& word : words) {
        const std::string after = "· " + word;
        if (text == word || (text.size() > after.size() &&
                             text.compare(text.size() - after.size(), after.size(), after) == 0))
            return true;
    }
    return false;
}

bool holds_mark(const Node& node) {
    bool found = false;
    each_node(node, [&](const Node& each) {
        const auto* ornament = std::get_if<scene::Ornament>(&each.is);
        const auto* mark = ornament ? std::get_if<scene::Mark>(&ornament->shape) : nullptr;
        found = found || (mark && *mark != scene::Mark::Swatch);
    });
    return found;
}

// Appends to `found` the texts with a status that have no mark, neither beside them nor in the link
// or row around them.
void unmarked(const Node& node, const std::vector<std::string>& words, bool marked,
              std::string& found) {
    if (const auto* text = std::get_if<scene::Text>(&node.is))
        for (const scene::Run& run : text->runs)
            if (!marked && tells_status(words, run.text))
                found += run.text + "\n";
    if (const auto* pill = std::get_if<scene::Pill>(&node.is))
        if (!pill->mark && !pill->dashed)
            found += pill->text + "\n";
    if (const auto* table = std::get_if<scene::Table>(&node.is))
        for (const auto& row : table->rows)
            for (const scene::Cell& cell : row)
                if (!cell.mark && tells_status(words, cell.text))
                    found += cell.text + "\n";
    const auto* group = std::get_if<scene::Group>(&node.is);
    const bool is_row = group && group->box.arrange == scene::Arrange::Row;
    const bool is_link = std::holds_alternative<scene::Link>(node.is);
    for (const Node& child : scene::children_of(node))
        unmarked(child, words, marked || ((is_row || is_link) && holds_mark(node)), found);
}

} // namespace

TEST_CASE("verdicts: all nineteen statuses have a word, and the mark and tone of their grade") {
    const Wording& words = shipped_content().words;
    for (int i = 0; i < status_count; ++i) {
        const auto status = static_cast<Status>(i);
        const Look look = pages::look_of(words, status, grade_of(status));
        const Look legend = pages::look_of(words, grade_of(status));
        INFO(look.word);
        CHECK(words.contains("status." + std::string(status_name(status))));
        CHECK(look.word == words("status." + std::string(status_name(status))));
        CHECK(look.mark == legend.mark);
        CHECK(look.tone == legend.tone);
        // Once the final figure is awaited, every status looks the same.
        const Look over = pages::look_of(words, status, Grade::AwaitingFinal);
        CHECK(over == Look{scene::Mark::Hourglass, Tone::None, "待终期数据"});
    }
}

TEST_CASE("verdicts: grades differ in their shapes, not in colour alone, and in their words") {
    const Wording& words = shipped_content().words;
    std::set<scene::Mark> marks;
    std::set<std::string> said;
    for (const Grade grade : grades_worst_first) {
        marks.insert(pages::look_of(words, grade).mark);
        said.insert(pages::look_of(words, grade).word);
    }
    CHECK(marks.size() == grade_count);
    CHECK(said.size() == grade_count);
}

TEST_CASE("verdicts: the grades count every quantified target once, 15 and 18 in all") {
    const Content& content = shipped_content();
    const Verdicts verdicts(content.catalog, this_year);
    CHECK(pages::tally_of(content.catalog.packs()[0], verdicts).total() == 15);
    CHECK(pages::tally_of(content.catalog.packs()[1], verdicts).total() == 18);
    for (const Pack& pack : content.catalog.packs()) {
        int total = 0;
        for (const Field& field : pack.fields)
            total += pages::tally_of(pack, field.id, verdicts).total();
        CHECK(total == pages::tally_of(pack, verdicts).total());
    }
    for (const scene::Table& table : all_of<scene::Table>(view(content, at("#/")))) {
        int women = 0;
        int children = 0;
        for (std::size_t row = 1; row < table.rows.size(); ++row) {
            women += std::stoi(table.rows[row][1].text);
            children += std::stoi(table.rows[row][2].text);
        }
        CHECK(women == 15);
        CHECK(children == 18);
    }
}

TEST_CASE("verdicts: a slice of the wheel holds as many parts as its field has targets") {
    const Content& content = shipped_content();
    const Verdicts verdicts(content.catalog, this_year);
    const auto wheels = all_of<scene::Wheel>(view(content, at("#/")));
    REQUIRE(wheels.size() == 1);
    std::size_t at_slice = 0;
    for (const Pack& pack : content.catalog.packs())
        for (const Field& field : pack.fields) {
            int count = 0;
            for (const scene::WheelSegment& segment : wheels[0].slices[at_slice].segments)
                count += segment.count;
            CHECK(count == pages::tally_of(pack, field.id, verdicts).total());
            ++at_slice;
        }
}

TEST_CASE("verdicts: 达标率 stands with what it is divided by") {
    for (const Form form : {Form::Phone, Form::Tablet, Form::Wide}) {
        const std::string page = said(shipped_content(), at("#/goals", form));
        CHECK(says(page, "\"80.0%\" strong number"));
        CHECK(says(page, "16 项达标 ÷ 20 项可以判断的。"));
        CHECK(says(page, "虚线格只有定性目标，不计入。"));
    }
}

TEST_CASE("verdicts: maternal mortality says gap, need, pace and the year it gets there") {
    const std::string page = said(shipped_content(), at(maternal));
    CHECK(says(page, "status: pill \"预期可达标\" half-dot good"));
    CHECK(says(page, "\"离目标还差 2.3，每年要降 0.38。\" strong"));
    CHECK(says(page, "\"过去四年平均每年降 0.65，照这样约 2028 年达标。\""));
    CHECK(says(page, "（16.9 − 14.3）÷（16.9 − 12）＝ 2.6 ÷ 4.9"));
    CHECK(says(page, "（2024 − 2020）÷（2030 − 2020）＝ 4 ÷ 10"));
    CHECK(says(page, "pace: text \"1.33\" good strong number"));
    CHECK(says(page, "projection 2027.538 12 \"约 2028 年\""));
    CHECK(says(page, "path 2020 16.9, 2030 12"));
}

TEST_CASE("verdicts: the numbers of the arithmetic are those of the engine") {
    const Content& content = shipped_content();
    int paced = 0;
    for (const Pack& pack : content.catalog.packs())
        for (const Indicator& indicator : pack.indicators) {
            const Verdict verdict =
                judge(indicator, series_of(pack, indicator.id, std::nullopt), this_year);
            if (!verdict.target.pace ||
                verdict.flags.awaiting_final) // awaiting the final figure: nothing is explained
                continue;
            ++paced;
            INFO(indicator.id.value);
            const Node page = view(content, at(address_of_indicator(pack, indicator)));
            const auto meters = all_of<scene::Meter>(page);
            REQUIRE(meters.size() == 2);
            CHECK(meters[0].share == *verdict.target.share_closed);
            CHECK(meters[1].share == *verdict.target.share_of_time);
            CHECK(says(scene::dump(page),
                       "pace: text \"" + with_places(*verdict.target.pace, 2) + "\""));
            if (verdict.target.eta)
                for (const scene::Chart& chart : all_of<scene::Chart>(page))
                    CHECK((!chart.projection || chart.projection->year == *verdict.target.eta));
        }
    CHECK(paced > 5);
}

TEST_CASE("verdicts: no word of a status stands without its mark") {
    const Content sample = sample_content("county");
    for (const Content* content : {&shipped_content(), &sample}) {
        std::vector<std::string> words;
        for (int i = 0; i < status_count; ++i)
            words.push_back(
                content->words("status." + std::string(status_name(static_cast<Status>(i)))));
        for (const Grade grade : grades_worst_first)
            words.push_back(pages::look_of(content->words, grade).word);
        std::vector<std::string> addresses{"#/", "#/goals"};
        for (const Pack& pack : content->catalog.packs()) {
            addresses.push_back(address_of(PlanPage{pack.plan.id}));
            for (const Field& field : pack.fields)
                addresses.push_back(address_of(FieldPage{pack.plan.id, field.id}));
            for (const Indicator& indicator : pack.indicators)
                addresses.push_back(address_of_indicator(pack, indicator));
        }
        for (const std::string& address : addresses)
            for (const Form form : {Form::Phone, Form::Wide}) {
                INFO(address);
                std::string found;
                unmarked(view(*content, at(address, form)), words, false, found);
                CHECK(found == "");
            }
    }
}

TEST_CASE("verdicts: a wide list begins with the worst and ends with what is not known") {
    const std::string page = said(shipped_content(), at("#/goals/children/health", Form::Wide));
    const auto junior = page.find("#/indicator/children/myopia-junior");
    const auto fitness = page.find("#/indicator/children/fitness-good");
    const auto infant = page.find("#/indicator/children/infant-mortality");
    const auto senior = page.find("#/indicator/children/myopia-senior");
    const auto vaccination = page.find("#/indicator/children/vaccination");
    CHECK(junior < fitness);
    CHECK(senior < fitness);
    CHECK(fitness < infant);
    CHECK(infant < vaccination);
    CHECK(says(page, "2022 年 · 目标 60% 以下 · 倒退"));
    CHECK(says(page, "目标 90% 以上 · 无数据"));
}

} // namespace zhixiao
