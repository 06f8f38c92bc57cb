// One test for each note H1-H15 of the second check of the facts (2026-11-22): wordings that could
// hurt someone are nowhere in the rights content, and safe ones are where they are needed.
#include "tests/rights/files/said.h"

#include <doctest/doctest.h>

using namespace zhixiao;
using namespace zhixiao::rights_said;

TEST_CASE("rights harm H1: a blocked throat is sent to 120, never to 119") {
    CHECK_FALSE(says_one(hotline("119").purpose, {"喉", "噎", "气道", "窒息"}));
    CHECK(says(hotline("119").caveat, "打 120"));
    CHECK(says(hotline("120").purpose, "喉咙被异物堵住"));
    for_each_call([](const Situation&, const Call& call) {
        if (call.hotline == HotlineId{"119"})
            CHECK_FALSE(says_one(call.why, {"喉", "噎", "气道", "窒息"}));
    });
    const Danger& danger = situation("unsafe-products").danger;
    CHECK(danger.calls.front().hotline == HotlineId{"120"});
    CHECK(says(danger.text, "喉咙被卡住、喘不上气，马上打 120"));
}

TEST_CASE(
    "rights harm H2: 72 hours count from acceptance, may end in refusal, and 110 stays open") {
    check_nowhere({"72 小时内拿到", "72 小时内作出保护令", "72 小时就能"});
    check_wherever("72 小时", [](const Said& one) {
        return (says(one.text, "受理") && says(one.text, "驳回")) ||
               says_one(one.text, {"HIV", "就医"});
    });
    CHECK(says(steps_of("domestic-violence"), "等的时候有危险，还是打 110"));
}

TEST_CASE("rights harm H3: a protection order is extended before it lapses") {
    check_nowhere({"到期后可以申请延长", "过期后申请延长"});
    check_wherever("最长 6 个月", [](const Said& one) {
        return says(one.text, "失效之前提出") || says(one.text, "失效之前") || one.key == "from";
    });
    const Deadline& first = situation("domestic-violence").deadlines.front();
    CHECK(first.what == "申请延长保护令");
    CHECK(first.limit == "失效之前");
}

TEST_CASE("rights harm H4: the 30 days of cooling off are for registered divorce only") {
    check_wherever("冷静期", [](const Said& one) {
        return says_one(one.text, {"起诉离婚没有冷静期", "起诉离婚没有 30 日冷静期"});
    });
    CHECK(says(cautions_of("domestic-violence"), "不是你的障碍"));
    check_nowhere({"离婚要等 30 天", "离婚都要等"});
}

TEST_CASE("rights harm H5: neither 72 hours nor the age of 18 reads like an expiry or for ever") {
    const std::string steps = steps_of("sexual-assault");
    CHECK(says(steps, "越早越好"));
    CHECK(says(steps, "超过 72 小时仍然要去医院，仍然可以报警"));
    CHECK(says(cautions_of("sexual-assault"), "不是过期"));
    const Deadline& deadline = situation("sexual-assault").deadlines.front();
    CHECK(deadline.limit == "3 年");
    CHECK(says(deadline.from, "满 18 岁"));
    CHECK(says(deadline.from, "不是永久"));
    CHECK(says(deadline.from, "刑事报案不受它限制"));
    CHECK(says(article("civil-code", "191"), "不是永久"));
    check_nowhere({"72 小时后就", "过了 72 小时就", "随时都可以索赔", "终身可以索赔"});
}

TEST_CASE(
    "rights harm H6: no time limit without the day it counts from, and 12348 when it is near") {
    CHECK(says(shipped_rights().notes.deadline, "先打 12348"));
    CHECK(says(shipped_rights().notes.deadline, "不足 7 日"));
    std::size_t limits = 0;
    for (const Situation& one : shipped_rights().situations)
        for (const Deadline& deadline : one.deadlines) {
            ++limits;
            CHECK_MESSAGE(says_one(deadline.from, {"那天", "一天", "届满"}), deadline.what);
        }
    CHECK(limits >= 7);
    for (const char* id : {"pregnancy-dismissal", "equal-pay", "land-dividends", "custody",
                           "sexual-assault", "domestic-violence"})
        CHECK_MESSAGE(!situation(id).deadlines.empty(), id);
    CHECK(says(steps_of("pregnancy-dismissal"), "快到期先打 12348"));
    CHECK(says(steps_of("equal-pay"), "快到期先打 12348"));
    CHECK(says(steps_of("custody"), "快到期先打 12348"));
    CHECK(says(article("labour-arbitration", "27"), "知道或应当知道"));
    CHECK(says(article("rural-collective", "57"), "知道或应当知道"));
    CHECK(says(article("civil-procedure", "250"), "最后一日起算"));
}

TEST_CASE("rights harm H7: a contract runs on to the end of nursing, not of maternity leave") {
    check_wherever("产假结束", [](const Said& one) { return says(one.text, "哺乳期结束"); });
    CHECK(says(article("labour-contract", "45"), "哺乳期"));
}

