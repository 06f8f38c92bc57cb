// The views of the family part (家教); each has an address.
#pragma once

#include "common/act/page.h"

#include <optional>
#include <string>

namespace zhixiao {

enum class FamilyPart {
    Start,    // #/family
    Check,    // #/family/check/6-12: the checklist of a stage, spelt as in family/model/family.h
    Result,   // #/family/result/6-12
    Sheet,    // #/family/sheet/6-12: the home–school sheet, for paper
    Code,     // #/family/code/6-12: the result as a QR picture and a short code, without a name
    Children, // #/family/children: the children, and the days of their answers
    Record,   // #/family/record: keeping, taking along in a file, deleting
    Daily,    // #/family/daily: five minutes a day
    Class,    // #/family/class: the results of a class put together
    Session,  // #/family/session: preparing an evening at school
    Show,     // #/family/show: holding the evening, one item at a time, for a projector
    Summary,  // #/family/summary: the hands raised on the evening
    Handout,  // #/family/handout: the sheet that parents take home from the evening, for paper
    FirstAid, // #/family/first-aid
};

struct FamilyView {
    FamilyPart part = FamilyPart::Start;
    std::string stage = {}; // Check, Result, Sheet and Code only

    bool operator==(const FamilyView&) const = default;
};

struct FamilyPage {
    static constexpr Pattern pattern{"family", 0, 2};

    FamilyView view = {};

    // Returns nothing for a view that lacks its stage, and for one with a stage that it does not
    // take.
    static std::optional<FamilyPage> of(const Slugs& slugs);
    Slugs slugs() const;

    bool operator==(const FamilyPage&) const = default;
};

} // namespace zhixiao
