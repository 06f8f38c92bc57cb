// The accounts (责任账本): what each department of a place answers for, over all its plans.
#pragma once

#include "plan/model/locality.h"
#include "plan/model/rollup.h"

#include <functional>
#include <vector>

namespace zhixiao {

// An indicator in a department's account, with the pack it is from.
struct Charge {
    const Pack* pack = nullptr;
    const Indicator* indicator = nullptr;

    bool operator==(const Charge&) const = default;
};

// The account of one department: the indicators it is responsible for (责任单位) with their counts,
// and those it supports (配合单位), which do not count for it.
struct Account {
    const Department* department = nullptr;
    Tally tally;
    std::vector<Charge> leads; // in the order of the plans
    std::vector<Charge> supports;

    bool operator==(const Account&) const = default;
};

// Returns the mark of the verdict on an indicator's figures for the whole plan, as a board keeps
// it.
using MarkOf = std::function<Mark(const Indicator&)>;

// Returns an account for each department that a plan of `locality` lists and names for an
// indicator. A department that several plans list under one id has one account. Worst first among
// those responsible for something (is_worse in rollup.h); those that only support come after them.
std::vector<Account> accounts_of(const Locality& locality, const MarkOf& mark_of);

} // namespace zhixiao
