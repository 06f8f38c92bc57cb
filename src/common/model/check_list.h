// Checks for every list of content: texts are filled in, ids are slugs and come once, days are in
// the calendar.
#pragma once

#include "common/model/calendar.h"
#include "common/model/problem_list.h"
#include "common/model/spelling.h"
#include "common/model/validity.h"

#include <cstddef>
#include <set>
#include <string>
#include <vector>

namespace zhixiao {

// Appends an error when `text` is blank. `where` is the place of the object with the member `key`.
inline void check_filled(const std::string& text, const std::string& key, const std::string& where,
                         ProblemList& problems) {
    if (text.find_first_not_of(" \t\r\n") == std::string::npos)
        problems.error(where + "/" + key, key + " 是空的", "填上 " + key);
}

inline void check_slug(const std::string& id, const std::string& where, ProblemList& problems) {
    if (!is_slug(id))
        problems.error(where + "/id", quoted(id) + "不能作 id",
                       "只用小写字母、数字和中间的连字符，如 maternal-mortality");
}

inline void check_date(const std::string& date, const std::string& key, const std::string& where,
                       ProblemList& problems) {
    if (!is_date(date))
        problems.error(where + "/" + key, quoted(date) + "不是日期",
                       "写成 YYYY-MM-DD，如 2023-01-01");
}

// Checks the spelling of each id and that no id comes twice; `list` is the place of the list,
// "women.json#/fields".
template <class T>
void check_ids(const std::vector<T>& items, const std::string& list, ProblemList& problems) {
    std::set<std::string> seen;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const std::string& id = items[i].id.value;
        const std::string where = list + "/" + std::to_string(i);
        check_slug(id, where, problems);
        if (!seen.insert(id).second)
            problems.error(where + "/id", "id " + quoted(id) + "前面已经用过",
                           "换一个没有用过的 id，或删去重复的一项");
    }
}

// Does the same for items with versions: an id may come again if no day is in both validities.
template <class T>
void check_versions(const std::vector<T>& items, const std::string& list, ProblemList& problems) {
    for (std::size_t i = 0; i < items.size(); ++i) {
        const std::string where = list + "/" + std::to_string(i);
        check_slug(items[i].id.value, where, problems);
        for (std::size_t j = 0; j < i; ++j)
            if (items[j].id == items[i].id && overlap(items[j].validity, items[i].validity)) {
                problems.error(where + "/id", "id " + quoted(items[i].id.value) + "前面已经用过",
                               "换一个没有用过的 id，或删去重复的一项");
                break;
            }
    }
}

} // namespace zhixiao
