// The shipped rights content for tests.
#pragma once

#include "rights/files/read_rights.h"
#include "tests/app/files/files.h"

#include <string>
#include <vector>

namespace zhixiao {

inline std::vector<content::File> rights_files() {
    std::vector<content::File> files;
    for (const char* name : {"hotlines", "laws", "situations", "help", "words"})
        files.push_back(file_at("assets/content/rights/" + std::string(name) + ".json"));
    files.push_back(file_at("assets/content/first_aid.json"));
    return files;
}

// Returns the content; empty when it does not load, and rights_test.cpp then says why.
inline const Rights& shipped_rights() {
    static const Rights rights = [] {
        const Checked<Rights> loaded = content::load_rights(rights_files());
        const Rights* found = std::get_if<Rights>(&loaded);
        return found ? *found : Rights{};
    }();
    return rights;
}

} // namespace zhixiao
