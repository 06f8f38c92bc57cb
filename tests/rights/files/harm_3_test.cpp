// One test for each finding of the third check of the facts (2026-11-30) about the law shelf that
// could mislead someone, and for the five situations that the check asked for.
#include "tests/rights/files/rights.h"

#include "rights/model/search.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <initializer_list>
#include <string>

using namespace zhixiao;

namespace {

// Returns the first version of the article, in the order of the file.
const Article& article(const char* law, const char* number) {
    const Law* found = find_law(shipped_rights(), LawId{law});
    REQUIRE(found != nullptr);
    const auto at = std::find_if(found->articles.begin(), found->articles.end(),
                                 [&](const Article& one) { return one.number == number; });
    REQUIRE_MESSAGE(at != found->articles.end(), law << " " << number);
    return *at;
}

bool says_all(const std::string& text, std::initializer_list<const char*> parts) {
    return std::all_of(parts.begin(), parts.end(),
                       [&](const char* part) { return text.find(part) != std::string::npos; });
}

bool says(const std::string& text, const char* part) { return says_all(text, {part}); }

const Situation& situation(const char* id) {
    const Situation* found = find_situation(shipped_rights(), SituationId{id});
    REQUIRE_MESSAGE(found != nullptr, id);
    return *found;
}

std::string steps_of(const char* id) {
    std::string text;
    for (const Passage& step : situation(id).steps)
        text += step.title + step.text;
    return text;
}

std::string cautions_of(const char* id) {
    std::string text;
    for (const std::string& caution : situation(id).cautions)
        text += caution;
    return text;
}

const Deadline* deadline_of(const char* id, const char* law, const char* number) {
    for (const Deadline& one : situation(id).deadlines)
        if (one.law.law == LawId{law} &&
            std::count(one.law.articles.begin(), one.law.articles.end(), number) > 0)
            return &one;
    return nullptr;
}

} // namespace

TEST_CASE("rights harm 3: dangerous work in pregnancy costs 50,000 to 300,000, not 1,000 a head") {
    const std::string& text = article("women-workers", "13").text;
    const std::size_t small = text.find("1000—5000 元");
    const std::size_t large = text.find("5 万—30 万元");
    REQUIRE(small != std::string::npos);
    REQUIRE(large != std::string::npos);
    CHECK(text.find("附录第一条、第二条") < small);
    CHECK(text.find("附录第三条、第四条") > small);
    CHECK(text.find("附录第三条、第四条") < large);
}

TEST_CASE("rights harm 3: not every quarrel is bullying, and the five acts are to be stopped") {
    const std::string& rules = article("school-protection", "21").text;
    CHECK(says_all(rules, {"应当制止", "占优势", "恶意", "伤害、损失或者损害"}));
    CHECK_FALSE(says(rules, "都是欺凌"));
    CHECK(says_all(article("minors-protection", "130").text,
                   {"学生之间", "蓄意或者恶意", "伤害、损失或者精神损害"}));
}

TEST_CASE("rights harm 3: who may drive a school bus is article 23, 25 forbids all others") {
    CHECK(says_all(article("school-bus", "23").text, {"3 年", "25—60 岁", "第二款"}));
    CHECK(says_all(article("school-bus", "25").text, {"没有校车驾驶资格", "不得开", "不得聘"}));
    CHECK_FALSE(says(article("school-bus", "25").text, "25—60 岁"));
}

TEST_CASE("rights harm 3: “you are at fault too” is set aside once violence is admitted") {
    CHECK(says_all(article("protection-order-rules", "8").text, {"承认有家暴", "不影响"}));
}

TEST_CASE("rights harm 3: what to do with the phone is advice of ours, not the text of a law") {
    for (const Article* one :
         {&article("anti-domestic-violence", "16"), &article("minors-protection", "52"),
          &article("minors-network", "22")}) {
        for (const char* word : {"手机", "删", "不能用告诫代替"})
            CHECK_MESSAGE(!says(one->text, word), one->text);
        CHECK_FALSE(one->advice.empty());
    }
    CHECK(says_all(article("minors-protection", "52").advice, {"不删", "原手机交给警方"}));
    CHECK(says_all(article("minors-network", "22").advice, {"不删", "原手机交给警方"}));
}

TEST_CASE("rights harm 3: others ask for a protection order only for people who cannot ask") {
    CHECK(says_all(article("anti-domestic-violence", "23").text,
                   {"没有或者只有部分民事行为能力", "受到强制、威吓", "自己申请不了"}));
}

