// Finds what takes the place of content that ends.
#pragma once

#include "common/model/validity.h"

#include <vector>

namespace zhixiao {

// Returns the first of `all` to begin after `ending` has ended, among those for which
// `takes_its_place` is true; null when there is none.
template <class T, class Fits>
const T* next_after(const std::vector<T>& all, const T& ending, Fits takes_its_place) {
    const T* next = nullptr;
    for (const T& one : all)
        if (one.validity.from > ending.validity.until && takes_its_place(one) &&
            (!next || one.validity.from < next->validity.from))
            next = &one;
    return next;
}

} // namespace zhixiao
