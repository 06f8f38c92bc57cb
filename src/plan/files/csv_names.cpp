// Makes ids from names, and a plan from its title.
#include "plan/files/csv_names.h"

#include "common/model/spelling.h"
#include "plan/files/cells.h"
#include "plan/model/check_pack.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <iterator>
#include <utility>
#include <vector>

namespace zhixiao::content {
namespace {

// Returns the FNV-1a hash, which is short and the same on every device.
std::uint32_t fingerprint(std::string_view text) {
    std::uint32_t hash = 2166136261U;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    return hash;
}

bool contains(std::string_view text, std::string_view part) {
    return text.find(part) != std::string_view::npos;
}

// Returns the level of the last place named before the title's subject: 示例市示例区 -> 区.
PlanLevel level_of(std::string_view place) {
    if (contains(place, "中国") || contains(place, "全国"))
        return PlanLevel::National;
    constexpr std::pair<std::string_view, PlanLevel> endings[] = {
        {"自治区", PlanLevel::Province}, {"北京市", PlanLevel::Province},
        {"天津市", PlanLevel::Province}, {"上海市", PlanLevel::Province},
        {"重庆市", PlanLevel::Province}, {"省", PlanLevel::Province},
        {"市", PlanLevel::City},         {"州", PlanLevel::City},
        {"盟", PlanLevel::City},         {"县", PlanLevel::County},
        {"旗", PlanLevel::County},       {"区", PlanLevel::County}};
    PlanLevel level = PlanLevel::County;
    std::size_t furthest = 0;
    for (const auto& [ending, meaning] : endings) {
        const std::size_t at = place.rfind(ending);
        const std::size_t end = at == std::string_view::npos ? 0 : at + ending.size();
        if (end <= furthest)
            continue;
        furthest = end;
        level = meaning;
    }
    return level;
}

// Returns the four-digit numbers that can be years, in order.
std::vector<int> years_in(std::string_view title) {
    std::vector<int> years;
    const std::string text = half_width(title);
    constexpr std::ptrdiff_t digits_of_year = 4;
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    for (auto at = text.begin(); at != text.end();) {
        const auto start = std::find_if(at, text.end(), is_digit);
        at = std::find_if_not(start, text.end(), is_digit);
        if (at - start != digits_of_year)
            continue;
        const int year = std::stoi(std::string(start, at));
        if (year >= earliest_year && year <= latest_year)
            years.push_back(year);
    }
    return years;
}

} // namespace

std::string slug_of(std::string_view cell) {
    std::string slug = half_width(trimmed(cell));
    for (char& c : slug) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
        if (c == '_' || c == '.' || c == ' ')
            c = '-';
    }
    return slug;
}

std::string id_of_name(const std::string& prefix, const std::string& name) {
    if (is_slug(name))
        return name;
    char digits[9];
    std::snprintf(digits, sizeof digits, "%08x", static_cast<unsigned>(fingerprint(name)));
    return prefix + "-" + digits;
}

std::string UnusedIds::unused(const std::string& id) {
    for (;;) {
        const int times = ++used_[id];
        if (times == 1)
            return id;
        const std::string next = id + "-" + std::to_string(times);
        if (++used_[next] == 1)
            return next;
    }
}

FieldId field_id(const std::string& name) {
    constexpr std::pair<std::string_view, const char*> known[] = {
        {"健康", "health"},
        {"教育", "education"},
        {"经济", "economy"},
        {"参与决策和管理", "participation"},
        {"决策和管理", "participation"},
        {"社会保障", "social-security"},
        {"家庭建设", "family"},
        {"家庭", "family"},
        {"环境", "environment"},
        {"法律", "law"},
        {"法律保护", "law"},
        {"安全", "safety"},
        {"福利", "welfare"}};
    std::string_view topic = name;
    for (const std::string_view prefix : {"妇女与", "儿童与"}) {
        if (topic.starts_with(prefix))
            topic.remove_prefix(prefix.size());
    }
    for (const auto& [word, id] : known) {
        if (topic == word)
            return FieldId{id};
    }
    return FieldId{id_of_name("field", name)};
}

bool is_whole(std::string_view area) {
    constexpr std::string_view words[] = {"全国", "全省", "全自治区", "全市", "全州", "全盟",
                                          "全县", "全旗", "全区",     "合计", "总计", "全域"};
    return std::find(std::begin(words), std::end(words), area) != std::end(words);
}

std::optional<Plan> plan_titled(const std::string& title) {
    const std::size_t women = title.find("妇女");
    const std::size_t children = title.find("儿童");
    if ((women == std::string::npos) == (children == std::string::npos))
        return std::nullopt;
    Plan plan;
    plan.title = title;
    plan.audience = children == std::string::npos ? Audience::Women : Audience::Children;
    const std::string prefix = plan.audience == Audience::Women ? "local-women" : "local-children";
    plan.id.value = id_of_name(prefix, title);
    plan.level = level_of(std::string_view(title).substr(0, std::min(women, children)));
    if (const std::vector<int> years = years_in(title); years.size() >= 2 && years[0] < years[1]) {
        plan.start_year = years[0];
        plan.end_year = years[1];
    }
    plan.issuer = "未注明";
    plan.sample = contains(title, "示例");
    return plan;
}

} // namespace zhixiao::content
