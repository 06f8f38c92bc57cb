// The shipped checklists of family education for tests.
#pragma once

#include "family/files/read_family.h"
#include "tests/app/files/files.h"

namespace zhixiao {

// Returns the checklists; empty when they cannot be read, and family_test.cpp then says why.
inline const Family& shipped_family() {
    static const Family family = [] {
        const Checked<Family> read = content::read_family(file_at("assets/content/family.json"));
        const Family* found = std::get_if<Family>(&read);
        return found ? *found : Family{};
    }();
    return family;
}

} // namespace zhixiao
