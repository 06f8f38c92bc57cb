// References by id to the items of one list: which of them lead nowhere, and what was meant.
#pragma once

#include "domain/places.h"
#include "domain/problem_list.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zhixiao {

class References {
  public:
    // kind: what an item is called, 领域. Refers to the ids of the list, which has to outlive it.
    template <class Named>
    References(const char* kind, const std::vector<Named>& items)
        : kind_(kind), places_(places_of(items)) {
        for (std::size_t i = 0; i < items.size() && i < most_candidates; ++i)
            candidates_.push_back(items[i].id.value);
    }

    bool have(std::string_view id) const { return places_.count(id) != 0; }
    std::optional<std::size_t> place(std::string_view id) const; // in the list

    // Says that there is no such item, and which come near it; an error.
    void tell_unknown(std::string where, std::string_view id, ProblemList& problems) const;

    // fix_reference among the list, for problems in other words; asked for only where the problem
    // has room, as it takes long.
    std::string advice(std::string_view id) const;

  private:
    // Enough to find what someone meant, and not so many that looking takes long.
    static constexpr std::size_t most_candidates = 5000;

    const char* kind_;
    Places places_;
    std::vector<std::string_view> candidates_;
};

} // namespace zhixiao
