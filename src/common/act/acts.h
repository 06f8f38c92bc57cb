// A message that holds one of the acts of a room.
#pragma once

#include "base/one_of.h"

#include <type_traits>
#include <utility>
#include <variant>

namespace zhixiao {

template <class T, class Variant> constexpr bool is_one_of = false;
template <class T, class... Ts>
constexpr bool is_one_of<T, std::variant<Ts...>> = (std::is_same_v<T, Ts> || ...);

// Holds one act of the kinds in the variant `Any`. Only an act of these kinds converts to it, so
// that a variant of the messages of several rooms picks the room of an act by itself.
template <class Any> class Acts {
  public:
    template <class Kind, class = std::enable_if_t<is_one_of<Kind, Any>>>
    Acts(Kind act) : act_(std::move(act)) {}

    const Any& act() const { return act_; }

    bool operator==(const Acts&) const = default;

  private:
    OneOf<Any> act_;
};

} // namespace zhixiao
