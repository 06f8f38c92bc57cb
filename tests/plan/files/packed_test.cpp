// Tests of packs as bytes: reading returns the same packs, and nothing for foreign bytes.
#include "plan/files/packed.h"

#include "plan/files/read_pack.h"
#include "plan/model/check_pack.h"
#include "plan/model/rollup.h"
#include "tests/app/files/files.h"
#include "tests/plan/files/varied_pack.h"

#include <doctest/doctest.h>

#include <array>
#include <cstddef>
#include <string>
#include <vector>

using namespace zhixiao;
using content::packed;
using content::unpacked;

namespace {

Pack small() {
    Pack pack = varied_pack();
    pack.departments.resize(1);
    pack.goals.resize(1);
    pack.fields.resize(1);
    pack.indicators.resize(13); // these have every kind of target
    for (Indicator& indicator : pack.indicators) {
        indicator.name = "名";
        indicator.definition.clear();
        indicator.source = "源";
        indicator.supporting.resize(1);
    }
    pack.observations.add({.indicator = pack.indicators[1].id,
                           .area = {},
                           .year = 2023,
                           .value = 5,
                           .numerator = {},
                           .denominator = {},
                           .quality = {},
                           .confidence = {},
                           .source = "公报",
                           .note = ""});
    return pack;
}

// Checks that whatever unpacked() returns can be used without harm.
void look_at(const std::string& bytes) {
    const auto packs = unpacked(bytes);
    if (!packs)
        return;
    ProblemList problems;
    for (const Pack& pack : *packs) {
        check_pack({"stored", pack}, problems);
        const std::vector<Judged> cells = judge_all(pack, SeriesTable(pack), 2025);
        CHECK(cells.size() >= pack.indicators.size());
    }
    CHECK(problems.take().size() <= ProblemList::limit + 1);
}

} // namespace

TEST_CASE("packed: the packs come back the same") {
    const std::vector<Pack> packs{shipped("women"), shipped("children"), varied_pack(), small()};
    CHECK(unpacked(packed(packs)) == packs);
    CHECK(unpacked(packed({})) == std::vector<Pack>{});
    for (const char* path : {"assets/sample/plan-women.json", "assets/sample/plan-children.json"}) {
        const Checked<Pack> sample = content::read_pack(file_at(path));
        REQUIRE(std::holds_alternative<Pack>(sample));
        const std::vector<Pack> one{std::get<Pack>(sample)};
        CHECK(unpacked(packed(one)) == one);
    }
}

TEST_CASE("packed: a pack can be added to after it came back") {
    const std::vector<Pack> one{small()};
    auto packs = unpacked(packed(one));
    REQUIRE(packs);
    Pack& pack = packs->front();
    const Observation again = pack.observations[0];
    pack.observations.add(again);
    CHECK(pack.observations.of(again.indicator, again.area).size() == 2);
    CHECK(pack.observations[pack.observations.size() - 1] == again);
}

TEST_CASE("packed: bytes that are foreign, of another version or too long give nothing") {
    const std::vector<Pack> one{small()};
    const std::string bytes = packed(one);
    CHECK_FALSE(unpacked(""));
    CHECK_FALSE(unpacked("{\"schema\": \"zhixiao-pack/1\"}"));
    CHECK_FALSE(unpacked(bytes + '\0'));
    std::string other = bytes;
    other[4] = 1;
    CHECK_FALSE(unpacked(other));
}

TEST_CASE("packed: lists of local help longer than the bytes that follow give nothing") {
    Pack pack = small();
    pack.local_lines.clear();
    pack.local_points.clear();
    const std::vector<Pack> one{pack};
    const std::string bytes = packed(one);
    REQUIRE(unpacked(bytes) == one);
    const std::string many = "\xFF\xFF\xFF\x7F"; // the bytes end with the counts of the two lists
    CHECK_FALSE(unpacked(bytes.substr(0, bytes.size() - 4) + many));
    CHECK_FALSE(unpacked(bytes.substr(0, bytes.size() - 8) + many + "\1\1\1\1"));
}

TEST_CASE("packed: bytes that are cut off anywhere give nothing") {
    const std::vector<Pack> one{small()};
    const std::string bytes = packed(one);
    for (std::size_t size = 0; size < bytes.size(); ++size) {
        CAPTURE(size);
        CHECK_FALSE(unpacked(bytes.substr(0, size)));
    }
}

TEST_CASE("packed: a wrong byte gives nothing, or a pack that can be used without harm") {
    const std::vector<Pack> one{small()};
    const std::string bytes = packed(one);
    constexpr std::array changes{1, 0x80, 0xFF};
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        std::string wrong = bytes;
        wrong[at] = static_cast<char>(wrong[at] ^ changes[at % changes.size()]);
        look_at(wrong);
    }
}

TEST_CASE("packed: numbers that are not finite are refused") {
    Pack pack = small();
    Observation figure = pack.observations[0];
    figure.value = 1.0 / 0.0;
    pack.observations = {figure};
    const std::vector<Pack> one{pack};
    CHECK_FALSE(unpacked(packed(one)));
}