TEST_CASE("rights harm H8: no promise that all a child spent comes back") {
    check_nowhere({"都能退", "全额退", "一定能退", "可以全退", "保证退"});
    check_wherever("全退", [](const Said& one) {
        return says_one(one.text, {"不是一律全退", "不保证全退"});
    });
    CHECK(says(steps_of("refunds"), "年龄、智力不相适应"));
    CHECK(says(steps_of("refunds"), "证明不足，可能退不到"));
}

TEST_CASE(
    "rights harm H9: where possession is forbidden, it says to keep the phone for the police") {
    check_wherever("持有", [](const Said& one) {
        return says(one.text + one.advice, "不删、不转、不另存，原手机交");
    });
    check_nowhere({"赶紧删", "立即删除聊天", "删掉照片", "保存好照片发给"});
    CHECK(says(steps_of("online-grooming"), "不删、不转、不另存"));
    CHECK(says(steps_of("online-grooming"), "把手机直接交给警察看"));
    CHECK(says(cautions_of("online-grooming"), "不删、不转、不另存"));
}

TEST_CASE("rights harm H10: who is fined for sex selection is never the pregnant woman") {
    check_nowhere({"孕妇会受罚", "孕妇要罚"});
    check_wherever("罚孕妇", [](const Said& one) { return says(one.text, "不罚孕妇"); });
    CHECK(says(article("population", "40"), "不罚孕妇本人"));
    CHECK(says(article("maternal-infant", "37"), "不是孕妇"));
    CHECK(says(steps_of("sex-selection"), "不罚孕妇"));
}

TEST_CASE("rights harm H11: a warning letter is no step one has to take first") {
    check_nowhere({"先告诫再", "必须先告诫", "先要告诫书", "先申请告诫"});
    CHECK(says(steps_of("domestic-violence"), "告诫不是必经的一步"));
    CHECK(says(steps_of("domestic-violence"), "伤重的直接立案"));
    CHECK(says(whole_article("anti-domestic-violence", "16").advice, "够得上处罚的应当处罚"));
}

TEST_CASE("rights harm H12: a text message to 12110 comes after 110 for whoever can speak") {
    CHECK_FALSE(hotline("12110").front);
    CHECK(says(hotline("12110").caveat, "能出声一律打 110"));
    CHECK(says(hotline("12110").caveat, "没有回复就换一种方式"));
    CHECK(says(hotline("12110").local, "写错了收不到"));
    CHECK(says(shipped_rights().notes.no_voice, "能出声一律打 110"));
    for (const Situation& one : shipped_rights().situations)
        CHECK_FALSE(one.danger.calls.front().hotline == HotlineId{"12110"});
    for_each_call([](const Situation&, const Call& call) {
        if (call.hotline == HotlineId{"12110"})
            CHECK(says(call.why, "能出声先打 110"));
    });
}

TEST_CASE("rights harm H13: nobody is promised an answer at all hours, nor 12349 everywhere") {
    CHECK(says(hotline("12338").hours, "多为工作日"));
    CHECK(says(hotline("12355").hours, "不保证随时有人接"));
    CHECK(says(hotline("12356").hours, "不保证 24 小时"));
    CHECK(says(hotline("12349").caveat, "不是全国都能用"));
    CHECK(says(shipped_rights().notes.hours, "热线不都是全天有人接"));
    check_nowhere({"随时有人接听", "24 小时有人接", "全国都能打"});
    for_each_call([](const Situation& one, const Call& call) {
        if (!(call.hotline == HotlineId{"12349"}))
            return;
        CHECK_MESSAGE(says(call.why, "没有核实过就打 12345"), one.id.value);
    });
}

TEST_CASE("rights harm H14: no ten days the school must keep, no mediation before going to court") {
    check_wherever("10 日", [](const Said& one) {
        return says(one.text, "原则上") || says(one.text, "拘留");
    });
    check_nowhere(
        {"10 天必须", "必须在 10", "必须先调解", "先调解才能", "先调解再起诉", "先仲裁才能起诉"});
    CHECK(says(steps_of("land-dividends"), "直接起诉"));
    CHECK(says(steps_of("land-dividends"), "协商、调解不是必经的"));
    CHECK(says(article("land-contract", "55"), "也可以直接起诉"));
    CHECK(says(article("rural-collective", "56"), "也可以直接起诉"));
}

TEST_CASE("rights harm H15: leaving fast is not said to hide what it cannot") {
    const SafetyNotes& notes = shipped_rights().notes;
    CHECK(says(notes.leaving, "不会清除浏览记录和通话记录"));
    CHECK(says(notes.leaving, "先把证据放到安全的地方"));
    CHECK(says(notes.leaving, "换设备"));
    CHECK(says(notes.watched, "浏览记录、通话和短信会留在手机里"));
    CHECK(says(cautions_of("domestic-violence"), "先把证据放到安全的地方"));
    check_nowhere({"不留痕迹", "清除所有记录", "没有人会知道", "完全隐身"});
}