TEST_CASE("rights harm 3: the conditions that were lost stand beside what they limit") {
    CHECK(says(article("women-protection", "43").text, "国家另有规定的除外"));
    CHECK(says(article("women-protection", "48").text, "依法解除、终止合同"));
    CHECK(says(article("minors-protection", "61").text, "国家另有规定的除外"));
    CHECK(says(article("employment-promotion", "27").text, "不适合妇女的工种、岗位除外"));
    CHECK(says(article("land-contract", "31").text, "承包期内"));
    CHECK_FALSE(says(article("land-contract", "31").text, "一律"));
    CHECK(says(article("minors-network", "31").text, "即时通讯"));
    CHECK(says(article("mental-health", "28").text, "疑似精神障碍患者"));
    CHECK(says(article("public-security", "60").text, "明知"));
    CHECK(says(article("criminal", "246").text, "通过网络"));
    CHECK(says(article("criminal", "260").text, "强制、威吓"));
    CHECK(says(article("civil-code", "188").text, "最长 20 年"));
    CHECK(says(article("legal-aid", "42").text, "进城务工"));
}

TEST_CASE("rights harm 3: stalking and insults are a matter for the police, who must answer") {
    CHECK(says_all(article("public-security", "50").text,
                   {"跟踪、纠缠、滋扰", "侮辱、诽谤", "散布隐私", "不许接触你"}));
    CHECK(says_all(article("public-security", "90").text, {"立即立案", "说明理由"}));
    CHECK(says(article("public-security", "25").text, "6 个月"));
    const Law* law = find_law(shipped_rights(), LawId{"public-security"});
    REQUIRE(law != nullptr);
    CHECK_FALSE(says(law->origin.source, "未见全文"));
    for (const Article& one : law->articles)
        CHECK(confidence_of(*law, one) == Confidence::High);
}

TEST_CASE("rights harm 3: nobody is told that bride price always comes back, or never does") {
    const std::string steps = steps_of("bride-price");
    CHECK(says_all(steps, {"可以要回", "一般不退", "法院看", "离婚时可以要回"}));
    for (const char* promise : {"都能要回", "一定能退", "全部退", "一律不退", "都不用退"})
        CHECK_FALSE(says(steps + cautions_of("bride-price"), promise));
    CHECK(says_all(steps, {"也不能逼谁结婚", "也可以直接起诉"}));
}

TEST_CASE("rights harm 3: who did not sign is warned of owning up to a debt, and to go to court") {
    const std::string steps = steps_of("marital-debt");
    CHECK(says_all(steps, {"先别签、别认", "事后认了账", "债主能证明", "别不理", "按时去"}));
    const Deadline* appeal = deadline_of("marital-debt", "civil-procedure", "171");
    REQUIRE(appeal != nullptr);
    CHECK(appeal->limit == "15 日");
}

TEST_CASE("rights harm 3: a forced marriage can be undone, within a year of the force ending") {
    const Deadline* deadline = deadline_of("forced-marriage", "civil-code", "1052");
    REQUIRE(deadline != nullptr);
    CHECK(deadline->limit == "1 年");
    CHECK(says_all(deadline->from, {"胁迫停止那天", "恢复自由那天"}));
    CHECK(says_all(steps_of("forced-marriage"), {"22 岁", "20 岁", "完全自愿", "婚姻无效"}));
    CHECK(says(cautions_of("forced-marriage"), "要走之前别提前说"));
    CHECK(situation("forced-marriage").danger.acute);
    CHECK(SituationIndex(shipped_rights()).find("家里逼婚").in_danger);
}

TEST_CASE("rights harm 3: who was groped is neither blamed nor told to catch him") {
    const std::string steps = steps_of("public-harassment");
    CHECK(says_all(steps, {"先保自己", "告诫不是必经的一步", "立案调查", "不许接触你"}));
    CHECK(says_all(cautions_of("public-harassment"), {"不是你的错", "交给警察"}));
    const Deadline* deadline = deadline_of("public-harassment", "public-security", "25");
    REQUIRE(deadline != nullptr);
    CHECK(says(deadline->note, "越早报越好"));
}

TEST_CASE("rights harm 3: old parents need no mediation before court, and have somewhere to go") {
    const std::string steps = steps_of("elder-neglect");
    CHECK(says_all(steps, {"调解不是必经的", "可以直接起诉", "政府要救助", "急难发生地"}));
    const Deadline* deadline = deadline_of("elder-neglect", "civil-procedure", "250");
    REQUIRE(deadline != nullptr);
    CHECK(says(deadline->note, "赡养费本身不受诉讼时效限制"));
    CHECK(situation("elder-neglect").danger.calls.front().hotline == HotlineId{"110"});
}

TEST_CASE("rights harm 3: each of the five new situations has at least twelve ways to say it") {
    for (const char* id :
         {"elder-neglect", "bride-price", "marital-debt", "forced-marriage", "public-harassment"}) {
        CHECK_MESSAGE(situation(id).search.size() >= 12, id);
        CHECK_MESSAGE(situation(id).origin.checked == "2026-11-30", id);
        CHECK_MESSAGE(!situation(id).cautions.empty(), id);
        CHECK_MESSAGE(!situation(id).deadlines.empty(), id);
    }
}
