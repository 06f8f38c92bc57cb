// Short codes anywhere in a text: a list, a chat with names, what was typed from paper.
#pragma once

#include "domain/family_code.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace zhixiao {

// Something that is meant as a code, whether it is one or not.
struct FoundCode {
    int line = 1;               // where it begins, from 1
    std::size_t begin = 0;      // in bytes of the text
    std::size_t end = 0;        // behind its last sign
    Checked<FamilyResult> read; // or the one thing that is wrong with it

    bool operator==(const FoundCode&) const = default;
};

// All of them, as they stand. A code begins with ZX and a digit, and goes on over gaps with at most
// one line break each. It ends after as many signs as its stage has, if it is a good one and no
// more follow at once; else with the line, or where another begins.
std::vector<FoundCode> codes_in(const Family& family, std::string_view text);

} // namespace zhixiao
