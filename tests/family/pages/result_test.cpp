// The result of a check-up: strengths first, nothing like a mark, and what the counts leave out.
#include "tests/family/pages/results.h"

#include <doctest/doctest.h>

namespace zhixiao {

using namespace family_results;

namespace {

const Wording& family_words() { return family().words; }

State result(std::vector<CheckUp> check_ups, Form form = Form::Phone) {
    return at(FamilyPart::Result, std::move(check_ups), form);
}

// Returns a check-up of the list's first item only, which is of the dimension health.
CheckUp first_only(Day day, Answer answer) {
    return check_up(day, [answer](std::size_t place) -> std::optional<Answer> {
        return place == 0 ? std::optional(answer) : std::nullopt;
    });
}

const Node& node_at(const Node& main, const std::string& path) {
    const Node* found = scene::find(main, path);
    REQUIRE_MESSAGE(found, path);
    return *found;
}

std::size_t tried_in(const Node& main) {
    const Node* things = scene::find(main, "next/column-1/try/things");
    return things ? scene::children_of(*things).size() : 0;
}

// Returns the bar of the dimension; none when it has no bar.
std::optional<scene::Meter> bar_of(const Node& main, const std::string& dimension) {
    const Node* bar =
        scene::find(main, "dimensions/pictures/lines/bars/" + dimension + "/" + dimension + "/bar");
    return bar ? std::optional(std::get<scene::Meter>(bar->is)) : std::nullopt;
}

std::string line_of(const Node& main, const std::string& dimension) {
    return scene::dump(node_at(main, "dimensions/pictures/lines/bars/" + dimension));
}

} // namespace

TEST_CASE("family result: every state passes the audit and says nothing like a mark") {
    CHECK(faults_of(FamilyPart::Result) == "");
}

TEST_CASE("family result: strengths come before dimensions, and these before what to try") {
    for (const Form form : {Form::Phone, Form::Tablet, Form::Wide}) {
        const Answering first_done = [](std::size_t place) {
            return place == 0 ? Answer::Yes : Answer::NotYet;
        };
        const std::string said = said_in(result({check_up(today, first_done)}, form));
        CHECK(stands_before(said, family_words()("result.strengths"),
                            family_words()("result.dimensions")));
        CHECK(stands_before(said, family_words()("result.dimensions"),
                            family_words()("result.try.3")));
        CHECK(stands_before(said, family_words()("result.try.3"), family_words()("result.talk")));
        CHECK(stands_before(said, family_words()("result.talk"), family_words()("result.print")));
    }
}

TEST_CASE("family result: a strength is said as a statement, at most four of them") {
    const Node main = main_of(result({check_up(today, all(Answer::Yes))}));
    const Node& done = node_at(main, "strengths/done");
    CHECK(scene::children_of(done).size() == most_done_well);
    const std::string said = scene::dump(done);
    CHECK(says(said, "孩子会说防溺水“六不”，玩水只去有大人、有救生员的地方，也知道着火往哪里跑\""));
    CHECK_FALSE(says(said, "吗"));
    State expecting =
        at(FamilyPart::Result, {check_up(today, all(Answer::Yes), FamilyStage::BeforeBirth)},
           Form::Phone, FamilyStage::BeforeBirth);
    CHECK(says(said_in(expecting), "怀孕这段时间，家里做到无烟，她也做到无酒了\""));
}

TEST_CASE("family result: where nothing is 是 the first sentence is kind and claims nothing") {
    const std::string none = said_in(result({check_up(today, all(Answer::NotYet))}));
    CHECK(says(none, family_words()("result.first_step")));
    CHECK_FALSE(says(none, family_words()("result.strengths")));
    const std::string some = said_in(result({check_up(today, all(Answer::Sometimes))}));
    CHECK(says(some, "有 18 件事，你们有时已经在做"));
    CHECK_FALSE(says(some, family_words()("result.strengths")));
}

TEST_CASE("family result: stage, day and number of questions stand beside, and what is left open") {
    const std::string part = said_in(result({check_up({2026, 9, 12}, mixed(5))}));
    CHECK(says(part, "6—12 岁 · 9 月 12 日 · 18 题"));
    CHECK(says(part, "已经答了 5 题，还有 13 题"));
    CHECK(says(part, family_words()("result.rest")));
    const std::string whole = said_in(result({check_up(today, mixed())}));
    CHECK_FALSE(says(whole, "已经答了"));
    CHECK(says(whole, family_words()("result.again")));
}

TEST_CASE("family result: at most three things to try, the most pressing first, with their basis") {
    const Node main = main_of(result({check_up(today, all(Answer::NotYet))}));
    CHECK(tried_in(main) == most_to_try);
    const FamilyItems all_items = items_at(checklist(), std::nullopt);
    const FamilyItems tried = to_try(all_items, check_up(today, all(Answer::NotYet)).answers);
    const std::string said = scene::dump(node_at(main, "next/column-1/try"));
    for (const FamilyItem* item : tried) {
        CHECK(says(said, item->try_today));
        CHECK(says(said, item->why));
        CHECK(says(said, item->basis.front().title));
    }
    CHECK(tried_in(main_of(result({first_only(today, Answer::NotYet)}))) == 1);
    const std::string all_done = said_in(result({check_up(today, all(Answer::Yes))}));
    CHECK(says(all_done, family_words()("result.none_to_try")));
    CHECK(tried_in(main_of(result({check_up(today, all(Answer::Yes))}))) == 0);
}

TEST_CASE("family result: 不适用 and what is not answered leave bar and counts, and are said") {
    const Node main = main_of(result({check_up(today, [](std::size_t place) {
        // Of the items of health the first is 是, the next 不适用, the third left open.
        return place == 0   ? std::optional(Answer::Yes)
               : place == 1 ? std::optional(Answer::NotApplicable)
                            : std::nullopt;
    })}));
    REQUIRE(bar_of(main, "health"));
    CHECK(bar_of(main, "health")->share == 1);
    const std::string health = line_of(main, "health");
    CHECK(says(health, "counts: text \"是 1\""));
    CHECK(says(health, "1 题不适用，1 题没有回答"));
    CHECK_FALSE(bar_of(main, "safety"));
    CHECK(says(line_of(main, "safety"), "6 题没有回答"));
    CHECK_FALSE(says(line_of(main, "safety"), "还没有"));
}

TEST_CASE("family result: dimensions stand strengths first, each with its counts in words") {
    const Node main = main_of(result({check_up(today, [](std::size_t place) {
        const bool is_safety = checklist().items[place].dimension == Dimension::Safety;
        return is_safety ? Answer::Yes : place % 2 == 0 ? Answer::Sometimes : Answer::NotYet;
    })}));
    const Node& bars = node_at(main, "dimensions/pictures/lines/bars");
    CHECK(scene::children_of(bars).front().key == "safety");
    CHECK(says(line_of(main, "safety"), "\"是 6\""));
    CHECK(says(line_of(main, "health"), "\"有时 2 · 还没有 1\""));
}

TEST_CASE("family result: the radar stands on wide windows, where three dimensions have answers") {
    CHECK(all_of<scene::Radar>(main_of(result({check_up(today, mixed())}, Form::Wide))).size() ==
          1);
    CHECK(all_of<scene::Radar>(main_of(result({check_up(today, mixed())}))).empty());
    CHECK(all_of<scene::Radar>(main_of(result({first_only(today, Answer::Yes)}, Form::Wide)))
              .empty());
}

TEST_CASE("family result: the change is told by dimension over what was answered both times") {
    const State state =
        result({check_up({2026, 9, 12},
                         [](std::size_t place) {
                             const Dimension of = checklist().items[place].dimension;
                             return of == Dimension::Safety ? Answer::Yes : Answer::Sometimes;
                         }),
                check_up(today, [](std::size_t place) {
                    const Dimension of = checklist().items[place].dimension;
                    return of == Dimension::Health   ? Answer::Yes
                           : of == Dimension::Safety ? Answer::NotYet
                                                     : Answer::Sometimes;
                })});
    const std::string said = said_in(state);
    CHECK(says(said, "heading 2 \"和 9 月 12 日比\""));
    CHECK(says(said, "这次是 11 月 28 日"));
    CHECK(says(said, "\"比上次做得多：\" strong \"健康\""));
    CHECK(says(said, "\"比上次少一些：\" strong \"安全\""));
    CHECK(says(said, "\"和上次一样：\" strong \"情感与沟通、学习与习惯、网络与隐私、法律与保护\""));
    CHECK(bar_of(main_of(state), "health")->before == 0.5);
}

TEST_CASE("family result: a bar has last time's tick only where both times are of the same items") {
    const State more =
        result({first_only({2026, 9, 12}, Answer::Yes), check_up(today, [](std::size_t place) {
                    return place == 0 ? Answer::Yes : Answer::NotYet;
                })});
    const Node main = main_of(more);
    CHECK_FALSE(bar_of(main, "health")->before);
    CHECK(says(said_in(more), "\"和上次一样：\" strong \"健康\""));
    CHECK_FALSE(says(said_in(more), "短竖线"));
}

TEST_CASE("family result: nothing in common is said, and a first time has nothing to compare") {
    const State other =
        result({first_only({2026, 9, 12}, Answer::Yes), check_up(today, [](std::size_t place) {
                    return place == 0 ? Answer::NotApplicable : Answer::Yes;
                })});
    CHECK(says(said_in(other), family_words()("result.change.none")));
    CHECK_FALSE(says(said_in(result({check_up(today, mixed())})), "change: section"));
}

TEST_CASE("family result: from two earlier times on a table shows them, the newest last") {
    std::vector<CheckUp> times{check_up({2025, 9, 12}, all(Answer::NotYet)),
                               check_up(today, mixed())};
    CHECK(all_of<scene::Table>(main_of(result(times))).empty());
    for (int month = 1; month <= 6; ++month)
        times.insert(times.end() - 1, check_up({2026, month, 3}, all(Answer::Yes)));
    State state = result(times);
    const std::vector<scene::Table> tables = all_of<scene::Table>(main_of(state));
    REQUIRE(tables.size() == 1);
    REQUIRE(tables.front().rows.size() == 7);
    std::string days;
    for (const scene::Cell& cell : tables.front().rows.front())
        days += "|" + cell.text;
    CHECK(days == "|方面|3 月 3 日|4 月 3 日|5 月 3 日|6 月 3 日|11 月 28 日");
    CHECK(tables.front().rows[1][0].text == "健康");
    CHECK(tables.front().rows[1][1].text == "3 / 3");
    CHECK(tables.front().rows[1][5].text == "2 / 3");
    state.text_size = TextSize::Elder;
    CHECK(all_of<scene::Table>(main_of(state)).front().rows.front().size() == 4);
}

TEST_CASE("family result: text mode has the counts in words once, and no pictures") {
    for (const Form form : {Form::Phone, Form::Wide}) {
        State state = result({check_up({2026, 9, 12}, all(Answer::Sometimes)),
                              check_up(today, all(Answer::Sometimes))},
                             form);
        CHECK(all_of<scene::Meter>(main_of(state)).size() == every_dimension.size());
        state.text_mode = true;
        const Node main = main_of(state);
        CHECK(all_of<scene::Meter>(main).empty());
        CHECK(all_of<scene::Radar>(main).empty());
        CHECK(times(line_of(main, "health"), "有时 3") == 1);
        CHECK_FALSE(says(scene::dump(main), "短竖线"));
    }
}

TEST_CASE("family result: whose it is stands beside, where a child is named") {
    State state = result({check_up(today, mixed())});
    CHECK(says(said_in(state), "about: text \"6—12 岁 · 11 月 28 日 · 18 题\""));
    state.family.record.children.front().child = Child{"小满", {2017, 4}};
    CHECK(says(said_in(state), "about: text \"小满 · 6—12 岁 · 11 月 28 日 · 17 题\""));
}

TEST_CASE("family result: numbers to call dial, with their names, each once, and no diagnosis") {
    const State state = result({check_up(today, all(Answer::NotYet))});
    const std::string said = said_in(state);
    for (const std::string number : {"110", "12355", "12356", "12338"}) {
        INFO(number);
        CHECK(times(said, "-> tel:" + number + " ") == 1);
    }
    CHECK(says(said, "\"拨打 12356 心理援助热线\""));
    CHECK(says(said, family_words()("result.no_diagnosis")));
    CHECK_FALSE(says(said_in(result({check_up(today, all(Answer::Yes))})),
                     family_words()("result.no_diagnosis")));
}

TEST_CASE("family result: while the rights part is not here the number alone is dialled") {
    Content content = content_before_guide();
    content.add(Family(family()));
    const std::string said =
        scene::dump(zhixiao::view(content, result({check_up(today, all(Answer::NotYet))})));
    CHECK(says(said, "\"拨打 12356\" -> tel:12356"));
    CHECK_FALSE(says(said, "心理援助热线"));
}

TEST_CASE("family result: without an answer there is a way to the checklist, and nothing else") {
    for (const FamilyPart part : {FamilyPart::Result, FamilyPart::Sheet, FamilyPart::Code}) {
        const State state = at(part, {});
        CHECK(says(said_in(state), "“6—12 岁”还没有答过"));
        CHECK(leads_to(main_of(state), {FamilyPart::Check, "6-12"}));
        CHECK(all_of<scene::Qr>(main_of(state)).empty());
    }
}

TEST_CASE("family result: answers of another stage are not shown") {
    const State state = at(FamilyPart::Result, {check_up(today, mixed(), FamilyStage::UpTo15)});
    CHECK(says(said_in(state), "“6—12 岁”还没有答过"));
}

TEST_CASE("family result: it leads to the sheet, the code, the daily five minutes and the list") {
    const State state = result({check_up(today, mixed())});
    const Node main = main_of(state);
    for (const FamilyView& view :
         {FamilyView{FamilyPart::Sheet, "6-12"}, FamilyView{FamilyPart::Code, "6-12"},
          FamilyView{FamilyPart::Daily}, FamilyView{FamilyPart::Check, "6-12"}})
        CHECK(leads_to(main, view));
    bool saves = false;
    for (const scene::Button& button : all_of<scene::Button>(main))
        saves = saves || holds(button.press, SaveResultText{"6-12"});
    CHECK(saves);
}

} // namespace zhixiao
