// Situations: what can happen to someone, and the steps from there to the right door.
#pragma once

#include "base/id.h"
#include "common/model/origin.h"
#include "common/model/validity.h"
#include "rights/model/hotline.h"
#include "rights/model/law.h"

#include <string>
#include <vector>

namespace zhixiao {

// The answers on the short question path: whom it happens to, and where.
enum class Affected { Myself, Child, Other };
enum class Setting { Home, Work, School, Online, Village, Outside };

// The danger in which to call for help at once. The first call is 110, or 120 for a medical danger.
struct Danger {
    std::string text;
    std::vector<Call> calls;
    bool acute = false; // often happening while the reader looks here

    bool operator==(const Danger&) const = default;
};

struct Passage {
    std::string title;
    std::string text;
    std::vector<Citation> law; // `text` of these is empty
    Validity validity = {};

    bool operator==(const Passage&) const = default;
};

// A piece of evidence to keep. Paper and clipboard get only `neutral`, so that a list that somebody
// finds gives nobody away.
struct Evidence {
    std::string text;
    std::string neutral;

    bool operator==(const Evidence&) const = default;
};

// A time limit. It never stands without the day it counts from (rule H6 of
// tests/rights/files/harm_test.cpp).
struct Deadline {
    std::string what;  // “申请劳动仲裁”
    std::string limit; // “1 年”
    std::string from; // the day it counts from: “从知道或者应当知道权利被侵害那天起”
    std::string note; // empty: nothing to add
    Citation law;
    Validity validity = {};

    bool operator==(const Deadline&) const = default;
};

struct DepartmentRole {
    DepartmentId department;
    std::string role; // what it does in this situation

    bool operator==(const DepartmentRole&) const = default;
};

struct Situation {
    SituationId id;
    std::string name;   // for a tile: “怀孕被辞退”
    std::string title;  // in the resident's words: “怀孕了，单位要我走”
    bool front = false; // one of the tiles of the first page
    std::vector<Affected> affected;
    std::vector<Setting> settings;
    Danger danger;
    std::vector<FirstAidId> first_aid = {}; // shown before the steps
    std::vector<Passage> steps;
    std::vector<std::string> cautions; // what would do harm
    std::vector<Call> calls;           // besides those of `danger`
    std::vector<Evidence> evidence;
    std::vector<Citation> basis;
    std::vector<Deadline> deadlines;
    std::vector<DepartmentRole> departments;
    std::vector<Call> closed_door;   // for when every office turns the person away
    std::vector<std::string> search; // phrases that people really type
    Origin origin;

    bool operator==(const Situation&) const = default;
};

} // namespace zhixiao
