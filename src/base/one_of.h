// A variant whose copying, destruction and comparison are compiled in one file only.
#pragma once

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

} // namespace zhixiao
