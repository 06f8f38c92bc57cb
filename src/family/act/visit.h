// The state of the family part while the app is open; only `record` is ever kept or saved.
#pragma once

#include "base/checked.h"
#include "common/act/texts.h"
#include "family/act/message.h"
#include "family/model/record.h"
#include "family/model/rollup.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace zhixiao {

// The inputs of the form for a child and for passphrases; forgotten on leaving the page.
inline const InputId nickname_input{"family-nickname"};
inline const InputId birth_year_input{"family-birth-year"};   // "2019"
inline const InputId birth_month_input{"family-birth-month"}; // "1" to "12"
inline const InputId passphrase_input{"family-passphrase"};
inline const InputId passphrase_again_input{"family-passphrase-again"}; // on saving
inline const InputId restoring_input{"family-restoring"};               // of the file chosen
// Short codes, or any text with short codes in it.
inline const InputId class_input{"family-class"};
inline const InputId class_name_input{"family-class-name"}; // for paper: “三年级二班”
inline const InputId class_look_input{"family-class-look"}; // whether dimensions are a table
inline const std::string class_look_table = "table";        // any other text: bars

// One result taken in, by its code in the usual spelling.
struct ClassResult {
    std::string code;
    FamilyResult result;

    bool operator==(const ClassResult&) const = default;
};

// The results of a class; in memory only.
struct FamilyClass {
    std::vector<ClassResult> results = {}; // in the order they came, equal ones among them
    bool equal_once = false;
    int added = 0;                      // by the last text or files; 0 before the first
    std::vector<Problem> problems = {}; // of the last text or files
    bool awaits_files = false;          // files were asked for, and none has come yet

    bool operator==(const FamilyClass&) const = default;
};

constexpr std::size_t most_class_results = 2000;
constexpr std::size_t most_class_problems = 100;
constexpr std::size_t largest_class_text = std::size_t{1} << 20; // bytes

// Returns the results that count: equal ones once, or as often as they came.
std::vector<FamilyResult> class_results(const FamilyClass& the_class);
// Returns how many results came whose code had come before.
std::size_t equal_codes(const FamilyClass& the_class);

constexpr std::size_t fewest_session_items = 5;
constexpr std::size_t most_session_items = 8;
constexpr int most_hands = 999;

// An evening at school; in memory only.
struct FamilySession {
    FamilyStage stage = FamilyStage::UpTo12;
    std::vector<FamilyItemId> items = {}; // in the order of the checklist, at most eight
    std::size_t shown = 0;                // the item on the screen
    std::map<FamilyItemId, AnswerCounts> hands = {};

    bool operator==(const FamilySession&) const = default;
};

// The state beside the record that a deletion takes along and its undo brings back.
struct BeforeDeletion {
    std::size_t child = 0;
    bool wants_keeping = false;

    bool operator==(const BeforeDeletion&) const = default;
};

// Everything that the part holds.
struct FamilyVisit {
    FamilyRecord record = {{ChildRecord{}}};  // at least one child
    std::size_t child = 0;                    // the child chosen, by its place in the record
    std::optional<std::size_t> editing = {};  // the child in the form; past the last: a new one
    std::optional<FamilyItemId> opened = {};  // the item whose reason is shown
    std::optional<FamilyRecord> deleted = {}; // the record before a deletion, for its undo
    BeforeDeletion before_deletion = {};
    bool wants_keeping = false; // consent to remember it on this device
    Keeping keeping = Keeping::No;
    SealedFileState file = {};
    bool shows_passphrase = false;
    std::string trouble = {}; // what is wrong with the form, a sentence
    FamilyClass the_class = {};
    FamilySession session = {};
    Texts texts = {};

    const ChildRecord& chosen() const { return record.children[child]; }

    bool operator==(const FamilyVisit&) const = default;
};

} // namespace zhixiao
