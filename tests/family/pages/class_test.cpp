// The results of a class on their page: the counts are right, and small groups have none.
#include "tests/family/pages/evening.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>

namespace zhixiao {
namespace {

constexpr FamilyStage school = FamilyStage::UpTo12;
constexpr FamilyStage teens = FamilyStage::UpTo15;

std::string digits(int number) { return std::to_string(number); }

State class_of(std::size_t results, Form form = Form::Phone) {
    State state = family_at(FamilyPart::Class, form);
    Chance chance(7);
    for (std::size_t at = 0; at < results; ++at)
        take_in(state, school, chance_answers(checklist_shown(school), chance));
    return state;
}

State as_table(State state) {
    state.family.texts[class_look_input] = class_look_table;
    return state;
}

// Dimension → 是, 有时, 还没有, 不适用, 没答, counted without the code under test.
using Recount = std::map<Dimension, std::vector<int>>;

Recount recount(const FamilyClass& the_class, FamilyStage stage) {
    Recount counts;
    for (const FamilyItem& item : checklist_shown(stage).items)
        counts[item.dimension].resize(5);
    for (const ClassResult& each : the_class.results)
        for (const FamilyItem& item : checklist_shown(stage).items) {
            const auto found = each.result.answers.find(item.id);
            const std::size_t column =
                found == each.result.answers.end() ? 4 : static_cast<std::size_t>(found->second);
            ++counts[item.dimension][column];
        }
    return counts;
}

std::string dimension_said(Dimension dimension) {
    return family_shown().words("dimension." + std::string(dimension_name(dimension)));
}

// Returns `count` problems, each of a line of its own.
std::vector<Problem> problems(int count) {
    std::vector<Problem> made;
    for (int at = 1; at <= count; ++at)
        made.push_back({"第 " + digits(at) + " 行", "短码不完整", "再输入一次", Severity::Error});
    return made;
}

} // namespace

TEST_CASE("family class: before anything came in, three ways to bring it and that nothing leaves") {
    const State state = family_at(FamilyPart::Class);
    const std::string said = said_in(state);
    CHECK(says(said, "什么也不发出去，也不保存"));
    CHECK(says(said, "短码以 ZX1 开头"));
    CHECK(holds(button_of(state, "选文件")->press, ChooseResultFiles{}));
    CHECK(holds(button_of(state, "加进来")->press, AddClassResults{}));
    const std::vector<scene::TextField> fields = all_of<scene::TextField>(page_of(state));
    REQUIRE(fields.size() == 1);
    CHECK(fields.front().input == class_input);
    CHECK(fields.front().lines > 1);
    CHECK_FALSE(button_of(state, "打印"));
    CHECK_FALSE(button_of(state, "全部清掉"));
}

TEST_CASE("family class: fewer than five results of a stage show their number and nothing else") {
    for (const std::size_t count : {1, 2, 3, 4})
        for (const State& way : in_every_way(class_of(count)))
            for (const State& state : {way, as_table(way)}) {
                const scene::Node page = page_of(state);
                CHECK(says(scene::dump(page), "不到 5 份，先不显示怎么答的"));
                CHECK(all_of<scene::Meter>(page).empty());
                CHECK(all_of<scene::Table>(page).empty());
                CHECK_FALSE(says(sheets_of(state), "人里有"));
                CHECK_FALSE(says(sheets_of(state), "可以试试"));
                CHECK(says(sheets_of(state), digits(static_cast<int>(count)) + " 份结果"));
            }
    CHECK(all_of<scene::Meter>(page_of(class_of(5))).size() > 0);
}

TEST_CASE("family class: a small stage stays hidden beside a large one") {
    State state = class_of(6);
    for (int at = 0; at < 4; ++at)
        take_in(state, teens, all_the_same(teens, Answer::NotYet));
    const std::string said = sheets_of(state);
    CHECK(says(said, "班级汇总：6—12 岁"));
    CHECK(says(said, "班级汇总：12—15 岁"));
    CHECK(says(said, "4 份结果"));
    for (const FamilyItem& item : checklist_shown(teens).items)
        CHECK_FALSE(says(said, item.question));
}

TEST_CASE("family class: a dimension that fewer than five answered is named, not counted") {
    State state = family_at(FamilyPart::Class);
    for (int at = 0; at < 6; ++at) {
        Answers answers = all_the_same(school, Answer::Sometimes);
        for (const FamilyItem& item : checklist_shown(school).items)
            if (item.dimension == Dimension::Network && at >= 4)
                answers.erase(item.id);
        take_in(state, school, answers);
    }
    CHECK(says(said_in(state), "答了的不到 5 份，先不显示：网络与隐私。"));
    for (const scene::Meter& meter : all_of<scene::Meter>(page_of(state)))
        CHECK_FALSE(says(meter.name, "网络与隐私"));
    const std::vector<scene::Table> tables = all_of<scene::Table>(page_of(as_table(state)));
    REQUIRE(tables.size() == 1);
    for (const std::vector<scene::Cell>& row : tables.front().rows)
        CHECK(row.front().text != "网络与隐私");
}

TEST_CASE("family class: the figures of forty results are those of a plain count") {
    const State state = class_of(40);
    const Recount counts = recount(state.family.the_class, school);
    CHECK(says(sheets_of(state), "40 份结果"));

    const std::vector<scene::Table> tables = all_of<scene::Table>(page_of(as_table(state)));
    REQUIRE(tables.size() == 1);
    CHECK(tables.front().rows.size() == counts.size() + 1);
    for (std::size_t at = 1; at < tables.front().rows.size(); ++at) {
        const std::vector<scene::Cell>& row = tables.front().rows[at];
        for (const auto& [dimension, columns] : counts)
            if (row.front().text == dimension_said(dimension))
                for (std::size_t column = 0; column < 5; ++column)
                    CHECK(row[column + 1].text == digits(columns[column]));
    }

    std::vector<scene::Meter> meters = all_of<scene::Meter>(page_of(state));
    REQUIRE(meters.size() == 3 * counts.size());
    for (const auto& [dimension, columns] : counts) {
        const int all = columns[0] + columns[1] + columns[2];
        for (std::size_t column = 0; column < 3; ++column) {
            const std::string answer =
                family_shown().words("answer." + std::string(answer_name(every_answer[column])));
            const std::string name = dimension_said(dimension) + answer + "：" +
                                     digits(columns[column]) + "，共 " + digits(all);
            const auto found =
                std::find_if(meters.begin(), meters.end(),
                             [&](const scene::Meter& meter) { return meter.name == name; });
            REQUIRE(found != meters.end());
            CHECK(found->share == doctest::Approx(static_cast<double>(columns[column]) / all));
        }
    }
}

TEST_CASE("family class: the three most often 还没有 of forty are those of a plain count") {
    const State state = class_of(40);
    struct Counted {
        const FamilyItem* item;
        int not_yet = 0;
        int answered = 0;
    };
    std::vector<Counted> all;
    for (const FamilyItem& item : checklist_shown(school).items) {
        Counted counted{&item};
        for (const ClassResult& each : state.family.the_class.results) {
            const auto found = each.result.answers.find(item.id);
            const bool says_any =
                found != each.result.answers.end() && found->second != Answer::NotApplicable;
            counted.answered += says_any;
            counted.not_yet += says_any && found->second == Answer::NotYet;
        }
        all.push_back(counted);
    }
    std::stable_sort(all.begin(), all.end(), [](const Counted& one, const Counted& two) {
        return one.not_yet != two.not_yet ? one.not_yet > two.not_yet
                                          : one.item->weight > two.item->weight;
    });
    const std::string said = sheets_of(state);
    std::size_t last = 0;
    for (std::size_t at = 0; at < all.size(); ++at) {
        const std::size_t place = said.find(all[at].item->question);
        CHECK((place != std::string::npos) == (at < 3));
        if (at >= 3)
            continue;
        CHECK(place > last);
        last = place;
        CHECK(says(said.substr(place),
                   digits(all[at].answered) + " 人里有 " + digits(all[at].not_yet) + " 人还没有"));
        CHECK(says(said.substr(place), "可以试试：" + all[at].item->try_today));
    }
}

TEST_CASE("family class: who gave which answer cannot be told from the page") {
    State state = family_at(FamilyPart::Class);
    State other = state;
    const std::vector<FamilyItem>& items = checklist_shown(school).items;
    Chance chance(11);
    std::vector<Answers> given(7);
    for (const FamilyItem& item : items)
        for (Answers& answers : given)
            answers[item.id] = every_answer[static_cast<std::size_t>(chance.below(3))];
    std::vector<Answers> handed_on(7);
    for (std::size_t item = 0; item < items.size(); ++item)
        for (std::size_t at = 0; at < given.size(); ++at)
            handed_on[(at + item) % given.size()][items[item].id] = given[at][items[item].id];
    for (std::size_t at = 0; at < given.size(); ++at) {
        take_in(state, school, given[at]);
        take_in(other, school, handed_on[at]);
    }
    REQUIRE_FALSE(state.family.the_class == other.family.the_class);
    CHECK(said_in(state) == said_in(other));
}

TEST_CASE("family class: no code that came in stands on the page") {
    const State state = class_of(12);
    const std::string said = said_in(state);
    for (const ClassResult& each : state.family.the_class.results)
        CHECK_FALSE(says(said, each.code));
    CHECK_FALSE(says(sheets_of(state), "ZX1"));
}

TEST_CASE("family class: equal results are told, and counted once when ticked") {
    State state = class_of(5);
    CHECK_FALSE(button_of(state, "一样的只算一次"));
    take_in(state, school, state.family.the_class.results.front().result.answers);
    CHECK(says(said_in(state), "有 1 份和别的一模一样"));
    CHECK(says(sheets_of(state), "6 份结果"));
    const std::optional<scene::Button> once = button_of(state, "一样的只算一次");
    REQUIRE(once);
    CHECK(once->pressed == false);
    CHECK(holds(once->press, CountEqualOnce{true}));
    state.family.the_class.equal_once = true;
    CHECK(holds(button_of(state, "一样的只算一次")->press, CountEqualOnce{false}));
    CHECK(says(sheets_of(state), "5 份结果"));
}

TEST_CASE("family class: of many problems the first ten are shown, and how many more there are") {
    State state = family_at(FamilyPart::Class);
    state.family.the_class.problems = problems(13);
    const std::string said = said_in(state);
    CHECK(says(said, "有 13 处没看懂"));
    CHECK(says(said, "\"第 10 行\""));
    CHECK_FALSE(says(said, "\"第 11 行\""));
    CHECK(says(said, "还有 3 处没有列出来。"));
    state.family.the_class.problems = problems(10);
    CHECK(says(said_in(state), "\"第 10 行\""));
    CHECK_FALSE(says(said_in(state), "没有列出来"));
}

TEST_CASE("family class: paper has the class, the day and the results, and nothing to press") {
    State state = class_of(8, Form::Wide);
    state.year = 2026;
    state.month = 11;
    state.day = 28;
    state.family.texts[class_name_input] = "三年级二班";
    state.family.the_class.problems = problems(2);
    state.text_mode = true;
    CHECK(says(sheets_of(state), "三年级二班，8 份结果，11 月 28 日汇总"));
    CHECK_FALSE(says(sheets_of(state), "第 1 行"));
    CHECK(controls_on_paper(page_of(state)) == 0);
    CHECK(all_of<scene::Meter>(page_of(state)).empty());
    CHECK(all_of<scene::Table>(page_of(state)).size() == 1);
    CHECK(holds(button_of(state, "打印")->press, PrintPage{}));
}

TEST_CASE("family class: everything is forgotten by one press") {
    CHECK(holds(button_of(class_of(1), "全部清掉")->press, ForgetClass{}));
}

TEST_CASE("family class: its page is in order, empty, hidden, full and with problems") {
    CHECK(faults_in_every_way(family_at(FamilyPart::Class)) == "");
    CHECK(faults_in_every_way(class_of(3)) == "");
    State full = class_of(40);
    for (const FamilyStage stage : every_stage) {
        Chance chance(3);
        for (int at = 0; at < 6; ++at)
            take_in(full, stage, chance_answers(checklist_shown(stage), chance));
    }
    full.family.the_class.problems = problems(30);
    full.family.texts[class_name_input] = "三年级二班";
    CHECK(faults_in_every_way(full) == "");
    CHECK(faults_in_every_way(as_table(full)) == "");
}

} // namespace zhixiao
