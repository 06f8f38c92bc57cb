// Checks the days on which rights content holds, and that on every day what is cited is in force
// and the first number to call is in service.
#include "common/model/check_list.h"
#include "rights/model/check_rights.h"
#include "rights/model/dated.h"
#include "rights/model/in_force.h"

#include <algorithm>

namespace zhixiao {
namespace {

using Days = std::vector<std::string>;

bool has_article(const Law& law, const std::string& number, const std::string& day) {
    return std::any_of(law.articles.begin(), law.articles.end(), [&](const Article& article) {
        return article.number == number && holds_on(article.validity, day);
    });
}

// Says whether the citation is shown on `day`, provided that what it cites is in force.
bool is_cited_on(const CitedPart& part, const std::string& day) {
    return holds_on(part.citation->validity, day) && (!part.holder || holds_on(*part.holder, day));
}

// Skips laws and articles that are not on the shelf at all; check_citations reports those.
void check_cited(const Rights& rights, const CitedPart& part, const Days& days,
                 ProblemList& problems) {
    const Law* law = find_law(rights, part.citation->law);
    if (!law)
        return;
    const auto missing_on = [&](const auto& is_there) {
        return std::find_if(days.begin(), days.end(), [&](const std::string& day) {
            return is_cited_on(part, day) && !is_there(day);
        });
    };
    const auto early = missing_on(
        [&](const std::string& day) { return law->in_force <= day || !is_date(law->in_force); });
    if (early != days.end())
        problems.error(part.where + "/law",
                       quoted(law->short_name) + "到 " + law->in_force + " 才施行，在 " + *early +
                           " 还不能引用",
                       "给这条依据写上 valid_from");
    const std::vector<std::string>& numbers = part.citation->articles;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        if (!find_article(*law, numbers[i]))
            continue;
        const auto day = missing_on(
            [&](const std::string& each) { return has_article(*law, numbers[i], each); });
        if (day != days.end())
            problems.error(part.where + "/articles/" + std::to_string(i),
                           quoted(law->short_name) + "第 " + numbers[i] + " 条在 " + *day +
                               " 不适用",
                           "给这条依据写上同样的 valid_from、valid_until，或补上条文那时的写法");
    }
}

void check_answered(const Rights& rights, const std::vector<Call>& calls, const std::string& where,
                    const Days& days, ProblemList& problems) {
    const auto answers = [&](const Call& call, const std::string& day) {
        return std::any_of(rights.hotlines.begin(), rights.hotlines.end(),
                           [&](const Hotline& hotline) {
                               return hotline.id == call.hotline && holds_on(hotline.validity, day);
                           });
    };
    // check_calls reports numbers that are in no list.
    const bool is_known = std::all_of(calls.begin(), calls.end(), [&](const Call& call) {
        return find_hotline(rights, call.hotline) != nullptr;
    });
    if (calls.empty() || !is_known)
        return;
    for (const std::string& day : days)
        if (!answers(calls.front(), day)) {
            problems.error(where + "/0/hotline",
                           quoted(calls.front().hotline.value) + "在 " + day + " 打不通",
                           "把一直打得通的电话写在最前面");
            return;
        }
}

void check_all_answered(const NamedRights& named, const Days& days, ProblemList& problems) {
    const Rights& rights = named.rights;
    for (std::size_t i = 0; i < rights.situations.size(); ++i) {
        const Situation& situation = rights.situations[i];
        const std::string where = named.situations_file + "#/situations/" + std::to_string(i) + "/";
        check_answered(rights, situation.danger.calls, where + "danger/calls", days, problems);
        check_answered(rights, situation.calls, where + "calls", days, problems);
        check_answered(rights, situation.closed_door, where + "closed_door", days, problems);
    }
    const std::string help = named.help_file + "#/";
    check_answered(rights, rights.reporting.calls, help + "reporting/calls", days, problems);
    check_answered(rights, rights.protection_order.calls, help + "protection_order/calls", days,
                   problems);
}

} // namespace

void check_days(const NamedRights& named, ProblemList& problems) {
    for (const DatedPart& part : dated_parts(named))
        if (part.validity)
            check_validity(*part.validity, part.where, problems);
    const Days days = days_of_change(checks_of(named.rights).newest, named);
    for (const CitedPart& part : cited_parts(named))
        check_cited(named.rights, part, days, problems);
    check_all_answered(named, days, problems);
}

} // namespace zhixiao
