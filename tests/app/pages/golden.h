// Dumps of pages as somebody approved them: a whole one for each page, and the difference in a wide
// window.
#pragma once

#include <string>

namespace zhixiao {

// Checks a page against golden/NAME-phone.txt and prints the difference. While
// ZHIXIAO_UPDATE_GOLDEN is set, writes the file anew instead.
void check_golden(const std::string& name, const std::string& on_phone);

// Likewise, and checks the page of a wide window against that file changed by
// golden/NAME-wide.diff.
void check_golden(const std::string& name, const std::string& on_phone, const std::string& wide);

} // namespace zhixiao
