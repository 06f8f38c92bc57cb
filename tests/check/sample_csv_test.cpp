// Tests of the sample plan as two CSV files in GB18030: they hold the indicators and figures of its
// packs. The tests are here and not in tests/plan because only zhixiao-check has a native decoder.
#include "check/decoder.h"
#include "plan/files/read_pack.h"
#include "tests/plan/files/read_csv.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>
#include <variant>
#include <vector>

using namespace zhixiao;

namespace {

content::File sample_file(const std::string& name) {
    std::ifstream stream(std::string(ZHIXIAO_SOURCE_DIR) + "/assets/sample/" + name,
                         std::ios::binary);
    return {name, {std::istreambuf_iterator<char>(stream), {}}};
}

// Returns the pack in the file; an empty one when the file cannot be read.
Pack pack_in(const std::string& name) {
    const Checked<Pack> pack = content::read_pack(sample_file(name));
    const Pack* found = std::get_if<Pack>(&pack);
    return found ? *found : Pack{};
}

content::Loaded loaded_sheets(std::optional<int> this_year = std::nullopt) {
    return content::read_csv({{sample_file("指标.csv"), sample_file("数据.csv")}, {}, this_year},
                             check::decode);
}

template <class T, class Id> std::string name_of(const std::vector<T>& all, const Id& id) {
    const auto found =
        std::find_if(all.begin(), all.end(), [&id](const T& item) { return item.id == id; });
    return found == all.end() ? "?" : found->name;
}

// Returns the pack as CSV can hold it: without members that have no column, and with names for the
// ids of departments, areas and fields, because CSV makes those ids anew.
Pack as_csv_carries(const Pack& pack) {
    Pack carried = pack;
    const auto named = [&pack](std::vector<DepartmentId>& departments) {
        for (DepartmentId& id : departments)
            id.value = name_of(pack.departments, id);
    };
    for (Indicator& indicator : carried.indicators) {
        indicator.field.value = name_of(pack.fields, indicator.field);
        named(indicator.departments);
        named(indicator.supporting);
        indicator.level = IndicatorLevel::MainTarget;
        indicator.definition.clear();
    }
    carried.observations.clear();
    for (Observation observation : pack.observations) {
        if (observation.area)
            observation.area->value = name_of(pack.areas, *observation.area);
        carried.observations.add(observation);
    }
    return carried;
}

} // namespace

TEST_CASE("the sample's CSV files are GB18030 with the line ends of Excel") {
    for (const char* name : {"指标.csv", "数据.csv"}) {
        const content::File file = sample_file(name);
        CHECK(file.text.starts_with("\xB1\xE0\xBA\xC5,")); // 编号, no byte order mark
        CHECK(file.text.ends_with("\r\n"));
        CHECK(std::count(file.text.begin(), file.text.end(), '\n') ==
              std::count(file.text.begin(), file.text.end(), '\r'));
        CHECK(check::decode(file.text, content::Encoding::Gb18030));
    }
}

TEST_CASE("the sample's CSV files load without a problem") {
    CHECK(loaded_sheets().problems == std::vector<Problem>{});
    for (const Problem& problem : loaded_sheets(2025).problems)
        CHECK(problem.severity == Severity::Warning); // old figures are named too
}

TEST_CASE("the sample's CSV files hold the indicators and figures of its packs") {
    const content::Loaded loaded = loaded_sheets();
    REQUIRE(loaded.packs.size() == 2);
    const std::vector<Pack> packs{pack_in("plan-women.json"), pack_in("plan-children.json")};
    for (std::size_t i = 0; i < packs.size(); ++i) {
        const Plan& plan = loaded.packs[i].plan;
        CHECK(plan.sample);
        CHECK(plan.title == packs[i].plan.title);
        CHECK(plan.audience == packs[i].plan.audience);
        CHECK(plan.level == packs[i].plan.level);
        CHECK(plan.start_year == packs[i].plan.start_year);
        CHECK(plan.end_year == packs[i].plan.end_year);
        const Pack expected = as_csv_carries(packs[i]);
        const Pack found = as_csv_carries(loaded.packs[i]);
        CHECK_FALSE(expected.indicators.empty());
        CHECK(found.indicators == expected.indicators);
        CHECK_FALSE(expected.observations.empty());
        CHECK(found.observations == expected.observations);
    }
}
