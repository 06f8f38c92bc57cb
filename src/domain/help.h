// Who helps and what one can ask for: departments, local points, reporting, protection orders,
// services.
#pragma once

#include "base/id.h"
#include "domain/hotline.h"
#include "domain/law.h"
#include "domain/origin.h"
#include "domain/situation.h"
#include "domain/validity.h"

#include <string>
#include <vector>

namespace zhixiao {

struct HelpingDepartment {
    DepartmentId id;
    std::string name;
    std::string short_name; // as in a box of the star: “人社”
    std::string duty;
    bool on_map = false; // one of the joint conference (联席会议), with its duty from there
    Origin origin;

    bool operator==(const HelpingDepartment&) const = default;
};

// A kind of place to go to. Where it is near here, a local pack says: address, phone, hours.
struct HelpPoint {
    HelpPointId id;
    std::string name;
    DepartmentId department; // who runs it
    std::string purpose;
    Origin origin;

    bool operator==(const HelpPoint&) const = default;
};

// 强制报告: who must report harm to a child, upon which signs, to whom, and what follows.
struct Reporting {
    std::string about;
    std::vector<Passage> who;
    std::vector<std::string> signs; // the nine kinds
    std::vector<Call> calls;
    std::vector<Passage> after;
    std::string others; // everyone else: may, need not
    std::vector<Citation> basis;
    Origin origin;

    bool operator==(const Reporting&) const = default;
};

// One point to state in an application; what is typed stays in memory.
struct OutlinePart {
    OutlinePartId id;
    std::string title;
    std::string hint;

    bool operator==(const OutlinePart&) const = default;
};

// 人身安全保护令: what it is, and an outline for applying.
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

// 服务与待遇. Empty: not known; nothing is filled in its place.
struct Service {
    ServiceId id;
    LifeStage stage = LifeStage::BeforeBirth;
    std::string name;
    std::string what;
    std::string who;
    std::string where;
    std::string national;        // the rule for the whole country
    std::string local;           // what differs from place to place
    std::vector<Citation> basis; // laws it rests on
    std::string rests_on;        // plans, notices and speeches it rests on
    Validity validity = {};      // a service that changes comes twice, each for its own days
    Origin origin;

    bool operator==(const Service&) const = default;
};

// Sentences that go along with many pages.
struct SafetyNotes {
    std::string emergency;   // beside every call button
    std::string watched;     // before entering: devices, call logs, history
    std::string leaving;     // what leaving fast cannot hide
    std::string no_voice;    // who cannot speak
    std::string deadline;    // beside every time limit
    std::string local_lines; // direct lines come from a local pack
    std::string hours;       // not every line is answered at all hours

    bool operator==(const SafetyNotes&) const = default;
};

} // namespace zhixiao
