// An item of the content that carries dates: the days on which it holds, and the day of its last
// check. The checks use them, and so do maintainers (zhixiao-check --content).
#pragma once

#include "common/model/validity.h"

#include <set>
#include <string>
#include <vector>

namespace zhixiao {

// Refers to the content that it is of.
struct DatedPart {
    std::string where; // "laws.json#/laws/3/articles/0"
    std::string name;  // its name as people know it: “社会保险法 第五十四条”
    const Validity* validity = nullptr;   // null: holds as long as the item around it
    const std::string* checked = nullptr; // null: checked together with the item around it
};

// Adds to `days` the first day on which something of this validity holds, and the first on which it
// does no more.
void add_days(std::set<std::string>& days, const Validity& validity);

// Returns `first` and the later ones of `days`, in rising order.
std::vector<std::string> from_first_on(const std::string& first, std::set<std::string> days);

} // namespace zhixiao
