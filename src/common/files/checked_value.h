// Makes the result of a reader.
#pragma once

#include "base/checked.h"
#include "common/model/problem_list.h"

#include <optional>
#include <utility>

namespace zhixiao::content {

// Returns `value`, or `problems` where there is none.
template <class T> Checked<T> checked(std::optional<T> value, ProblemList& problems) {
    if (!value)
        return problems.take();
    return std::move(*value);
}

} // namespace zhixiao::content
