// Pages as they were looked at: one whole dump a page, and for a wide window what differs from it.
#pragma once

#include <string>

namespace zhixiao {

// Checks a page against golden/NAME-phone.txt; what differs is printed. Renews the file instead
// while ZHIXIAO_UPDATE_GOLDEN is set.
void check_golden(const std::string& name, const std::string& on_phone);

// The same, and in a wide window against that file changed by golden/NAME-wide.diff.
void check_golden(const std::string& name, const std::string& on_phone, const std::string& wide);

} // namespace zhixiao
