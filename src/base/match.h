// Match makes a visitor from one lambda per type: std::visit(Match{[](A) {…}, [](B) {…}}, variant).
#pragma once

namespace zhixiao {

template <class... F> struct Match : F... { using F::operator()...; };
// clang 14 does not deduce the template arguments of an aggregate by itself.
template <class... F> Match(F...) -> Match<F...>;

} // namespace zhixiao
