// One test for each wording of situations and services that could hurt someone, by §1 and §3.4 of
// the third check of the facts (2026-11-30). harm_test.cpp has the earlier H1-H15.
#include "tests/rights/files/said.h"

#include "rights/model/search.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace zhixiao;
using namespace zhixiao::rights_said;

namespace {

std::vector<std::string> first_aid_of(const char* id) {
    std::vector<std::string> names;
    for (const FirstAidId& name : situation(id).first_aid)
        names.push_back(name.value);
    return names;
}

std::string basis_of(const char* id) {
    std::string text;
    for (const Citation& citation : situation(id).basis)
        text += citation.text;
    return text;
}

const Deadline* deadline_under(const char* id, const char* law, const char* number) {
    for (const Deadline& deadline : situation(id).deadlines) {
        const std::vector<std::string>& articles = deadline.law.articles;
        if (deadline.law.law == LawId{law} &&
            std::find(articles.begin(), articles.end(), number) != articles.end())
            return &deadline;
    }
    return nullptr;
}

std::vector<std::string> first_tiles(std::size_t most) {
    std::vector<std::string> tiles;
    for (const Situation& one : shipped_rights().situations)
        if (one.front && tiles.size() < most)
            tiles.push_back(one.id.value);
    return tiles;
}

// Says whether `text`, which lets someone else ask for a protection order, names those who cannot
// ask alone: a child, someone forced or frightened, someone old, disabled or ill.
bool says_when_others_may(const std::string& text) {
    return says_one(text, {"申请不了", "没有完全行为能力"}) &&
           says_one(text, {"被强制", "年老", "老人"});
}

} // namespace

TEST_CASE("rights harm, infant choking: the way leads to first aid, and is told nowhere else") {
    const std::vector<std::string> names = first_aid_of("unsafe-products");
    REQUIRE(names.size() >= 2);
    CHECK(names[0] == "choking-infant");
    CHECK(names[1] == "choking");
    // The method for one age harms the other age, so both are described in one file only.
    for (const content::File& file : rights_files()) {
        if (file.name.find("first_aid") != std::string::npos)
            continue;
        for (const char* way : {"腹部冲击", "拍背", "压胸", "海姆立克"})
            CHECK_MESSAGE(!says(file.text, way), file.name << " " << way);
    }
    CHECK(says(situation("unsafe-products").danger.text, "照下面的急救做"));
}

TEST_CASE("rights harm, button battery: 120 and a hospital at once, without waiting for signs") {
    const std::vector<std::string> names = first_aid_of("unsafe-products");
    CHECK(std::count(names.begin(), names.end(), "button-battery") == 1);
    const Danger& danger = situation("unsafe-products").danger;
    CHECK(says(danger.text, "纽扣电池"));
    CHECK(says(danger.text, "没有不舒服也马上打 120"));
    CHECK(says(danger.calls.front().why, "吞了电池"));
}

TEST_CASE("rights harm, emergency contraception: five days, not three, and the sooner the better") {
    const std::string steps = steps_of("sexual-assault");
    for (const char* part :
         {"越早越好", "左炔诺孕酮在 72 小时以内", "醋酸乌利司他", "含铜宫内节育器",
          "5 天（120 小时）", "问医生", "HIV 阻断最迟 72 小时内评估"})
        CHECK_MESSAGE(says(steps, part), part);
    CHECK(says(cautions_of("sexual-assault"), "第 4、第 5 天也还有紧急避孕的办法"));
    check_nowhere({"紧急避孕越早越好，最迟 72 小时", "紧急避孕最迟 72 小时"});
}

TEST_CASE("rights harm, who may apply for another: nobody is promised that others do it for her") {
    check_nowhere({"可以代你申请保护令", "代你申请", "咨询、支持、代为申请保护令"});
    int seen = 0;
    for (const Situation& one : shipped_rights().situations) {
        for (const Call& call : one.calls)
            if (says(call.why, "代为申请") && ++seen)
                CHECK_MESSAGE(says_when_others_may(call.why), call.why);
        for (const DepartmentRole& role : one.departments)
            if (says(role.role, "代为申请") && ++seen)
                CHECK_MESSAGE(says_when_others_may(role.role), role.role);
        for (const Passage& step : one.steps)
            if (says(step.text, "代为申请") && ++seen)
                CHECK_MESSAGE(says_when_others_may(step.text), step.text);
    }
    CHECK(seen >= 3);
    const std::vector<Passage>& explained = shipped_rights().protection_order.explained;
    const auto who = std::find_if(explained.begin(), explained.end(), [](const Passage& passage) {
        return passage.title == "谁可以代为申请";
    });
    REQUIRE(who != explained.end());
    for (const char* part :
         {"没有完全行为能力", "被强制", "年老、残疾、重病", "近亲属", "公安", "民政", "妇联",
          "村居委", "残联", "老年人组织", "救助机构", "本人的意愿", "别的情形由本人申请"})
        CHECK_MESSAGE(says(who->text, part), part);
}

