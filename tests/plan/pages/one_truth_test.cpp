// Tests that there is one truth per status: in every view of an indicator and in every year, the
// painted mark, its tone, its word and the spoken name are those of one line of the table in
// one_truth.h.
#include "plan/model/lookup.h"
#include "tests/plan/pages/one_truth.h"

namespace zhixiao {

using namespace one_truth;

TEST_CASE(
    "one truth: every verdict of every plan and year has a mark, a tone and a word that agree, "
    "and awaits its final figure only once the target year is over") {
    each_plan_and_year([](const Content& content, const Pack& pack, int year,
                          const Verdicts& verdicts) {
        for (const Indicator& indicator : pack.indicators) {
            CAPTURE(indicator.id.value);
            const Verdict& verdict = verdicts.of(indicator);
            const std::optional<Seen> seen = expected_of(verdict, content.words);
            CHECK(seen.has_value() == shown_status(verdict).has_value());
            if (!seen)
                continue;
            CHECK_MESSAGE(agrees(*seen), toString(*seen));
            const bool is_over = verdict.latest && verdict.latest->year < indicator.target_year &&
                                 indicator.target_year < year;
            CHECK((seen->mark == "hourglass") == is_over);
        }
    });
}

TEST_CASE(
    "one truth: pill of the page, pill or mark in the field's list, and notice are the same") {
    each_plan_and_year(
        [](const Content& content, const Pack& pack, int year, const Verdicts& verdicts) {
            for (const Field& field : pack.fields) {
                const Route route = FieldPage{pack.plan.id, field.id};
                const Node phone = view(content, at(route, year, Form::Phone));
                const Node wide = view(content, at(route, year, Form::Wide));
                const auto cards = links_to_indicators(phone, pack);
                const auto rows = links_to_indicators(wide, pack);
                for (const Indicator* indicator : indicators_of(pack, field.id)) {
                    CAPTURE(indicator->id.value);
                    const auto expected = expected_of(verdicts.of(*indicator), content.words);
                    const auto pill = pill_in(cards.at(indicator->id.value));
                    REQUIRE(pill.has_value() == expected.has_value());
                    if (!expected)
                        continue;
                    CHECK(seen_of(*pill) == *expected);
                    const Node& row = rows.at(indicator->id.value);
                    std::optional<Seen> marked = mark_in(row);
                    REQUIRE(marked);
                    const auto texts = all_of<scene::Text>(row);
                    marked->word = last_part(texts[1].runs[0].text);
                    CHECK(*marked == *expected);
                }
            }
        });
}

TEST_CASE("one truth: the page of an indicator and its sheet show one pill, and neither asks for a "
          "speed when the period is over") {
    each_plan_and_year(
        [](const Content& content, const Pack& pack, int year, const Verdicts& verdicts) {
            for (const Indicator& indicator : pack.indicators) {
                CAPTURE(indicator.id.value);
                const auto expected = expected_of(verdicts.of(indicator), content.words);
                for (const Route& route : {Route(IndicatorPage{pack.plan.id, indicator.id, {}}),
                                           Route(NoticePage{pack.plan.id, indicator.id, {}})}) {
                    const Node page = view(content, at(route, year, Form::Phone));
                    const auto pill = pill_in(page);
                    // A sheet about an indicator without figures shows no verdict.
                    if (pill && expected)
                        CHECK(seen_of(*pill) == *expected);
                    if (!expected || expected->mark != "hourglass")
                        continue;
                    REQUIRE(pill);
                    const std::string said = texts_in(page);
                    CHECK(says(said, "目标年 " + std::to_string(indicator.target_year) +
                                         " 年已经过了，终期的数字还没有公布。"));
                    for (const char* asked :
                         {"今后每年要做到", "，每年要", "，照这样", "督办单", "步调"})
                        CHECK_FALSE_MESSAGE(says(said, asked), said);
                }
            }
        });
}

TEST_CASE("one truth: a slice of the wheel is spoken as it is painted, and the table beside it has "
          "those marks, words and counts and no others") {
    for (const Content* content : contents())
        for (int year = first_year; year <= last_year; ++year) {
            std::vector<Route> routes{GoalsPage{}};
            if (content->catalog.pack(PlanId{"sample-women"}))
                routes = {LocalityPage{PlanId{"sample-women"}}};
            for (const Route& route : routes) {
                CAPTURE(year);
                const Node page = view(*content, at(route, year, Form::Tablet));
                const auto wheels = all_of<scene::Wheel>(page);
                REQUIRE(wheels.size() == 1);
                std::map<std::string, int> painted;
                for (const scene::WheelSlice& slice : wheels[0].slices) {
                    CAPTURE(slice.name);
                    int words = 0;
                    for (const auto& [mark, line] : table())
                        words += says(slice.name, " 项" + line.word);
                    CHECK(words == static_cast<int>(slice.segments.size()));
                    for (const scene::WheelSegment& segment : slice.segments) {
                        const std::string mark = scene::name_of(segment.mark);
                        REQUIRE(table().count(mark) == 1);
                        CHECK(table().at(mark).tone == scene::name_of(segment.tone));
                        CHECK(says(slice.name,
                                   std::to_string(segment.count) + " 项" + table().at(mark).word));
                        painted[mark] += segment.count;
                    }
                }
                const auto tables = all_of<scene::Table>(page);
                REQUIRE_FALSE(tables.empty());
                std::map<std::string, int> counted;
                for (std::size_t at = 1; at < tables[0].rows.size(); ++at) {
                    const auto& row = tables[0].rows[at];
                    REQUIRE(row[0].mark);
                    CHECK(agrees({scene::name_of(*row[0].mark), scene::name_of(row[0].mark_tone),
                                  row[0].text}));
                    for (std::size_t column = 1; column < row.size(); ++column)
                        counted[scene::name_of(*row[0].mark)] += std::stoi(row[column].text);
                }
                CHECK(counted == painted);
            }
        }
}

TEST_CASE("one truth: in the year after a plan ends, a met target no longer counts as met") {
    const Content& content = content_with_sample();
    const Pack& pack = *content.catalog.pack(PlanId{"sample-women"});
    const auto counted = [&](int year) {
        const Tally tally = pages::tally_of(pack, Verdicts(content.catalog, year));
        return std::pair{tally.count(Grade::AwaitingFinal), tally.count(ReportWord::MetEarly)};
    };
    CHECK(counted(2025).first == 0);
    CHECK(counted(2025).second > 3);
    CHECK(counted(2026).first > 10);
    CHECK(counted(2026).second <= 2); // those that have the final figure
}

} // namespace zhixiao
