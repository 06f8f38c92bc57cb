// The dates in the content: the days on which an item holds, and the day of its last check. The
// checks use them, and so do maintainers (zhixiao-check --content).
#pragma once

#include "domain/check_rights.h"
#include "domain/family.h"

#include <string>
#include <vector>

namespace zhixiao {

// An item of the content that carries dates; refers to that content.
struct DatedPart {
    std::string where; // "laws.json#/laws/3/articles/0"
    std::string name;  // its name as people know it: “社会保险法 第五十四条”
    const Validity* validity = nullptr;   // null: holds as long as the item around it
    const std::string* checked = nullptr; // null: checked together with the item around it
};

// Return the dated items in the order of the files.
std::vector<DatedPart> dated_parts(const NamedRights& named);
std::vector<DatedPart> dated_parts(const Family& family, const std::string& file);

// A citation and the item around it; it counts on the days on which both hold.
struct CitedPart {
    std::string where;
    const Citation* citation = nullptr;
    const Validity* holder = nullptr; // null: the item around it holds on all days
};
std::vector<CitedPart> cited_parts(const NamedRights& named);

// Return `first` (YYYY-MM-DD) and the later days on which an item begins to hold or ceases to hold,
// in rising order.
std::vector<std::string> days_of_change(const std::string& first, const NamedRights& named);
std::vector<std::string> days_of_change(const std::string& first, const Family& family);

} // namespace zhixiao
