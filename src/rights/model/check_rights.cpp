// Checks hotlines and laws, with the checks that all rights content shares.
#include "rights/model/check_rights.h"

#include "common/model/check_first_aid.h"
#include "common/model/check_list.h"
#include "common/model/references.h"

#include <algorithm>
#include <set>

namespace zhixiao {
namespace {

void check_hotlines(const NamedRights& named, ProblemList& problems) {
    const std::string list = named.hotlines_file + "#/hotlines";
    const std::vector<Hotline>& hotlines = named.rights.hotlines;
    check_versions(hotlines, list, problems);
    for (std::size_t i = 0; i < hotlines.size(); ++i) {
        const Hotline& hotline = hotlines[i];
        const std::string where = list + "/" + std::to_string(i);
        if (!is_hotline_number(hotline.id.value))
            problems.error(where + "/id", quoted(hotline.id.value) + "不是热线号码",
                           "写 3 位或 5 位数字；本地直线电话放在本地资料包里");
        check_filled(hotline.name, "name", where, problems);
        check_filled(hotline.short_name, "short_name", where, problems);
        check_filled(hotline.purpose, "purpose", where, problems);
        check_filled(hotline.hours, "hours", where, problems);
        check_filled(hotline.caveat, "caveat", where, problems);
        if (hotline.emergency == hotline.group.has_value())
            problems.error(where + "/group",
                           hotline.emergency ? "紧急电话不再分组" : "没有写属于哪一组",
                           "紧急电话只写 emergency，别的热线写 group");
        check_origin(hotline.origin, where, problems);
    }
}

void check_articles(const Law& law, const std::string& where, ProblemList& problems) {
    for (std::size_t i = 0; i < law.articles.size(); ++i) {
        const Article& article = law.articles[i];
        const std::string here = where + "/articles/" + std::to_string(i);
        if (!is_article_number(article.number))
            problems.error(here + "/number", quoted(article.number) + "不是条号",
                           "写阿拉伯数字，如 23；第二百三十六条之一写 236-1");
        const bool is_again = std::any_of(
            law.articles.begin(), law.articles.begin() + static_cast<std::ptrdiff_t>(i),
            [&](const Article& one) {
                return one.number == article.number && overlap(one.validity, article.validity);
            });
        if (is_again)
            problems.error(here + "/number", "第 " + article.number + " 条前面已经写过",
                           "合成一项");
        check_filled(article.text, "text", here, problems);
        if (article.confidence == Confidence::Low)
            problems.error(here + "/confidence", "把握低的内容不能放在这里",
                           "核对原件以后再放，或者删去");
    }
}

void check_laws(const NamedRights& named, ProblemList& problems) {
    const std::string list = named.laws_file + "#/laws";
    const std::vector<Law>& laws = named.rights.laws;
    check_ids(laws, list, problems);
    for (std::size_t i = 0; i < laws.size(); ++i) {
        const Law& law = laws[i];
        const std::string where = list + "/" + std::to_string(i);
        check_filled(law.title, "title", where, problems);
        check_filled(law.short_name, "short_name", where, problems);
        check_filled(law.about, "about", where, problems);
        if (!law.in_force.empty())
            check_date(law.in_force, "in_force", where, problems);
        check_articles(law, where, problems);
        check_origin(law.origin, where, problems);
    }
}

} // namespace

void check_citations(const Rights& rights, const std::vector<Citation>& citations,
                     const std::string& where, ProblemList& problems) {
    for (std::size_t i = 0; i < citations.size(); ++i) {
        const Citation& citation = citations[i];
        const std::string here = where + "/" + std::to_string(i);
        const Law* law = find_law(rights, citation.law);
        if (!law) {
            References("法律", rights.laws)
                .tell_unknown(here + "/law", citation.law.value, problems);
            continue;
        }
        for (std::size_t j = 0; j < citation.articles.size(); ++j)
            if (!find_article(*law, citation.articles[j]))
                problems.error(here + "/articles/" + std::to_string(j),
                               quoted(law->short_name) + "里没有列出第 " + citation.articles[j] +
                                   " 条",
                               "先在法律清单里写上这一条的大意，或改正条号");
    }
}

void check_passages(const Rights& rights, const std::vector<Passage>& passages,
                    const std::string& where, ProblemList& problems) {
    for (std::size_t i = 0; i < passages.size(); ++i) {
        const std::string here = where + "/" + std::to_string(i);
        check_filled(passages[i].title, "title", here, problems);
        check_filled(passages[i].text, "text", here, problems);
        check_citations(rights, passages[i].law, here + "/law", problems);
    }
}

void check_calls(const Rights& rights, const std::vector<Call>& calls, const std::string& where,
                 ProblemList& problems) {
    if (calls.empty())
        problems.error(where, "一个电话也没有", "至少写一个能打的电话和为什么打");
    std::set<HotlineId> seen;
    for (std::size_t i = 0; i < calls.size(); ++i) {
        const std::string here = where + "/" + std::to_string(i);
        const std::string& number = calls[i].hotline.value;
        if (!find_hotline(rights, calls[i].hotline))
            problems.error(here + "/hotline", "热线清单里没有" + quoted(number),
                           References("热线", rights.hotlines).advice(number));
        if (!seen.insert(calls[i].hotline).second)
            problems.error(here + "/hotline", quoted(number) + "写了两次", "只写一次");
        check_filled(calls[i].why, "why", here, problems);
    }
}

void check_rights(const NamedRights& named, ProblemList& problems) {
    check_hotlines(named, problems);
    check_laws(named, problems);
    check_first_aid(named.rights.first_aid, named.first_aid_file, problems);
    check_situations(named, problems);
    check_help(named, problems);
    check_days(named, problems);
}

} // namespace zhixiao
