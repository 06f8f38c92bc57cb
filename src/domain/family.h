// The checklists of family education: what parents ask themselves at each stage of childhood.
// Content of its own pages; the shape is that of assets/content/family.json.
#pragma once

#include "base/id.h"
#include "domain/first_aid.h"
#include "domain/plan.h"
#include "domain/validity.h"
#include "domain/wording.h"

#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zhixiao {

// The six stages of 《全国家庭教育指导大纲（修订）》, each up to the age in years in its name and
// without it, and beside them the section for special circumstances, which has no age. Short codes
// count them in this order: add at the end only.
enum class FamilyStage { BeforeBirth, UpTo3, UpTo6, UpTo12, UpTo15, UpTo18, Special };
inline constexpr std::array every_stage = {
    FamilyStage::BeforeBirth, FamilyStage::UpTo3,  FamilyStage::UpTo6,  FamilyStage::UpTo12,
    FamilyStage::UpTo15,      FamilyStage::UpTo18, FamilyStage::Special};

// 健康、安全、情感与沟通、学习与习惯、网络与隐私、法律与保护.
enum class Dimension { Health, Safety, Feelings, Habits, Network, Protection };
inline constexpr std::array every_dimension = {Dimension::Health,   Dimension::Safety,
                                               Dimension::Feelings, Dimension::Habits,
                                               Dimension::Network,  Dimension::Protection};

// Whom an item of the special section is for: parents who work far away; who live apart or are
// divorced; whose child is disabled; who bring a child up alone.
enum class Circumstance { LeftBehind, Apart, Disability, OneParent };
inline constexpr std::array every_circumstance = {Circumstance::LeftBehind, Circumstance::Apart,
                                                  Circumstance::Disability,
                                                  Circumstance::OneParent};

// 是、有时、还没有、不适用.
enum class Answer { Yes, Sometimes, NotYet, NotApplicable };
inline constexpr std::array every_answer = {Answer::Yes, Answer::Sometimes, Answer::NotYet,
                                            Answer::NotApplicable};

// An item that is not in the map is unanswered.
using Answers = std::map<FamilyItemId, Answer>;

// As the content files spell them: "before-birth", "health", "left-behind", "not_yet".
std::string_view stage_name(FamilyStage stage);
std::string_view dimension_name(Dimension dimension);
std::string_view circumstance_name(Circumstance circumstance);
std::string_view answer_name(Answer answer);

// None when nothing is called so.
std::optional<FamilyStage> stage_named(std::string_view name);
std::optional<Circumstance> circumstance_named(std::string_view name);
std::optional<Answer> answer_named(std::string_view name);

// A law, outline or guideline that an item rests on.
struct FamilyBasis {
    std::string title;   // without 《》
    std::string article; // “第十八条”; empty: the whole of it, or not divided so
    std::string date;    // in force or published, or which version; empty: not known

    bool operator==(const FamilyBasis&) const = default;
};

// When to talk to a professional, and to whom. Says nothing about what the child may have.
struct TalkTo {
    std::vector<Answer> when; // upon which answers
    std::string text;
    std::vector<std::string> hotlines; // “12356”; may be empty where the text names a hospital

    bool operator==(const TalkTo&) const = default;
};

struct FamilyItem {
    FamilyItemId id;
    Dimension dimension = Dimension::Health;
    std::string question; // answered 是, 有时, 还没有 or 不适用; 是 is the better answer
    std::string why;
    std::string try_today; // one small thing
    std::vector<FamilyBasis> basis;
    Confidence confidence = Confidence::High; // never Low
    int weight = 1;                           // 1–3, how much it matters for safety and health
    int ease = 1;                             // 1–3, how easy it is to begin: 3 is the easiest
    // The ages in months that it is for, where not the whole stage: from the first on, and below
    // the second.
    std::optional<int> from_months;
    std::optional<int> until_months;
    std::optional<Circumstance> circumstance; // of each item of the special section, and no other
    std::optional<TalkTo> talk_to;
    std::vector<FirstAidId> first_aid = {}; // what to know beforehand, shown with the item
    Validity validity = {};                 // not asked on other days
    bool is_asked = true;                   // false: in_force has found that it does not hold

    bool operator==(const FamilyItem&) const = default;
};

// What is asked at one stage. The revision tells the item lists of different versions of the
// content apart, so that a short code is never read against another list.
struct FamilyChecklist {
    FamilyStage stage = FamilyStage::BeforeBirth;
    int revision = 1;
    std::vector<FamilyItem> items;

    bool operator==(const FamilyChecklist&) const = default;
};

// After check_family every stage has one checklist.
struct Family {
    std::string checked; // 核对至, YYYY-MM-DD
    std::vector<FamilyChecklist> checklists;
    std::vector<FirstAid> first_aid = {};
    Wording words = {}; // the sentences of its pages

    bool operator==(const Family&) const = default;
};

constexpr int largest_revision = 1023; // what a short code has room for

// Null when there is none.
const FamilyChecklist* find_checklist(const Family& family, FamilyStage stage);
const FamilyItem* find_item(const Family& family, const FamilyItemId& item);

// The items to ask, in the order of the list: at this age in months; in these circumstances.
// Without an age all items of the list that are asked.
using FamilyItems = std::vector<const FamilyItem*>;
FamilyItems items_at(const FamilyChecklist& checklist, std::optional<int> age_in_months);
FamilyItems items_in(const FamilyChecklist& checklist,
                     const std::vector<Circumstance>& circumstances);

// None when unanswered.
std::optional<Answer> answer_to(const Answers& answers, const FamilyItemId& item);

} // namespace zhixiao
