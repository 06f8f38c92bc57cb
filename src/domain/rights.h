// All content of the rights part, and the questions pages ask of it.
#pragma once

#include "domain/first_aid.h"
#include "domain/help.h"
#include "domain/hotline.h"
#include "domain/law.h"
#include "domain/situation.h"
#include "domain/wording.h"

#include <optional>
#include <string>
#include <vector>

namespace zhixiao {

// Each list in the order of its file. After check_rights every reference resolves.
struct Rights {
    std::vector<Hotline> hotlines;
    std::vector<Law> laws;
    SafetyNotes notes;
    std::vector<std::string> danger_words; // in a search they raise the hint at 110
    std::vector<Situation> situations;
    std::vector<FirstAid> first_aid = {};
    std::vector<HelpingDepartment> departments;
    std::vector<HelpPoint> points;
    Reporting reporting;
    ProtectionOrder protection_order;
    std::vector<Service> services;
    Wording words; // the sentences of its pages

    bool operator==(const Rights&) const = default;
};

// Each of these returns null when there is none.
const Hotline* find_hotline(const Rights& rights, const HotlineId& hotline);
const Law* find_law(const Rights& rights, const LawId& law);
const Situation* find_situation(const Rights& rights, const SituationId& situation);
const HelpingDepartment* find_helper(const Rights& rights, const DepartmentId& department);

// What the short question path has been told so far; none: not asked, or skipped.
struct PathAnswers {
    std::optional<Affected> affected;
    std::optional<Setting> setting;
    bool happening_now = false;

    bool operator==(const PathAnswers&) const = default;
};

// The situations that fit, in the order of the file; while it is happening, the acute ones first.
std::vector<const Situation*> situations_for(const Rights& rights, const PathAnswers& answers);

// The situations whose basis, steps or deadlines cite this law, in the order of the file.
std::vector<const Situation*> situations_citing(const Rights& rights, const LawId& law);

// The situations that say to call this number, and those in which this department has a part;
// likewise.
std::vector<const Situation*> situations_calling(const Rights& rights, const HotlineId& hotline);
std::vector<const Situation*> situations_of(const Rights& rights, const DepartmentId& department);

// “反家庭暴力法 第二条、第二十条”.
std::string citation_name(const Rights& rights, const Citation& citation);

std::vector<const Service*> services_at(const Rights& rights, LifeStage stage);
std::vector<const HelpPoint*> points_of(const Rights& rights, const DepartmentId& department);

} // namespace zhixiao
