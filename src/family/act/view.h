// Where one can be in the family part (家教); each of these has an address.
#pragma once

#include "common/act/page.h"

#include <optional>
#include <string>

namespace zhixiao {

enum class FamilyPart {
    Start, // #/family
    Check, // #/family/check/6-12: the checklist of a stage; `stage` as family/model/family.h spells
           // it
    Result,   // #/family/result/6-12
    Sheet,    // #/family/sheet/6-12: the home–school sheet, for paper
    Code,     // #/family/code/6-12: the result as a QR picture and a short code, without a name
    Children, // #/family/children: who they are, and when was answered for them
    Record,   // #/family/record: keeping, taking along in a file, deleting
    Daily,    // #/family/daily: five minutes a day
    Class,    // #/family/class: the results of a class put together
    Session,  // #/family/session: an evening at school is prepared
    Show,     // #/family/show: … and held, one item at a time, for a projector
    Summary,  // #/family/summary: … what hands were raised for
    Handout,  // #/family/handout: … and what parents take home, for paper
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

    // Returns nothing for a view without the stage that it wants, or with a stage that it has not.
    static std::optional<FamilyPage> of(const Slugs& slugs);
    Slugs slugs() const;

    bool operator==(const FamilyPage&) const = default;
};

} // namespace zhixiao
