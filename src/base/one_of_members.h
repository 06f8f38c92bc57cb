// Definitions of the members of OneOf, for the one file that compiles them.
#pragma once

#include "base/one_of.h"

namespace zhixiao {

template <class Any> OneOf<Any>::OneOf() = default;
template <class Any> OneOf<Any>::OneOf(const OneOf& other) = default;
template <class Any> OneOf<Any>::OneOf(OneOf&& other) noexcept = default;
template <class Any> OneOf<Any>& OneOf<Any>::operator=(const OneOf& other) = default;
template <class Any> OneOf<Any>& OneOf<Any>::operator=(OneOf&& other) noexcept = default;
template <class Any> OneOf<Any>::~OneOf() = default;
template <class Any> bool OneOf<Any>::operator==(const OneOf& other) const = default;

} // namespace zhixiao
