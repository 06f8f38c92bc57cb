// What the content of the rights part must hold to, so that nobody is sent to a wrong door.
#pragma once

#include "domain/problem_list.h"
#include "domain/rights.h"

#include <string>
#include <string_view>
#include <vector>

namespace zhixiao {

// The rights content and the names of its files, so that problems can name their place.
struct NamedRights {
    std::string hotlines_file;
    std::string laws_file;
    std::string situations_file;
    std::string help_file;
    std::string words_file;
    std::string first_aid_file;
    Rights rights;
};

// Everything wrong with it: ids, references, numbers, dates, sources, and the rules of safety
// (every situation has a call; 110, or 120 for a medical danger, comes first; a time limit says
// when it starts; nothing unsure). All are errors.
void check_rights(const NamedRights& named, ProblemList& problems);

// The parts of check_rights that have files of their own.
void check_situations(const NamedRights& named, ProblemList& problems);
void check_help(const NamedRights& named, ProblemList& problems);
// That days of validity are days in their order, and that on each day from the newest check on what
// is cited that day is in force, and the first number of each list is answered.
void check_days(const NamedRights& named, ProblemList& problems);

// What they share. `where` is the place of the object or list that is checked.
void check_origin(const Origin& origin, const std::string& where, ProblemList& problems);
void check_citations(const Rights& rights, const std::vector<Citation>& citations,
                     const std::string& where, ProblemList& problems);
void check_passages(const Rights& rights, const std::vector<Passage>& passages,
                    const std::string& where, ProblemList& problems);
// Also that no number is given twice, and that there is one at all.
void check_calls(const Rights& rights, const std::vector<Call>& calls, const std::string& where,
                 ProblemList& problems);
void check_validity(const Validity& validity, const std::string& where, ProblemList& problems);
void check_texts(const std::vector<std::string>& texts, const std::string& where,
                 ProblemList& problems);

// Digits only, three of them from 110 on or five from 10000 on: what dials alike everywhere.
bool is_hotline_number(std::string_view number);

} // namespace zhixiao
