// Says for which day content is read.
#include "common/model/on_day.h"

#include <algorithm>

namespace zhixiao {

std::string reading_day(const std::string& checked, std::string_view today) {
    return std::string(std::max(std::string_view(checked), today));
}

} // namespace zhixiao
