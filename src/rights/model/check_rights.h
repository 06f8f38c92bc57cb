// The checks of the rights content, so that nobody is sent to a wrong door.
#pragma once

#include "common/model/check_origin.h"
#include "common/model/problem_list.h"
#include "rights/model/rights.h"

#include <string>
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

// Appends everything that is wrong, all as errors: ids, references, numbers, dates, sources, and
// the rules of safety (every situation has a call; 110, or 120 for a medical danger, comes first; a
// time limit says when it starts; nothing has low confidence).
void check_rights(const NamedRights& named, ProblemList& problems);

// The sections of check_rights that have files of their own.
void check_situations(const NamedRights& named, ProblemList& problems);
void check_help(const NamedRights& named, ProblemList& problems);
// Checks that validities are days in the right order, and that on each day from the newest check
// on, everything cited is in force and the first number of each list of calls is in service.
void check_days(const NamedRights& named, ProblemList& problems);

// The checks that these sections share. `where` is the place of the object or list.
void check_citations(const Rights& rights, const std::vector<Citation>& citations,
                     const std::string& where, ProblemList& problems);
void check_passages(const Rights& rights, const std::vector<Passage>& passages,
                    const std::string& where, ProblemList& problems);
// Also appends an error for a number that comes twice and for an empty list.
void check_calls(const Rights& rights, const std::vector<Call>& calls, const std::string& where,
                 ProblemList& problems);

} // namespace zhixiao
