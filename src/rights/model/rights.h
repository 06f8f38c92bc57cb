// The whole content of the rights part, and the queries of its pages.
#pragma once

#include "common/model/first_aid.h"
#include "common/model/wording.h"
#include "rights/model/help.h"
#include "rights/model/hotline.h"
#include "rights/model/law.h"
#include "rights/model/situation.h"

#include <optional>
#include <string>
#include <vector>

namespace zhixiao {

// The lists are in the order of their files. After check_rights every reference resolves.
struct Rights {
    std::vector<Hotline> hotlines;
    std::vector<Law> laws;
    SafetyNotes notes;
    std::vector<std::string> danger_words; // words that make a search show the hint to call 110
    std::vector<Situation> situations;
    std::vector<FirstAid> first_aid = {};
    std::vector<HelpingDepartment> departments;
    std::vector<HelpPoint> points;
    Reporting reporting;
    ProtectionOrder protection_order;
    std::vector<Service> services;
    Wording words; // the sentences of these pages

    bool operator==(const Rights&) const = default;
};

// Return the item with this id; null when there is none.
const Hotline* find_hotline(const Rights& rights, const HotlineId& hotline);
const Law* find_law(const Rights& rights, const LawId& law);
const Situation* find_situation(const Rights& rights, const SituationId& situation);
const HelpingDepartment* find_helper(const Rights& rights, const DepartmentId& department);

// The answers given on the short question path so far; none: not asked, or skipped.
struct PathAnswers {
    std::optional<Affected> affected;
    std::optional<Setting> setting;
    bool happening_now = false;

    bool operator==(const PathAnswers&) const = default;
};

// Returns the situations that match `answers`, in the order of the file; if happening_now, the
// acute ones first.
std::vector<const Situation*> situations_for(const Rights& rights, const PathAnswers& answers);

// Returns the situations whose basis, steps or deadlines cite `law`, in the order of the file.
std::vector<const Situation*> situations_citing(const Rights& rights, const LawId& law);

// Return the situations that tell people to call this number, and those in which this department
// has a role, in the order of the file.
std::vector<const Situation*> situations_calling(const Rights& rights, const HotlineId& hotline);
std::vector<const Situation*> situations_of(const Rights& rights, const DepartmentId& department);

// Returns “反家庭暴力法 第二条、第二十条”.
std::string citation_name(const Rights& rights, const Citation& citation);

std::vector<const Service*> services_at(const Rights& rights, LifeStage stage);
std::vector<const HelpPoint*> points_of(const Rights& rights, const DepartmentId& department);

} // namespace zhixiao
