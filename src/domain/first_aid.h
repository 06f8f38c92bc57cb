// First aid: what to do at once while help is on its way. One piece of content, shown by the rights
// part and the family part alike, so that it cannot be right in one place and wrong in the other.
#pragma once

#include "base/id.h"
#include "domain/origin.h"

#include <string>
#include <string_view>
#include <vector>

namespace zhixiao {

struct FirstAid {
    FirstAidId id;
    std::string name;                // “不满 1 岁的孩子噎住了”
    std::string sign;                // how to tell that it is this
    std::vector<std::string> steps;  // in this order, the call for help included
    std::vector<std::string> never;  // what does harm
    HotlineId call;                  // the number to dial meanwhile
    std::vector<std::string> search; // phrases people really use
    Origin origin;

    bool operator==(const FirstAid&) const = default;
};

// Null when the list has none of this name.
const FirstAid* find_first_aid(const std::vector<FirstAid>& list, const FirstAidId& aid);

// Those that fit what someone typed, in the order of the list: a phrase of theirs is in it, or what
// is typed, of at least two characters, is part of a phrase.
std::vector<const FirstAid*> first_aid_for(const std::vector<FirstAid>& list,
                                           std::string_view typed);

} // namespace zhixiao
