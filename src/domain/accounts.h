// What each department of a place answers for, over all its plans: the 责任账本.
#pragma once

#include "domain/locality.h"
#include "domain/rollup.h"

#include <functional>
#include <vector>

namespace zhixiao {

// One indicator in an account.
struct Charge {
    const Pack* pack = nullptr;
    const Indicator* indicator = nullptr;

    bool operator==(const Charge&) const = default;
};

// One department's: the indicators it is responsible for (责任单位) with their counts, and those it
// supports (配合单位), which do not count for it.
struct Account {
    const Department* department = nullptr;
    Tally tally;
    std::vector<Charge> leads; // in the order of the plans
    std::vector<Charge> supports;

    bool operator==(const Account&) const = default;
};

// The verdict on an indicator's own figures of the whole, as a board keeps it.
using MarkOf = std::function<Mark(const Indicator&)>;

// One a department that any of the plans lists and names for an indicator; a department that
// several plans list is one by its id. Worst first among those responsible for something (is_worse
// of rollup.h); those that only support come after them.
std::vector<Account> accounts_of(const Locality& locality, const MarkOf& mark_of);

} // namespace zhixiao
