// Targets of 指标.csv: words for types, values with words beside them, and contradictions.
#include "base/enumerators.h"
#include "plan/files/csv_columns.h"
#include "tests/plan/files/csv_texts.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace zhixiao;

namespace {

struct Spelling {
    const char* cells; // the cells 单位 to 下降比例
    Target target;
    const char* unit = "%";
};

const std::vector<Spelling> spellings{
    {"%,不低于,90,,,", BoundTarget{Bound::AtLeast, 90, false}},
    {"％,达到,90%,,,", BoundTarget{Bound::AtLeast, 90, false}},
    {"%,以上,90%以上,,,", BoundTarget{Bound::AtLeast, 90, false}},
    {",,≥90%,,,", BoundTarget{Bound::AtLeast, 90, false}},
    {"%,超过,90,,,", BoundTarget{Bound::AtLeast, 90, true}},
    {"%,以上,＞90,,,", BoundTarget{Bound::AtLeast, 90, true}},
    {"1/10万,不高于,12/10万,,,", BoundTarget{Bound::AtMost, 12, false}, "1/10万"},
    {"‰,以下,控制在5‰以下,,,", BoundTarget{Bound::AtMost, 5, false}, "‰"},
    {"%,低于,5,,,", BoundTarget{Bound::AtMost, 5, true}},
    {"%,保持,90,,,", BoundTarget{Bound::KeepAtLeast, 90, false}},
    {"%,保持,5%以下,,,", BoundTarget{Bound::KeepAtMost, 5, false}},
    {"%,,保持在90%以上,,,", BoundTarget{Bound::KeepAtLeast, 90, false}},
    {"%,左右,50%,,,", AboutTarget{50, std::nullopt}},
    {"%,左右,50%左右,,2,", AboutTarget{50, 2}},
    {"%,区间,40,60,,", RangeTarget{40, 60}},
    {"%,下降,,,,20", ChangeTarget{Change::ReduceBy, 20}},
    {"%,下降,下降20%,,,", ChangeTarget{Change::ReduceBy, 20}},
    {"人,,下降２０％以上,,,", ChangeTarget{Change::ReduceBy, 20}, "人"},
    {"人,提高(比例),10%,,,", ChangeTarget{Change::RaiseBy, 10}, "人"},
    {"%,提高（比例）,提高10%,,,10%", ChangeTarget{Change::RaiseBy, 10}},
    {"%,上升趋势,,,,", DirectionTarget{Direction::Up}},
    {"%,下降趋势,逐步缩小,,,", DirectionTarget{Direction::Down}},
    {",是否,,,,", YesNoTarget{}, ""},
    {",是否,1,,,", YesNoTarget{}, ""},
    {",文字,男女比例均衡,,,", TextTarget{"男女比例均衡"}, ""},
};

struct Fault {
    const char* cells;
    const char* column;
    const char* what;
};

const std::vector<Fault> faults{
    {"%,,90,,,", "类型", "类型是空的"},
    {"%,看情况,90,,,", "类型", "类型“看情况”不认识"},
    {"%,不低于,,,,", "目标值", "类型是“不低于”，目标值却没有写"},
    {"%,不低于,九成,,,", "目标值", "“九成”不是数"},
    {"%,不低于,90%以下,,,", "类型", "类型是“不低于”，目标值却是“90%以下”"},
    {"%,左右,≥50,,,", "类型", "类型是“左右”，目标值却是“≥50”"},
    {"%,不低于,90‰,,,", "目标值", "“90‰”的单位不是“%”"},
    {"%,不低于,90,95,,", "目标值上限", "类型是“不低于”，目标值上限却写了“95”"},
    {"%,不低于,90,,,20", "下降比例", "类型是“不低于”，下降比例却写了“20”"},
    {"%,区间,40,,,", "目标值上限", "类型是“区间”，目标值上限却没有写"},
    {"%,区间,60,40,,", "目标值上限", "区间上限 40 不大于区间下限 60"},
    {"%,下降,,,,", "下降比例", "类型是“下降”，下降比例却没有写"},
    {"1/10万,下降,12,,,", "类型", "类型是“下降”，目标值却是“12”"},
    {"%,下降,下降到12%,,,", "类型", "类型是“下降”，目标值却是“下降到12%”"},
    {"%,下降,下降20%,,,30", "类型", "类型是“下降”，目标值却是“下降20%”"},
    {"%,下降,,,,120", "下降比例", "下降 120% 超过了全部"},
    {"%,上升趋势,90,,,", "类型", "类型是“上升趋势”，目标值却是“90”"},
    {"%,不低于,101,,,", "目标值", "目标值 101 大于自然上限 100"},
    {",不低于,90,,,", "单位", "有数值的指标，单位却是空的"},
    {",文字,,,,", "目标值", "类型是“文字”，目标值却没有写"},
};

} // namespace

TEST_CASE("the word that is written for a kind of target is read as that kind, and no other's") {
    for (const content::TargetKind kind : every<content::TargetKind>()) {
        INFO(content::type_word(kind));
        CHECK(content::target_kind(content::type_word(kind)) == kind);
    }
}

TEST_CASE("a problem names the words of all kinds but the strict ones, in the order of the guide") {
    CHECK(content::all_type_words() == "不低于、不高于、左右、区间、下降、提高、保持、保持不高于、"
                                       "上升趋势、下降趋势、是否、文字");
}

TEST_CASE("every way to write a target gives the target it means") {
    for (const Spelling& spelling : spellings) {
        CAPTURE(spelling.cells);
        const content::Loaded loaded = read_indicator(spelling.cells);
        CHECK(loaded.problems.empty());
        REQUIRE(loaded.packs.size() == 1);
        const Indicator& indicator = loaded.packs[0].indicators.front();
        CHECK(indicator.target == spelling.target);
        CHECK(indicator.unit == spelling.unit);
    }
}

TEST_CASE("a target that does not hold together is one problem, which names the cell") {
    for (const Fault& fault : faults) {
        CAPTURE(fault.cells);
        const content::Loaded loaded = read_indicator(fault.cells);
        CHECK(loaded.packs.empty());
        REQUIRE(loaded.problems.size() == 1);
        CHECK(loaded.problems[0].where == std::string("指标.csv 第2行 ") + fault.column);
        CHECK(loaded.problems[0].what == fault.what);
        CHECK_FALSE(loaded.problems[0].fix.empty());
        CHECK(loaded.problems[0].severity == Severity::Error);
    }
}
