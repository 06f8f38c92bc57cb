// The checklists of family education: what parents ask themselves at each stage of childhood. The
// content comes from assets/content/family.json, whose shape these types follow.
#pragma once

#include "base/id.h"
#include "common/model/confidence.h"
#include "common/model/first_aid.h"
#include "common/model/validity.h"
#include "common/model/wording.h"
#include "family/model/answer.h"

#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zhixiao {

// The six stages of 《全国家庭教育指导大纲（修订）》, each below the age in years in its name, and
// the section for special circumstances, which has no age. Short codes store the position in this
// list, so new stages go at the end only.
enum class FamilyStage { BeforeBirth, UpTo3, UpTo6, UpTo12, UpTo15, UpTo18, Special };
inline constexpr std::array every_stage = {
    FamilyStage::BeforeBirth, FamilyStage::UpTo3,  FamilyStage::UpTo6,  FamilyStage::UpTo12,
    FamilyStage::UpTo15,      FamilyStage::UpTo18, FamilyStage::Special};

// 健康、安全、情感与沟通、学习与习惯、网络与隐私、法律与保护.
enum class Dimension { Health, Safety, Feelings, Habits, Network, Protection };
inline constexpr std::array every_dimension = {Dimension::Health,   Dimension::Safety,
                                               Dimension::Feelings, Dimension::Habits,
                                               Dimension::Network,  Dimension::Protection};

// The families that an item of the special section is for: parents who work far away; who live
// apart or are divorced; whose child is disabled; who bring a child up alone.
enum class Circumstance { LeftBehind, Apart, Disability, OneParent };
inline constexpr std::array every_circumstance = {Circumstance::LeftBehind, Circumstance::Apart,
                                                  Circumstance::Disability,
                                                  Circumstance::OneParent};

// A family's answers; an item that is not in the map is unanswered.
using Answers = std::map<FamilyItemId, Answer>;

// Return the names that the content files use: "before-birth", "health", "left-behind".
std::string_view stage_name(FamilyStage stage);
std::string_view dimension_name(Dimension dimension);
std::string_view circumstance_name(Circumstance circumstance);

// Return the value with that name; none when no value has it.
std::optional<FamilyStage> stage_named(std::string_view name);
std::optional<Circumstance> circumstance_named(std::string_view name);

// A law, outline or guideline that supports an item.
struct FamilyBasis {
    std::string title;   // without 《》
    std::string article; // “第十八条”; empty: the whole document, or one without articles
    std::string date;    // in force, published, or of this version; empty: not known

    bool operator==(const FamilyBasis&) const = default;
};

// Advice to talk to a professional: after which answers, and whom to call. It never says what the
// child may have.
struct TalkTo {
    std::vector<Answer> when; // the answers that bring up the advice
    std::string text;
    std::vector<std::string> hotlines; // “12356”; may be empty when `text` names a hospital

    bool operator==(const TalkTo&) const = default;
};

struct FamilyItem {
    FamilyItemId id;
    Dimension dimension = Dimension::Health;
    std::string question; // answered 是, 有时, 还没有 or 不适用; 是 is the better answer
    std::string why;
    std::string try_today; // one small thing to do
    std::vector<FamilyBasis> basis;
    Confidence confidence = Confidence::High; // never Low
    int weight = 1;                           // 1–3: how much it matters for safety and health
    int ease = 1;                             // 1–3: how easy it is to begin; 3 is the easiest
    // The ages in months that the item is for, where it is not the whole stage: from `from_months`
    // on and below `until_months`.
    std::optional<int> from_months;
    std::optional<int> until_months;
    std::optional<Circumstance> circumstance; // set in the special section, and only there
    std::optional<TalkTo> talk_to;
    std::vector<FirstAidId> first_aid = {}; // what to know beforehand; shown with the item
    Validity validity = {};                 // on other days the item is not asked
    bool is_asked = true;                   // false when in_force() found that it does not hold

    bool operator==(const FamilyItem&) const = default;
};

// The items of one stage. `revision` numbers the versions of the list, so that a short code is
// never read against another version.
struct FamilyChecklist {
    FamilyStage stage = FamilyStage::BeforeBirth;
    int revision = 1;
    std::vector<FamilyItem> items;

    bool operator==(const FamilyChecklist&) const = default;
};

// All checklists; after check_family there is one for each stage.
struct Family {
    std::string checked; // 核对至, YYYY-MM-DD
    std::vector<FamilyChecklist> checklists;
    std::vector<FirstAid> first_aid = {};
    Wording words = {}; // the sentences of these pages

    bool operator==(const Family&) const = default;
};

// The largest revision that a short code can store.
constexpr int largest_revision = 1023;

// Return the checklist or the item; null when there is none.
const FamilyChecklist* find_checklist(const Family& family, FamilyStage stage);
const FamilyItem* find_item(const Family& family, const FamilyItemId& item);

// Return the items to ask, in the order of the list: for an age in months, or for these
// circumstances. Without an age, all items of the list that are asked.
using FamilyItems = std::vector<const FamilyItem*>;
FamilyItems items_at(const FamilyChecklist& checklist, std::optional<int> age_in_months);
FamilyItems items_in(const FamilyChecklist& checklist,
                     const std::vector<Circumstance>& circumstances);

// Returns the answer to `item`; none when it is unanswered.
std::optional<Answer> answer_to(const Answers& answers, const FamilyItemId& item);

} // namespace zhixiao
