// The family record: a family's answers for all its children, which the device may keep and a file
// may carry.
#pragma once

#include "family/model/child.h"
#include "family/model/score.h"

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace zhixiao {

struct ChildRecord {
    std::optional<Child> child;              // none: answered without naming a child
    std::vector<Circumstance> circumstances; // in the order of the enumeration
    std::vector<CheckUp> check_ups; // by rising day, then stage; at most one for a day and stage
    std::set<Day> days_done;        // days on which the daily five minutes were done

    bool operator==(const ChildRecord&) const = default;
};

struct FamilyRecord {
    std::vector<ChildRecord> children;

    bool operator==(const FamilyRecord&) const = default;
};

constexpr std::size_t most_children = 10;
constexpr std::size_t longest_nickname = 12;   // in characters
constexpr std::size_t most_check_ups = 120;    // of one child; beyond that the oldest are dropped
constexpr std::size_t most_answers = 60;       // of one check-up; far more than any checklist has
constexpr std::size_t most_days_done = 8000;   // of one child; beyond that the oldest are dropped
constexpr int days_a_check_up_stays_open = 30; // counted from the last answer

// Says whether `text` may be a nickname: 1 to 12 characters, none of them a control character, no
// blank at either end.
bool is_nickname(std::string_view text);
// Returns `typed` without the blanks at either end.
std::string trimmed_nickname(std::string_view typed);
// Says whether `text` has a control character, one that turns the direction of writing, or bytes
// that are not text.
bool has_controls(std::string_view text);

// Say whether the calendar has the date and its year has at most four digits, as the file format
// needs.
bool is_written(Day day);
bool is_written(Month month);

// Say whether nothing was answered, entered or done.
bool is_blank(const ChildRecord& record);
bool is_blank(const FamilyRecord& record);

// Returns the child's stage on `today`; none when the record has no child or the child is of age.
std::optional<StageNow> stage_now(const ChildRecord& record, Day today);

// Says whether `one` comes before `other` in a record: by day, then by stage.
bool is_before(const CheckUp& one, const CheckUp& other);

// Returns the items to ask this child at `stage`: those for its age if it is in that stage,
// otherwise all; in the special section those for its circumstances.
FamilyItems items_for(const Family& family, const ChildRecord& record, FamilyStage stage,
                      Day today);

// Returns the newest check-up of `stage` with an answer; null when there is none.
const CheckUp* latest_check_up(const ChildRecord& record, FamilyStage stage);
// Returns the newest check-up with an answer that is of the same stage as `later` and of an earlier
// day; null when there is none.
const CheckUp* check_up_before(const ChildRecord& record, const CheckUp& later);

// Returns the check-up that an answer given on `today` belongs to: that of today, or the newest one
// if it was left unfinished in the last 30 days. Null when the answer begins a new check-up.
const CheckUp* open_check_up(const ChildRecord& record, const FamilyItems& items, FamilyStage stage,
                             Day today);

// Returns how many of `items` have an answer; 不适用 counts as an answer.
std::size_t answered_of(const FamilyItems& items, const CheckUp* check_up);

// Puts `answer` into the open check-up, or into a new one, and sets the check-up's day to `today`.
void put_answer(ChildRecord& record, const FamilyItems& items, FamilyStage stage, Day today,
                const FamilyItemId& item, Answer answer);
// Begins an empty check-up of `today`. It replaces one of the same day and stage, because a day has
// only one for each stage.
void start_check_up(ChildRecord& record, FamilyStage stage, Day today);

void set_circumstance(ChildRecord& record, Circumstance circumstance, bool on);
void set_done(ChildRecord& record, Day day, bool on);

// Returns both records together. Children are the same if nickname and month of birth are; those
// without a name count as one, which is dropped when it is blank and there is another. Where both
// answered an item on one day, the answer in `mine` stays; beyond the limits of one child the
// oldest entries are dropped; nothing else is lost. The result may have more than most_children
// children.
FamilyRecord merged(FamilyRecord mine, const FamilyRecord& theirs);

} // namespace zhixiao
