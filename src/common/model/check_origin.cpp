// Checks origins, validities, lists of texts and numbers to call.
#include "common/model/check_origin.h"

#include "common/model/check_list.h"

#include <algorithm>

namespace zhixiao {
namespace {

bool is_number(std::string_view text) {
    return !text.empty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

bool is_hotline_number(std::string_view number) {
    return is_number(number) && number.front() != '0' &&
           ((number.size() == 3 && number.front() == '1') || number.size() == 5);
}

void check_texts(const std::vector<std::string>& texts, const std::string& where,
                 ProblemList& problems) {
    for (std::size_t i = 0; i < texts.size(); ++i)
        check_filled(texts[i], std::to_string(i), where, problems);
}

void check_origin(const Origin& origin, const std::string& where, ProblemList& problems) {
    check_filled(origin.source, "source", where, problems);
    if (origin.source.find("://") != std::string::npos)
        problems.error(where + "/source", "出处里有网址", "只写发布机构和文件名");
    check_date(origin.checked, "checked", where, problems);
    if (origin.confidence == Confidence::Low)
        problems.error(where + "/confidence", "把握低的内容不能放在这里",
                       "核对原件以后再放，或者删去");
}

void check_validity(const Validity& validity, const std::string& where, ProblemList& problems) {
    if (!validity.from.empty())
        check_date(validity.from, "valid_from", where, problems);
    if (!validity.until.empty())
        check_date(validity.until, "valid_until", where, problems);
    if (!validity.from.empty() && !validity.until.empty() && validity.until < validity.from)
        problems.error(where + "/valid_until",
                       "最后一天 " + validity.until + " 早于第一天 " + validity.from,
                       "valid_until 不要早于 valid_from");
}

} // namespace zhixiao
