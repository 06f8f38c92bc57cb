// Gathers the indicators of a place by the departments that they name.
#include "plan/model/accounts.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <string_view>

namespace zhixiao {
namespace {

class Book {
  public:
    explicit Book(const Locality& locality) {
        for (const Pack* pack : locality.packs)
            for (const Department& department : pack->departments)
                if (places_.emplace(department.id.value, accounts_.size()).second)
                    accounts_.push_back({&department, {}, {}, {}});
    }

    // Returns the department's account; null when no plan lists the department, which check_pack
    // only warns of.
    Account* of(const DepartmentId& department) {
        const auto found = places_.find(department.value);
        return found == places_.end() ? nullptr : &accounts_[found->second];
    }

    std::vector<Account> take() { return std::move(accounts_); }

  private:
    std::map<std::string_view, std::size_t> places_;
    std::vector<Account> accounts_;
};

} // namespace

std::vector<Account> accounts_of(const Locality& locality, const MarkOf& mark_of) {
    Book book(locality);
    for (const Pack* pack : locality.packs)
        for (const Indicator& indicator : pack->indicators) {
            for (const DepartmentId& id : indicator.departments)
                if (Account* account = book.of(id)) {
                    account->tally.add(mark_of(indicator));
                    account->leads.push_back({pack, &indicator});
                }
            for (const DepartmentId& id : indicator.supporting)
                if (Account* account = book.of(id))
                    account->supports.push_back({pack, &indicator});
        }
    std::vector<Account> accounts = book.take();
    std::erase_if(accounts, [](const Account& account) {
        return account.leads.empty() && account.supports.empty();
    });
    std::stable_sort(accounts.begin(), accounts.end(), [](const Account& a, const Account& b) {
        if (a.leads.empty() != b.leads.empty())
            return b.leads.empty();
        return is_worse(a.tally, b.tally);
    });
    return accounts;
}

} // namespace zhixiao
