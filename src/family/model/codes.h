// Short codes anywhere in a text: in a list, in a chat with names, in what was typed from paper.
#pragma once

#include "family/model/code.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace zhixiao {

// A piece of text that is meant as a code, valid or not.
struct FoundCode {
    int line = 1;               // the line of its first sign, from 1
    std::size_t begin = 0;      // in bytes from the beginning of the text
    std::size_t end = 0;        // just past its last sign
    Checked<FamilyResult> read; // the result, or the one thing that is wrong with the code

    bool operator==(const FoundCode&) const = default;
};

// Returns all codes in the order of the text. A code begins with ZX and a digit and continues over
// gaps with at most one line break each. A valid code has as many signs as its stage asks for, if
// no more follow at once; any other ends with its line or where another begins.
std::vector<FoundCode> codes_in(const Family& family, std::string_view text);

} // namespace zhixiao
