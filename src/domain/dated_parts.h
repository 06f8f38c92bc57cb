// What of the content has days: from when until when it holds, and when it was last checked. For
// its checks, and for whoever maintains it (zhixiao-check --content).
#pragma once

#include "domain/check_rights.h"
#include "domain/family.h"

#include <string>
#include <vector>

namespace zhixiao {

// Refers to the content that it was found in.
struct DatedPart {
    std::string where;                  // "laws.json#/laws/3/articles/0"
    std::string name;                   // as people know it: “社会保险法 第五十四条”
    const Validity* validity = nullptr; // null: holds as long as what it stands in
    const std::string* checked = nullptr; // null: with what it stands in
};

// In the order of the files.
std::vector<DatedPart> dated_parts(const NamedRights& named);
std::vector<DatedPart> dated_parts(const Family& family, const std::string& file);

// A citation, and within what it stands: it matters on the days on which all of that holds.
struct CitedPart {
    std::string where;
    const Citation* citation = nullptr;
    const Validity* holder = nullptr; // null: on all days
};
std::vector<CitedPart> cited_parts(const NamedRights& named);

// The days after `first`, YYYY-MM-DD, on which something of the content begins to hold or no longer
// does, rising, with `first` before them.
std::vector<std::string> days_of_change(const std::string& first, const NamedRights& named);
std::vector<std::string> days_of_change(const std::string& first, const Family& family);

} // namespace zhixiao
