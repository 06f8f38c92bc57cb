// What can happen to someone, and the way from there to the right door.
#pragma once

#include "base/id.h"
#include "domain/hotline.h"
#include "domain/law.h"
#include "domain/origin.h"
#include "domain/validity.h"

#include <string>
#include <vector>

namespace zhixiao {

// The short question path: whom it happens to, and where.
enum class Affected { Myself, Child, Other };
enum class Setting { Home, Work, School, Online, Village, Outside };

// When to call for help at once. The first call is 110, or 120 where the danger is medical.
struct Danger {
    std::string text;
    std::vector<Call> calls;
    bool acute = false; // often happening at the very moment someone looks here

    bool operator==(const Danger&) const = default;
};

struct Passage {
    std::string title;
    std::string text;
    std::vector<Citation> law; // without texts of their own
    Validity validity = {};

    bool operator==(const Passage&) const = default;
};

// Something to keep. On paper and in the clipboard only `neutral` is written, so that a list that
// is found gives nobody away.
struct Evidence {
    std::string text;
    std::string neutral;

    bool operator==(const Evidence&) const = default;
};

// A time limit is never said without the day it counts from.
struct Deadline {
    std::string what;  // “申请劳动仲裁”
    std::string limit; // “1 年”
    std::string from;  // “从知道或者应当知道权利被侵害那天起”
    std::string note;  // empty: nothing to add
    Citation law;
    Validity validity = {};

    bool operator==(const Deadline&) const = default;
};

struct DepartmentRole {
    DepartmentId department;
    std::string role; // what it does in this case

    bool operator==(const DepartmentRole&) const = default;
};

struct Situation {
    SituationId id;
    std::string name;   // as on a tile: “怀孕被辞退”
    std::string title;  // in the resident's words: “怀孕了，单位要我走”
    bool front = false; // among the tiles of the first page
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
    std::vector<Call> closed_door;   // when nobody takes it on
    std::vector<std::string> search; // phrases people really use
    Origin origin;

    bool operator==(const Situation&) const = default;
};

} // namespace zhixiao
