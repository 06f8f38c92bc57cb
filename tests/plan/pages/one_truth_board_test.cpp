// Tests that there is one truth per status on the board, in its list, and in the accounts.
#include "plan/model/lookup.h"
#include "tests/plan/pages/one_truth.h"

namespace zhixiao {

using namespace one_truth;

TEST_CASE(
    "one truth: a cell of the board is spoken as it is painted, and its mark's chip says so") {
    const Content& content = content_with_sample();
    for (int year = first_year; year <= last_year; ++year) {
        CAPTURE(year);
        const Node page = view(content, at(BoardPage{PlanId{"sample-women"}}, year, Form::Wide));
        std::map<std::string, std::string> chips;
        std::map<std::string, int> promised;
        for (const scene::Button& button : all_of<scene::Button>(page))
            if (button.mark) {
                const std::string mark = scene::name_of(*button.mark);
                chips[mark] = button.name;
                promised[mark] = std::stoi(button.count);
                CHECK(table().at(mark).word == button.name);
                CHECK(table().at(mark).tone == scene::name_of(button.mark_tone));
            }
        const auto grids = all_of<scene::Grid>(page);
        REQUIRE(grids.size() == 1);
        const scene::GridSource& source = *grids[0].source;
        std::map<std::string, int> painted;
        for (std::size_t row = 0; row < source.rows(); ++row)
            for (std::size_t column = 0; column < source.columns(); ++column) {
                const scene::GridCell cell = source.cell(row, column);
                const std::string spoken = source.spoken(row, column);
                CAPTURE(spoken);
                if (!cell.mark) {
                    CHECK(says(spoken, "，不判断"));
                    continue;
                }
                const std::string mark = scene::name_of(*cell.mark);
                const std::string status = spoken.substr(spoken.rfind("，") + 3);
                const std::string word = table().at(mark).word;
                painted[mark] += row > 0; // the whole city is not counted
                if (row > 0)
                    CHECK(chips.count(mark) == 1);
                CHECK(table().at(mark).tone == scene::name_of(cell.tone));
                const bool is_closer = status.rfind(word + "：", 0) == 0;
                const std::string said = is_closer ? status.substr(word.size() + 3) : status;
                CHECK_MESSAGE((said == word || is_closer), status);
                CHECK(agrees({mark, scene::name_of(cell.tone), said}));
            }
        for (const auto& [mark, count] : promised)
            CHECK(painted[mark] == count);
    }
}

TEST_CASE("one truth: the board's list marks a cell as its grid does, and says the word") {
    const Content& content = content_with_sample();
    for (int year = first_year; year <= last_year; ++year)
        for (int grade = 0; grade < grade_count; ++grade) {
            CAPTURE(year);
            State state = at(BoardPage{PlanId{"sample-women"}}, year, Form::Wide);
            state.plan.texts[board_kind_input] = std::string(grade_name(static_cast<Grade>(grade)));
            const Node page = view(content, state);
            each_node(page, [&](const Node& node) {
                const auto* link = std::get_if<scene::Link>(&node.is);
                const auto to = link ? destination<IndicatorPage>(link->to) : std::nullopt;
                if (!to || node.key != "figure")
                    return;
                const Pack& pack = *content.catalog.pack(to->plan);
                const Verdict verdict = judge(*find_indicator(pack, to->indicator),
                                              series_of(pack, to->indicator, to->area), year);
                const auto expected = expected_of(verdict, content.words);
                REQUIRE(expected);
                std::optional<Seen> marked = mark_in(node);
                REQUIRE(marked);
                CHECK(marked->mark == expected->mark);
                CHECK(marked->tone == expected->tone);
                CHECK(agrees(*expected));
                CHECK(says(texts_in(node), expected->word));
            });
        }
}

TEST_CASE(
    "one truth: a department's table has the marks of its indicators' pages, and counts them") {
    const Content& content = content_with_sample();
    for (int year = first_year; year <= last_year; ++year) {
        CAPTURE(year);
        const Verdicts verdicts(content.catalog, year);
        const Pack& women = *content.catalog.pack(PlanId{"sample-women"});
        for (const Department& department : women.departments) {
            const Node page =
                view(content, at(AccountPage{women.plan.id, department.id}, year, Form::Wide));
            for (const scene::Table& charges : all_of<scene::Table>(page))
                for (const auto& row : charges.rows) {
                    const auto to =
                        row[0].to ? destination<IndicatorPage>(*row[0].to) : std::nullopt;
                    if (!to)
                        continue;
                    const Indicator& indicator =
                        *find_indicator(*content.catalog.pack(to->plan), to->indicator);
                    const auto expected = expected_of(verdicts.of(indicator), content.words);
                    CAPTURE(indicator.id.value);
                    CHECK(row[1].mark.has_value() == expected.has_value());
                    if (!expected)
                        continue;
                    CHECK(Seen{scene::name_of(*row[1].mark), scene::name_of(row[1].mark_tone),
                               row[1].text} == *expected);
                    if (expected->mark == "hourglass")
                        for (const std::size_t column : {5, 6, 7, 8}) // speeds, year, notice
                            CHECK(row[column].text == "—");
                }
        }
    }
}

} // namespace zhixiao
