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

// Returns “责任账本”, or “按部门看” for the nation, whose departments are generic.
std::string accounts_title(const Wording& words, const Locality& locality);

// Returns the accounts of the locality's departments by the verdicts that pages show, worst first.
std::vector<Account> accounts_of(const PlanContext& context, const Locality& locality);
// Returns the account of `department`; nothing when no plan of the locality names it for an
// indicator.
std::optional<Account> account_of(const PlanContext& context, const Locality& locality,
                                  const DepartmentId& department);

// Returns the subject of each charge with its verdict for the whole plan, worst first (is_worse of
// rollup.h).
std::vector<Subject> subjects_of(const PlanContext& context, const std::vector<Charge>& charges);

// Returns “60%（3 ÷ 5）”; “—” when nothing is assessable.
std::string met_share_words(const Wording& words, const Tally& tally);

// Builds a table of the indicators that a department is responsible for; on a phone a card for
// each.
Node charges_table(const PlanContext& context, const std::vector<Subject>& subjects);
Nodes charge_cards(const PlanContext& context, const std::vector<Subject>& subjects, int level);

} // namespace zhixiao::pages
