// Who helps and what one can ask for: departments, local points, reporting, protection orders and
// services.
#pragma once

#include "base/id.h"
#include "common/model/origin.h"
#include "common/model/validity.h"
#include "rights/model/hotline.h"
#include "rights/model/law.h"
#include "rights/model/situation.h"

#include <string>
#include <vector>

namespace zhixiao {

struct HelpingDepartment {
    DepartmentId id;
    std::string name;
    std::string short_name; // for a box of the star-shaped diagram: “人社”
    std::string duty;
    // A member of the joint conference (联席会议); `duty` is its duty there.
    bool on_map = false;
    Origin origin;

    bool operator==(const HelpingDepartment&) const = default;
};

// A kind of place to go to. The address, phone and hours of the one nearby come with a local pack.
struct HelpPoint {
    HelpPointId id;
    std::string name;
    DepartmentId department; // the department that runs it
    std::string purpose;
    Origin origin;

    bool operator==(const HelpPoint&) const = default;
};

// 强制报告: who must report harm to a child, on which signs, to whom, and what follows.
struct Reporting {
    std::string about;
    std::vector<Passage> who;
    std::vector<std::string> signs; // the nine kinds of signs
    std::vector<Call> calls;
    std::vector<Passage> after;
    std::string others; // what applies to everyone else, who may report but need not
    std::vector<Citation> basis;
    Origin origin;

    bool operator==(const Reporting&) const = default;
};

// A heading of an application, under which people type; what they type stays in memory.
struct OutlinePart {
    OutlinePartId id;
    std::string title;
    std::string hint;

    bool operator==(const OutlinePart&) const = default;
};

// 人身安全保护令, the protection order: what it is, and an outline for applying.
struct ProtectionOrder {
    std::string about;
    std::vector<Passage> explained; // who, which court, conditions, time, cost, length, breach
    std::vector<std::string> measures;
    std::vector<std::string> proof;
    std::vector<Call> calls;
    std::vector<OutlinePart> parts;
    Origin origin;

    bool operator==(const ProtectionOrder&) const = default;
};

enum class LifeStage { BeforeBirth, Pregnancy, Childhood, Work, Hardship, OldAge };

// 服务与待遇. An empty text means that nothing is known; nothing is invented to fill it.
struct Service {
    ServiceId id;
    LifeStage stage = LifeStage::BeforeBirth;
    std::string name;
    std::string what;
    std::string who;
    std::string where;
    std::string national;        // the rule for the whole country
    std::string local;           // what differs from place to place
    std::vector<Citation> basis; // laws that give the right to it
    std::string rests_on;        // plans, notices and speeches behind it
    Validity validity = {};      // a service that changes is listed twice, each for its own days
    Origin origin;

    bool operator==(const Service&) const = default;
};

// Safety notes that many views share.
struct SafetyNotes {
    std::string emergency;   // beside every call button
    std::string watched;     // before entering: watched devices, call logs, history
    std::string leaving;     // what leaving fast cannot hide
    std::string no_voice;    // for people who cannot speak
    std::string deadline;    // beside every time limit
    std::string local_lines; // that direct lines come with a local pack
    std::string hours;       // that not every line is answered at all hours

    bool operator==(const SafetyNotes&) const = default;
};

} // namespace zhixiao