TEST_CASE("rights harm, police and insults: nobody is sent away from the police to a court") {
    const std::vector<Passage>& steps = situation("online-violence").steps;
    const auto report = std::find_if(steps.begin(), steps.end(), [](const Passage& step) {
        return step.title == "能报警的先报警";
    });
    REQUIRE(report != steps.end());
    for (const char* part : {"辱骂", "诽谤", "骚扰", "隐私", "公安都能管", "派出所", "理由"})
        CHECK_MESSAGE(says(report->text, part), part);
    const auto court = std::find_if(steps.begin(), steps.end(), [](const Passage& step) {
        return says(step.text, "自己到法院去告");
    });
    CHECK(report < court);
    CHECK(says(court->text, "报了警也还可以"));
    check_nowhere({"侮辱、诽谤一般要自己起诉，取证难"});
    for (const char* id : {"domestic-violence", "online-violence", "workplace-harassment",
                           "sexual-assault", "child-abuse", "bullying"})
        CHECK_MESSAGE(says(basis_of(id), "罚"), id);
    CHECK(says(steps_of("domestic-violence"), "认为不归治安管的，要把理由告诉你"));
}

TEST_CASE("rights harm, prosecution limits: reporting is neither without end nor given up") {
    const Deadline* crime = deadline_under("sexual-assault", "criminal", "87");
    REQUIRE(crime != nullptr);
    CHECK(says(crime->limit, "15 年"));
    CHECK(says(crime->limit, "20 年"));
    CHECK(says(crime->note, "最高人民检察院核准"));
    const Deadline* fine = deadline_under("sexual-assault", "public-security", "25");
    REQUIRE(fine != nullptr);
    CHECK(says(fine->limit, "6 个月"));
    CHECK(says(cautions_of("sexual-assault"), "报案要趁早"));
    CHECK(says(cautions_of("sexual-assault"), "别自己算"));
    check_nowhere({"报案不受时间限制", "报警不受它限制", "什么时候报警都行"});
}

TEST_CASE("rights harm, household register: whoever holds it back stops no divorce") {
    for (const char* id : {"domestic-violence", "custody"}) {
        CHECK_MESSAGE(says(cautions_of(id), "户口簿被扣下也挡不住你"), id);
        CHECK_MESSAGE(says(cautions_of(id), "2025-05-10"), id);
    }
    check_nowhere({"登记离婚带户口簿", "离婚要带户口", "要有户口簿才能"});
}

TEST_CASE("rights harm, divorce refused once: it says when to go to court again") {
    for (const char* id : {"domestic-violence", "custody"}) {
        const Deadline* again = deadline_under(id, "civil-procedure", "127");
        REQUIRE_MESSAGE(again != nullptr, id);
        CHECK(says(again->limit, "没有新情况"));
        CHECK(says(again->note, "有新情况、新理由的不用等"));
        CHECK(says(again->note, "分居满 1 年"));
    }
}

TEST_CASE("rights harm, laid off: no ground of the employer's ends a contract while protected") {
    const std::string steps = steps_of("pregnancy-dismissal");
    CHECK(says(steps, "单位不能拿裁员、岗位没了当理由"));
    CHECK(says(steps, "也要你自己愿意才算"));
}

TEST_CASE("rights harm, first tiles: assault and crisis are among the first three on the start") {
    CHECK(first_tiles(3) ==
          std::vector<std::string>{"domestic-violence", "sexual-assault", "crisis"});
    for (const Situation& one : shipped_rights().situations)
        if (one.front)
            CHECK_MESSAGE(one.name.size() <= 6 * 3, one.name); // six characters of three bytes each
}

TEST_CASE("rights harm, words of despair and of assault: their situation comes first, with 110") {
    const SituationIndex index(shipped_rights());
    const auto check_first = [&](const std::string& phrase, const char* id) {
        const SituationsFound found = index.find(phrase);
        REQUIRE_MESSAGE(!found.hits.empty(), phrase);
        CHECK_MESSAGE(found.hits.front().situation->id.value == id, phrase);
        CHECK_MESSAGE(found.in_danger, phrase);
    };
    for (const char* phrase : {"想轻生", "不想活了", "想死", "活着没意思", "自残"})
        check_first(phrase, "crisis");
    for (const char* phrase : {"被强奸", "被性侵", "被下药", "被猥亵"})
        check_first(phrase, "sexual-assault");
}
