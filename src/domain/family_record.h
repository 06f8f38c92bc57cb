// What a family has answered, for all its children: what the device may keep and a file may carry.
#pragma once

#include "domain/child.h"
#include "domain/family_score.h"

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace zhixiao {

struct ChildRecord {
    std::optional<Child> child;              // none: answered without saying for whom
    std::vector<Circumstance> circumstances; // in their own order
    std::vector<CheckUp> check_ups; // by rising day, then stage; of both together at most one
    std::set<Day> days_done;        // of the daily five minutes

    bool operator==(const ChildRecord&) const = default;
};

struct FamilyRecord {
    std::vector<ChildRecord> children;

    bool operator==(const FamilyRecord&) const = default;
};

constexpr std::size_t most_children = 10;
constexpr std::size_t longest_nickname = 12;   // characters
constexpr std::size_t most_check_ups = 120;    // of one child; the oldest go
constexpr std::size_t most_answers = 60;       // of one check-up; far more than any checklist has
constexpr std::size_t most_days_done = 8000;   // of one child; the oldest go
constexpr int days_a_check_up_stays_open = 30; // since its last answer

// Whether a child can be called so: 1 to 12 characters, none of them unseen, no gap at the ends.
bool is_nickname(std::string_view text);
// Without gaps at the ends.
std::string trimmed_nickname(std::string_view typed);
// Whether any of it is unseen, or no text at all.
bool has_controls(std::string_view text);

// Whether the calendar has it, and four digits are enough for the year.
bool is_written(Day day);
bool is_written(Month month);

// Whether anything was answered, entered or done.
bool is_blank(const ChildRecord& record);
bool is_blank(const FamilyRecord& record);

// The stage the child is in today; none without a child, and of age.
std::optional<StageNow> stage_now(const ChildRecord& record, Day today);

// The order of check-ups.
bool is_before(const CheckUp& one, const CheckUp& other);

// What is asked of this child at a stage: by its age where it is in that stage, all items where it
// is not; of the special section by its circumstances.
FamilyItems items_for(const Family& family, const ChildRecord& record, FamilyStage stage,
                      Day today);

// The newest of a stage that has an answer; null when there is none.
const CheckUp* latest_check_up(const ChildRecord& record, FamilyStage stage);
// The newest of that stage before this one that has an answer.
const CheckUp* check_up_before(const ChildRecord& record, const CheckUp& later);

// The check-up that an answer given today belongs to: that of today, or one that was left
// unfinished in the last 30 days. Null: a new one begins.
const CheckUp* open_check_up(const ChildRecord& record, const FamilyItems& items, FamilyStage stage,
                             Day today);

// How many of the items have an answer, 不适用 among them.
std::size_t answered_of(const FamilyItems& items, const CheckUp* check_up);

// Puts an answer into the open check-up, or into a new one; its day becomes today.
void put_answer(ChildRecord& record, const FamilyItems& items, FamilyStage stage, Day today,
                const FamilyItemId& item, Answer answer);
// Begins a new check-up. One of today that is there already is emptied: of one day there is one.
void start_check_up(ChildRecord& record, FamilyStage stage, Day today);

void set_circumstance(ChildRecord& record, Circumstance circumstance, bool on);
void set_done(ChildRecord& record, Day day, bool on);

// Both together: nothing of either is lost but where both answered one item on one day, when `mine`
// stays, and what is too much of one child. Children are the same by nickname and month of birth;
// those without a name are one, which goes when it is blank and another is there. May be more
// children than `most_children`.
FamilyRecord merged(FamilyRecord mine, const FamilyRecord& theirs);

} // namespace zhixiao
