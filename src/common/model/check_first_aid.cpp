// Checks first aid: its texts, numbers to call and ids, and references to it.
#include "common/model/check_first_aid.h"

#include "common/model/check_list.h"
#include "common/model/check_origin.h"
#include "common/model/references.h"

#include <cstddef>

namespace zhixiao {
namespace {

void check_lines(const std::vector<std::string>& lines, const std::string& where,
                 ProblemList& problems) {
    if (lines.empty())
        problems.error(where, "一项也没有", "至少写一项");
    check_texts(lines, where, problems);
}

} // namespace

void check_first_aid(const std::vector<FirstAid>& list, const std::string& file,
                     ProblemList& problems) {
    const std::string root = file + "#/first_aid";
    check_ids(list, root, problems);
    for (std::size_t i = 0; i < list.size(); ++i) {
        const FirstAid& aid = list[i];
        const std::string where = root + "/" + std::to_string(i);
        check_filled(aid.name, "name", where, problems);
        check_filled(aid.sign, "sign", where, problems);
        check_lines(aid.steps, where + "/steps", problems);
        check_texts(aid.never, where + "/never", problems);
        check_lines(aid.search, where + "/search", problems);
        if (!is_hotline_number(aid.call.value))
            problems.error(where + "/call", quoted(aid.call.value) + "不是热线号码",
                           "写 3 位或 5 位数字，急救写 120");
        check_origin(aid.origin, where, problems);
    }
}

void check_first_aid_named(const std::vector<FirstAidId>& named, const std::vector<FirstAid>& list,
                           const std::string& where, ProblemList& problems) {
    const References known("急救", list);
    for (std::size_t i = 0; i < named.size(); ++i)
        if (!known.have(named[i].value))
            known.tell_unknown(where + "/first_aid/" + std::to_string(i), named[i].value, problems);
}

} // namespace zhixiao
