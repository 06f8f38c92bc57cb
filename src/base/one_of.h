// A variant whose copying, dropping and comparing is compiled in one place.
#pragma once

namespace zhixiao {

// One of the kinds of `Any`, a std::variant of many. What it takes to copy or drop so many is left
// out of every file that makes or holds one, by `extern template struct OneOf<Any>;` in its header;
// one file includes base/one_of_members.h and says `template struct OneOf<Any>;`.
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
