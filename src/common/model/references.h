// References by id to the items of one list: finds those that lead nowhere and suggests what was
// meant.
#pragma once

#include "common/model/places.h"
#include "common/model/problem_list.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zhixiao {

class References {
  public:
    // `kind` is the word for an item in messages, such as 领域. Refers to the ids of `items`, which
    // has to outlive this object.
    template <class Named>
    References(const char* kind, const std::vector<Named>& items)
        : kind_(kind), places_(places_of(items)) {
        for (std::size_t i = 0; i < items.size() && i < most_candidates; ++i)
            candidates_.push_back(items[i].id.value);
    }

    bool have(std::string_view id) const { return places_.count(id) != 0; }
    std::optional<std::size_t> place(std::string_view id) const; // index in the list

    // Appends an error that says that there is no such item and suggests the ids nearest to it.
    void tell_unknown(std::string where, std::string_view id, ProblemList& problems) const;

    // Returns fix_reference for the ids of the list, for messages with other words. Slow, so call
    // it only if the problem list has room.
    std::string advice(std::string_view id) const;

  private:
    // Enough to find what was meant, few enough for a quick search.
    static constexpr std::size_t most_candidates = 5000;

    const char* kind_;
    Places places_;
    std::vector<std::string_view> candidates_;
};

} // namespace zhixiao
