// Visits a variant arm by arm: std::visit(Match{[](A) {…}, [](B) {…}}, variant).
#pragma once

namespace zhixiao {

template <class... F> struct Match : F... { using F::operator()...; };
// clang 14 does not deduce aggregates by itself.
template <class... F> Match(F...) -> Match<F...>;

} // namespace zhixiao
