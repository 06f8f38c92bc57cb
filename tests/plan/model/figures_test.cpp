// Tests of figures in compact form: what is added is read back, and an index finds each series.
#include "plan/model/figures.h"

#include "tests/plan/model/packs.h"

#include <doctest/doctest.h>

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

using namespace zhixiao;

namespace {

using Places = std::vector<std::uint32_t>;

Places list_of(std::span<const std::uint32_t> places) { return {places.begin(), places.end()}; }

// Observations with every member in use and every combination of quality and confidence.
std::vector<Observation> varied() {
    std::vector<Observation> all;
    for (const Quality quality :
         {Quality::Official, Quality::Preliminary, Quality::Derived, Quality::Break})
        for (const std::optional<Confidence> confidence :
             {std::optional<Confidence>(), std::optional(Confidence::High),
              std::optional(Confidence::Medium), std::optional(Confidence::Low)}) {
            Observation one = observation_of("rate", 2020 + static_cast<int>(all.size()), 0.1);
            one.quality = quality;
            one.confidence = confidence;
            all.push_back(one);
        }
    all[1].area = AreaId{"town-a"};
    all[2].area = AreaId{""};
    all[3].numerator = 0;
    all[4].denominator = 20'000;
    all[5].source = "公报";
    all[6].source = "公报";
    all[6].note = "初步数";
    all[7].year = -5;
    all[8].indicator = {""};
    return all;
}

} // namespace

TEST_CASE("figures: what was added comes out the same, in the same order") {
    const std::vector<Observation> all = varied();
    const Figures figures(all);
    REQUIRE(figures.size() == all.size());
    CHECK(std::vector<Observation>(figures.begin(), figures.end()) == all);
    CHECK(figures[6].note == "初步数");
}

TEST_CASE("figures: the same observations are equal, whatever was there before") {
    Figures figures{observation_of("gone", 2020, 1, AreaId{"gone"})};
    figures.add(observation_of("rate", 2021, 2));
    figures.remove({true, false});
    CHECK(figures == Figures{observation_of("rate", 2021, 2)});
    CHECK_FALSE(figures == Figures{observation_of("rate", 2021, 3)});
    CHECK_FALSE(figures == Figures{});
    figures.clear();
    CHECK(figures == Figures{});
}

TEST_CASE("figures: texts and details that many share are kept once") {
    Figures figures;
    for (int year = 2000; year < 2020; ++year) {
        Observation one = observation_of("rate", year, 1);
        one.source = year % 2 == 0 ? "甲公报" : "乙公报";
        figures.add(one);
    }
    CHECK(figures.parts().indicators.size() == 1);
    CHECK(figures.parts().texts.size() == 2);
    CHECK(figures.parts().details.size() == 2);
}

TEST_CASE("figures: a series comes by rising year, figures of one year in the order added") {
    Figures figures{observation_of("b", 2022, 1), observation_of("a", 2021, 2),
                    observation_of("b", 2020, 3, AreaId{"town"}), observation_of("b", 2020, 4),
                    observation_of("b", 2022, 5)};
    CHECK(list_of(figures.of({"b"}, {})) == Places{3, 0, 4});
    CHECK(list_of(figures.of({"b"}, AreaId{"town"})) == Places{2});
    CHECK(list_of(figures.of({"a"}, {})) == Places{1});
    CHECK(list_of(figures.of({"b"})) == Places{3, 0, 4, 2});
    CHECK(figures.of({"a"}, AreaId{"town"}).empty());
    CHECK(figures.of({"c"}).empty());
    CHECK(figures.of({"b"}, AreaId{"city"}).empty());
    figures.add(observation_of("b", 2021, 6));
    CHECK(list_of(figures.of({"b"}, {})) == Places{3, 5, 0, 4});
    CHECK(Figures{}.of({"b"}).empty());
}

TEST_CASE("figures: numbers that are out of range make no figures") {
    Figures::Parts sound = Figures(varied()).parts();
    CHECK(Figures::from(sound) == Figures(varied()));
    Figures::Parts parts = sound;
    parts.rows[0].indicator = parts.indicators.size();
    CHECK_FALSE(Figures::from(parts));
    parts = sound;
    parts.rows[0].area = parts.areas.size() + 1;
    CHECK_FALSE(Figures::from(parts));
    parts = sound;
    parts.rows[0].marks = Figure::marks_of(static_cast<std::uint32_t>(parts.details.size() + 1),
                                           Quality::Official, {});
    CHECK_FALSE(Figures::from(parts));
    parts = sound;
    parts.details[0].note = parts.texts.size() + 1;
    CHECK_FALSE(Figures::from(parts));
}

TEST_CASE("names: each text has one number, in the order met") {
    Names names;
    for (int i = 0; i < 1000; ++i)
        CHECK(names.add("name-" + std::to_string(i)) == static_cast<std::uint32_t>(i));
    CHECK(names.add("name-7") == 7);
    CHECK(names.add("") == 1000);
    CHECK(names.find("name-999") == 999);
    CHECK_FALSE(names.find("name-1000"));
    CHECK_FALSE(Names().find(""));
    CHECK(names[8] == "name-8");
    CHECK(names[1000] == "");
    const std::optional<Names> again = Names::from(names.letters(), names.ends());
    REQUIRE(again);
    CHECK(again->find("name-500") == 500);
}

TEST_CASE("names: letters and ends that do not fit make no names") {
    CHECK(Names::from("", {}));
    CHECK(Names::from("ab", {1, 2}));
    CHECK_FALSE(Names::from("ab", {}));
    CHECK_FALSE(Names::from("ab", {1}));
    CHECK_FALSE(Names::from("ab", {1, 3}));
    CHECK_FALSE(Names::from("ab", {2, 1}));
    CHECK_FALSE(Names::from("aa", {1, 2}));
    CHECK_FALSE(Names::from("a", {0, 1, 1}));
}
