// Tests of the pages of the guide: the part chosen is explained, links lead to pages that exist,
// and pages whose content is awaited say so.
#include "tests/app/pages/assets.h"
#include "tests/app/pages/nodes.h"

#include "app/act/update.h"
#include "app/pages/view.h"
#include "scene/audit.h"
#include "scene/dump.h"

#include <doctest/doctest.h>

namespace zhixiao {
namespace {

State at(const std::string& address, Form form = Form::Phone) {
    State state;
    state.route = route_of(address);
    state.form = form;
    return state;
}

scene::Node page_of(const State& state) { return view(shipped_content(), state); }

std::string said(const State& state) { return scene::dump(page_of(state)); }

int count_of(const std::string& page, const std::string& words) {
    int count = 0;
    for (std::size_t at = page.find(words); at != std::string::npos;
         at = page.find(words, at + words.size()))
        ++count;
    return count;
}

std::string faults_of(const scene::Node& page) {
    std::string faults;
    for (const Problem& problem : scene::audit(page))
        faults += problem.where + ": " + problem.what + "\n";
    return faults;
}

const Guide& guide() { return *shipped_content().guide; }

} // namespace

TEST_CASE("mechanism: every part and step is in a diagram, and chosen on its own page") {
    for (const auto* parts : {&guide().parts, &guide().steps})
        for (const GuidePart& part : *parts)
            for (const Form form : {Form::Phone, Form::Tablet, Form::Wide}) {
                CAPTURE(part.id);
                const std::string page = said(at("#/mechanism/" + part.id, form));
                CHECK(says(page, part.name + " (" + part.role + ") -> #/mechanism/" + part.id +
                                     " brand selected"));
                CHECK(says(page, "heading 2 \"" + part.name + "\""));
                CHECK(says(page, part.summary));
                for (const Statement& statement : part.statements)
                    CHECK(says(page, statement.text));
                for (const Statement& duty : part.duties)
                    CHECK(says(page, duty.text));
            }
}

TEST_CASE("mechanism: without a choice nothing is selected, and a wide window invites to choose") {
    CHECK(count_of(said(at("#/mechanism")), " selected") == 0);
    CHECK_FALSE(says(said(at("#/mechanism")), "选一格看看"));
    CHECK(says(said(at("#/mechanism", Form::Wide)), "heading 2 \"选一格看看\""));
}

TEST_CASE("mechanism: each statement tells its source and how sure it is") {
    const std::string page = said(at("#/mechanism/committee"));
    CHECK(says(page, "\"未成年人保护法第九条（2024 年修正） · 把握高\""));
    CHECK(says(page, "\"一个市 2022 年妇女儿童工作会议讲话 · 把握中\""));
}

TEST_CASE("mechanism: a step leads to the next, and the last to the first") {
    CHECK(says(said(at("#/mechanism/warning")), "\"下一步：督办\" -> #/mechanism/supervision"));
    CHECK(
        says(said(at("#/mechanism/assessment")), "\"下一步：目标分解\" -> #/mechanism/breakdown"));
}

TEST_CASE("mechanism: all its parts are one page, where focus and scroll stay") {
    CHECK(says(said(at("#/mechanism/committee")), "name #/mechanism\n"));
    CHECK(says(said(at("#/mechanism/years")), "name #/mechanism\n"));
}

TEST_CASE("mechanism: a part that does not exist is a missing page") {
    CHECK(says(said(at("#/mechanism/nobody")), "没有这一页"));
}

TEST_CASE("years: today stands where the reader's date is") {
    State state = at("#/mechanism/years");
    state = update(shipped_content(), state, DayChanged{2026, 7, 1, 9}).state;
    const std::string page = said(state);
    CHECK(says(page, "today 2026.5 \"今天\""));
    CHECK(says(page, "\"国家两纲，十年（2021—2030 年）；全国的监测报告，一年一份（2021—2030 年）；"
                     "一个市的规划，五年（2021—2025 年）；今天是 2026 年 7 月\""));
    CHECK(says(page, "= \"国家两纲，十年\" 2021 to 2031 brand"));
    CHECK(says(page, "= \"一个市的规划，五年\" 2021 to 2026 soft"));
}

TEST_CASE("met share: the seeds' percentages are shown as theirs, the division as ours") {
    const std::string page = said(at("#/mechanism/met-share"));
    CHECK(says(page, "\"97.22%\""));
    CHECK(says(page, "\"92.11%\""));
    CHECK(says(page, "知晓自己算的：35 ÷ 36 ＝ 97.22%"));
    CHECK(says(page, "知晓自己算的：35 ÷ 38 ＝ 92.11%"));
    CHECK(says(page, "原文给的是 44 项 ÷ 54 项。"));
    CHECK(says(page, "不是现在这一轮"));
}

TEST_CASE("met share: the card of our own leads to how it is worked out, but not to itself") {
    const std::string link = "-> #/mechanism/met-share";
    CHECK(says(said(at("#/goals")), "\"怎么算的，为什么会和别处不同\" " + link));
    CHECK_FALSE(says(said(at("#/mechanism/met-share")), "怎么算的，为什么会和别处不同"));
}

TEST_CASE("years: no two marks of a bar hide each other on a phone") {
    // A mark is 18 px wide, and ten years take 346 px, so seven months keep two marks apart.
    for (const GuidePeriod& period : guide().periods) {
        int before = -100;
        for (const Statement& event : guide().events)
            if (event.period == period.id) {
                CAPTURE(event.text);
                CHECK(event.year * 12 + event.month - before >= 7);
                before = event.year * 12 + event.month;
            }
    }
}

TEST_CASE("glossary: a word that others use says whose it is, and that we explain it") {
    State state = at("#/glossary");
    state = update(shipped_content(), state, SetText{glossary_input, "法治副校长"}).state;
    CHECK(says(said(state), "\"见一个省妇女儿童工作推进会讲话；解释是知晓写的 · 把握中\""));
    state = update(shipped_content(), state, SetText{glossary_input, "百分点"}).state;
    CHECK_FALSE(says(said(state), "解释是知晓写的"));
}

TEST_CASE("glossary: what is typed leaves the terms that answer to it") {
    State state = at("#/glossary");
    CHECK(says(said(state), "个词\""));
    state = update(shipped_content(), state, SetText{glossary_input, "泊松"}).state;
    std::string page = said(state);
    CHECK(says(page, "\"1 个词\""));
    CHECK(says(page, "数太小看不出"));
    CHECK_FALSE(says(page, "\"基期\""));
    state = update(shipped_content(), state, SetText{glossary_input, "<b>没有这个词</b>"}).state;
    page = said(state);
    CHECK(says(page, "没有找到“<b>没有这个词</b>”。"));
    CHECK(faults_of(page_of(state)) == "");
}

TEST_CASE("glossary: every link leads to a page that exists") {
    int links = 0;
    for (const Topic& topic : guide().topics)
        for (const Term& term : topic.terms)
            if (!term.address.empty()) {
                CAPTURE(term.id);
                ++links;
                CHECK(term.address == address_of(route_of(term.address)));
                CHECK_FALSE(says(said(at(term.address)), "没有这一页"));
            }
    CHECK(links > 15);
}

TEST_CASE("guide: goals, about and home lead to it") {
    for (const char* address : {"#/goals", "#/about", "#/"})
        for (const Form form : {Form::Phone, Form::Tablet, Form::Wide}) {
            CAPTURE(address);
            const std::string page = said(at(address, form));
            CHECK(says(page, "-> #/mechanism"));
            if (std::string(address) != "#/")
                CHECK(says(page, "-> #/glossary"));
        }
}

TEST_CASE(
    "guide: until its file is here the pages say so; when it fails, they offer to ask again") {
    for (const char* address : {"#/mechanism", "#/mechanism/committee", "#/glossary"})
        for (const Form form : {Form::Phone, Form::Wide}) {
            CAPTURE(address);
            const auto shown = [&](const State& state) {
                const scene::Node page = view(content_before_guide(), state);
                CHECK(faults_of(page) == "");
                return scene::dump(page);
            };
            State state = at(address, form);
            CHECK(says(shown(state), "正在取这部分内容"));
            const PartCame failed{guide_part, "content/guide.json: 404"};
            state = update(content_before_guide(), state, failed).state;
            const std::string page = shown(state);
            CHECK(says(page, "button primary \"再取一次\""));
            CHECK(says(page, "content/guide.json: 404"));
            state = update(content_before_guide(), state, AskForPart{guide_part}).state;
            CHECK(says(shown(state), "正在取这部分内容"));
        }
}

} // namespace zhixiao
