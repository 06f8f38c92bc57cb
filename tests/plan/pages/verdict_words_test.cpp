// Tests of the sentences on an indicator's page for each kind of verdict, and of the slider's
// answers.
#include "tests/app/pages/assets.h"
#include "tests/app/pages/nodes.h"
#include "tests/plan/pages/sample_plan.h"

#include "app/act/update.h"
#include "app/pages/view.h"
#include "scene/audit.h"
#include "scene/dump.h"

#include <doctest/doctest.h>

namespace zhixiao {
namespace {

const Content& county() {
    static const Content content = sample_content("county");
    return content;
}

State at(const std::string& address) {
    State state;
    state.route = route_of(address);
    return state;
}

std::string sample(const std::string& indicator) {
    return scene::dump(view(county(), at("#/indicator/sample/" + indicator)));
}

std::string national(const std::string& indicator, int year = 2026) {
    State state = at("#/indicator/" + indicator);
    state.year = year;
    return scene::dump(view(shipped_content(), state));
}

// Returns the page after the slider was moved to `typed`.
std::string after_sliding(const std::string& typed) {
    State state = at("#/indicator/women/maternal-mortality");
    state = update(shipped_content(), state, SetText{what_if_input, typed}).state;
    return scene::dump(view(shipped_content(), state));
}

} // namespace

TEST_CASE("verdict words: every page of the sample plan passes the audit and has its words") {
    for (const std::string level : {"county", "national"}) {
        const Content content = sample_content(level);
        const Pack& pack = content.catalog.packs().front();
        for (const Indicator& indicator : pack.indicators)
            for (const Form form : {Form::Phone, Form::Wide})
                for (const bool in_area : {false, true}) {
                    State state = at(address_of(IndicatorPage{pack.plan.id, indicator.id}));
                    state.form = form;
                    if (in_area)
                        state.plan.area = AreaId{"east"};
                    const scene::Node page = view(content, state);
                    INFO(scene::dump(page));
                    CHECK(scene::audit(page).empty());
                    CHECK_FALSE(says(scene::dump(page), "⟦"));
                    CHECK_FALSE(says(scene::dump(page), "{"));
                }
    }
}

TEST_CASE("verdict words: each status has a sentence that fits") {
    CHECK(says(sample("met-at-risk"), "照近几年的走势，2030 年会到 85%，又离开目标"));
    CHECK(says(sample("met-final"), "这是目标年（2024 年）的结果，用的是 2024 年的数。"));
    CHECK(says(sample("missed-final"), "离目标还差 2 个百分点。"));
    CHECK(says(sample("slow"), "今后每年要做到过去的 1.6 倍。"));
    CHECK(says(sample("lagging"), "过去四年平均每年反而降 0.05 个百分点。"));
    CHECK(says(sample("still"), "过去四年没有变化。"));
    CHECK(says(sample("regressing"), "过去四年平均每年反而升 0.75 个百分点。"));
    CHECK(says(sample("fell-back"), "之前达到过，后来又退了回来"));
    CHECK(says(sample("fell-back"), "2022 年是 91%，到过目标 90% 以上；2024 年是 88%，又不在了。"));
    CHECK(says(sample("missing-base"), "缺 2020 年的基数，还算不出差多少。"));
    CHECK(says(sample("range"), "过去四年平均每年靠近 0.75 个百分点"));
    CHECK(says(sample("strict"), "正好到线，目标要求再过一点。"));
    CHECK(says(sample("then-worse"), "总的在往目标的方向走，最近一次没有。"));
    CHECK(says(sample("recovering"), "最近一次有起色。"));
    CHECK(says(sample("worsening"), "这几年还没有往目标的方向走。"));
    CHECK(says(sample("done"), "已经做到了。"));
    CHECK(says(sample("not-done"), "还没有做到。"));
    CHECK(says(national("women/women-village-committee"),
               "能用的只有 2020 年一个数，还不能判断快慢"));
    CHECK(says(national("children/under-five-mortality"), "下一步是保持住，别回落。"));
}

TEST_CASE("verdict words: whatever the verdict, its page shows the arithmetic of it") {
    for (const Indicator& indicator : county().catalog.packs().front().indicators) {
        INFO(indicator.id.value);
        CHECK(says(sample(indicator.id.value), "why-card: section \"为什么这样判断\""));
    }
    CHECK(says(sample("met-final"), "2024 年是 91%，在目标 90% 以上里。"));
    CHECK(says(sample("missed-final"), "2024 年是 88%，目标 90% 以上，还差 2 个百分点。"));
    CHECK(says(sample("done"), "2024 年记的是 1：0 是还没有做到，其他都是做到了。"));
    CHECK(says(sample("not-done"), "2024 年记的是 0："));
    CHECK(says(sample("missing-base"),
               "要有 2019 到 2021 年里的一个数才算得出；现在只有 2024 年的。"));
    CHECK(says(sample("small"), "2024 年：1 例 ÷ 2100 人 × 100000。"));
    CHECK(says(sample("worsening"), "近几年平均：每年降 1 个百分点"));
}

TEST_CASE("verdict words: the track of a target on both sides ends in a band") {
    // From 30 % in 2020 to 33 % in 2024, with a target of 40 to 60 %: the near edge is 10 away from
    // the base, the far one 30.
    CHECK(says(scene::dump(view(county(), at("#/goals/sample/health"))),
               "差距已经走完 30%；时间用了 40%\" done 0.3 due 0.4 until 3 slow"));
}

TEST_CASE("verdict words: a milestone that is tighter than the target is named") {
    const std::string page = sample("milestone");
    CHECK(says(page, "这里按 2025 年的阶段目标 88% 以上判断"));
    CHECK(says(page, "离目标还差 4 个百分点，每年要升 4 个百分点。"));
}

TEST_CASE("verdict words: few cases are grey, with the interval and the pooled rate") {
    const std::string page = sample("small");
    CHECK(says(page, "pill \"数据不足\" ring none"));
    CHECK(says(page, "真实水平可能在 1.2 到 265.3 之间。"));
    CHECK(says(page, "把近两年合在一起算，是 23.8。"));
    CHECK(says(page, "所以标成灰色。"));
    CHECK(says(page, "2024 47.6 from 1.206 to 265.3"));
}

TEST_CASE("verdict words: old figures and final ones are named as such") {
    CHECK(says(national("children/myopia-junior"), "最新的数字已是四年前的（2022 年）"));
    CHECK(says(national("children/myopia-junior"),
               "2020 年到 2022 年平均每年反而升 0.15 个百分点。"));
    CHECK(says(national("women/maternal-mortality", 2027), "最新的数字已是三年前的（2024 年）"));
    CHECK(says(national("children/nursery-places"), "目标年 2025 年已经过了"));
    CHECK_FALSE(says(national("children/nursery-places"), "换个速度会怎样"));
    CHECK(says(national("children/fitness-good"), "可比的年份还少，走势先当参考。"));
}

TEST_CASE("verdict words: an area is judged by its own plan's target, not by the country's") {
    State state = at("#/indicator/women/maternal-mortality");
    state.plan.area = AreaId{"rural"};
    const std::string rural = scene::dump(view(shipped_content(), state));
    CHECK(says(rural, "目标是对全国定的，农村的数字只用来看差别，不判断达没达标。"));
    for (const char* words : {"pill", "为什么这样判断", "换个速度会怎样", "path", "projection"})
        CHECK_FALSE(says(rural, words));
    State east = at("#/indicator/sample/slow");
    east.plan.area = AreaId{"east"};
    CHECK(says(scene::dump(view(county(), east)), "pill \"预期可达标\""));
}

TEST_CASE("what-if: the slider answers with a year, from the newest figure") {
    CHECK(says(after_sliding("0.5"), "若每年降 0.50，2029 年达标，早 1 年。"));
    CHECK(says(after_sliding("0.38"), "若每年降 0.38，2030 年达标，正好按期。"));
    CHECK(says(after_sliding("0.2"), "若每年降 0.20，2036 年达标，晚 6 年。"));
    CHECK(says(after_sliding("0.01"), "三十年后也还到不了"));
    CHECK(says(after_sliding("0"), "若每年降 0.00，就一直到不了目标。"));
    CHECK(says(after_sliding("0.5"), "! 0.383 至少 0.38"));
}

TEST_CASE("what-if: a text that is no speed is not taken for one") {
    const std::string untouched = national("women/maternal-mortality");
    CHECK(says(untouched, "若每年降 0.65，2028 年达标，早 2 年。"));
    for (const char* typed : {"", "fast", "nan", "inf", "0.5x", "1e999"}) {
        INFO(typed);
        CHECK(after_sliding(typed) == untouched);
    }
    CHECK(after_sliding("99") == after_sliding("1"));
    CHECK(after_sliding("-3") == after_sliding("0"));
}

TEST_CASE("what-if: another indicator begins with a speed of its own") {
    State state = at("#/indicator/women/maternal-mortality");
    state = update(shipped_content(), state, SetText{what_if_input, "0.01"}).state;
    const std::string other = "children/myopia-junior";
    state = update(shipped_content(), state, Arrive{route_of("#/indicator/" + other)}).state;
    CHECK(scene::dump(view(shipped_content(), state)) == national(other));
}

} // namespace zhixiao
