// A variant whose copying, destruction and comparison are compiled in one file only.
#pragma once

#include <variant>

namespace zhixiao {

// Holds one of the types of `Any`, a std::variant of many. With `extern template struct
// OneOf<Any>;` in its header, the files that include it do not compile the code that copies,
// destroys and compares so many types; one file includes base/one_of_members.h and compiles that
// code with `template struct OneOf<Any>;`.
template <class Any> struct OneOf : Any {
    using Any::Any;
    OneOf();
    OneOf(const OneOf& other);
    OneOf(OneOf&& other) noexcept;
    OneOf& operator=(const OneOf& other);
    OneOf& operator=(OneOf&& other) noexcept;
    ~OneOf();
    bool operator==(const OneOf& other) const;
};

// Holds as `type` the variant of all the types of `Variants`, in their order.
template <class... Variants> struct Joined;
template <class... Ts> struct Joined<std::variant<Ts...>> { using type = std::variant<Ts...>; };
template <class... Ts, class... Us, class... Rest>
struct Joined<std::variant<Ts...>, std::variant<Us...>, Rest...>
    : Joined<std::variant<Ts..., Us...>, Rest...> {};

} // namespace zhixiao
