// First aid: what to do at once while help is on its way. The rooms `rights` and `family` show the
// same content, so that it cannot be right in one and wrong in the other.
#pragma once

#include "base/id.h"
#include "common/model/origin.h"

#include <string>
#include <string_view>
#include <vector>

namespace zhixiao {

struct FirstAid {
    FirstAidId id;
    std::string name;                // “不满 1 岁的孩子噎住了”
    std::string sign;                // how to recognise the emergency
    std::vector<std::string> steps;  // in this order; the call for help is one of them
    std::vector<std::string> never;  // what would do harm
    HotlineId call;                  // the number to dial meanwhile
    std::vector<std::string> search; // phrases that people really type
    Origin origin;

    bool operator==(const FirstAid&) const = default;
};

// Returns the item with the id `aid`; null when the list has none.
const FirstAid* find_first_aid(const std::vector<FirstAid>& list, const FirstAidId& aid);

// Returns the items that fit what someone typed, in the order of the list: a search phrase of the
// item is part of `typed`, or `typed`, if at least two characters long, is part of a phrase.
std::vector<const FirstAid*> first_aid_for(const std::vector<FirstAid>& list,
                                           std::string_view typed);

} // namespace zhixiao
