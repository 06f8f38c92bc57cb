// The accounts of a place's departments: all of them, and one with its indicators (责任账本).
#pragma once

#include "plan/act/routes.h"
#include "plan/model/accounts.h"
#include "plan/pages/subject.h"

#include <optional>
#include <string>
#include <vector>

namespace zhixiao::pages {

Node accounts_page(const PlanContext& context, const AccountsPage& route);
Node account_page(const PlanContext& context, const AccountPage& route);

// “责任账本”; of the nation, whose departments are generic, “按部门看”.
std::string accounts_title(const Wording& words, const Locality& locality);

// By the verdicts shown, worst first.
std::vector<Account> accounts_of(const PlanContext& context, const Locality& locality);
// Nothing for a department that no plan of the place names for an indicator.
std::optional<Account> account_of(const PlanContext& context, const Locality& locality,
                                  const DepartmentId& department);

// Worst first (is_worse of rollup.h); each with its verdict on the whole.
std::vector<Subject> subjects_of(const PlanContext& context, const std::vector<Charge>& charges);

// “60%（3 ÷ 5）”; “—” where nothing can be assessed.
std::string met_share_words(const Wording& words, const Tally& tally);

// The indicators that a department is responsible for: a table, on a phone a card each.
Node charges_table(const PlanContext& context, const std::vector<Subject>& subjects);
Nodes charge_cards(const PlanContext& context, const std::vector<Subject>& subjects, int level);

} // namespace zhixiao::pages
