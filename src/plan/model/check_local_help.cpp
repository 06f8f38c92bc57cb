// Checks the direct lines and places that a pack brings: that a number can be dialled and has the
// date of its check. Whether it is the right number only the person who checked it can know.
#include "common/model/check_list.h"
#include "plan/model/check_pack.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace zhixiao {
namespace {

constexpr std::array<std::string_view, 4> emergency_numbers{"110", "119", "120", "122"};

std::string digits_of(std::string_view number) {
    std::string digits;
    std::copy_if(number.begin(), number.end(), std::back_inserter(digits),
                 [](char c) { return c >= '0' && c <= '9'; });
    return digits;
}

// Says whether any telephone can dial `number` as it is spelt.
bool can_be_dialled(const std::string& number) {
    constexpr std::size_t shortest = 3;
    constexpr std::size_t longest = 20;
    const std::string digits = digits_of(number);
    const auto hyphens = static_cast<std::size_t>(std::count(number.begin(), number.end(), '-'));
    return number.size() <= longest && digits.size() >= shortest &&
           digits.size() + hyphens == number.size();
}

void check_number(const std::string& number, const std::string& key, const std::string& where,
                  ProblemList& problems) {
    if (number.empty())
        check_filled(number, key, where, problems);
    else if (!can_be_dialled(number))
        problems.error(where + "/" + key, quoted(number) + "拨不出去",
                       "只写数字和“-”，3 到 20 个字符；有几个号码就分成几项");
}

void check_line(const LocalLine& line, const std::string& where, ProblemList& problems) {
    check_filled(line.name, "name", where, problems);
    check_number(line.number, "number", where, problems);
    check_date(line.checked, "checked", where, problems);
    const std::string digits = digits_of(line.number);
    if (std::find(emergency_numbers.begin(), emergency_numbers.end(), digits) !=
        emergency_numbers.end())
        problems.warning(where + "/number", "紧急电话 " + digits + " 应用里已经有了",
                         "可以删去这一项，只写本地的直线电话");
}

void check_point(const LocalPoint& point, const std::string& where, ProblemList& problems) {
    if (!is_slug(point.kind.value))
        problems.error(where + "/kind", quoted(point.kind.value) + "不能作 kind",
                       "只用小写字母、数字和中间的连字符，如 legal-aid-centre");
    check_filled(point.name, "name", where, problems);
    check_filled(point.address, "address", where, problems);
    if (!point.phone.empty())
        check_number(point.phone, "phone", where, problems);
    check_date(point.checked, "checked", where, problems);
}

} // namespace

void check_local_help(const NamedPack& pack, ProblemList& problems) {
    std::set<std::pair<std::string_view, std::string_view>> seen;
    const auto check_once = [&](std::string_view name, std::string_view contact, const char* both,
                                const std::string& where) {
        if (!seen.insert({name, contact}).second)
            problems.error(where + "/name",
                           quoted(std::string(name)) + "前面已经写过，" + both + "都一样",
                           "删去重复的一项");
    };
    const std::vector<LocalLine>& lines = pack.pack.local_lines;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const std::string where = pack.file + "#/local_lines/" + std::to_string(i);
        check_line(lines[i], where, problems);
        check_once(lines[i].name, lines[i].number, "名称和号码", where);
    }
    seen.clear();
    const std::vector<LocalPoint>& points = pack.pack.local_points;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const std::string where = pack.file + "#/local_points/" + std::to_string(i);
        check_point(points[i], where, problems);
        check_once(points[i].name, points[i].address, "名称和地址", where);
    }
}

} // namespace zhixiao
