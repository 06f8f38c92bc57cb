// Walks through the rights content and gathers what carries dates.
#include "rights/model/dated.h"

#include <cstddef>
#include <set>
#include <utility>

namespace zhixiao {
namespace {

std::string at(const std::string& list, std::size_t place) {
    return list + "/" + std::to_string(place);
}

class Walk {
  public:
    explicit Walk(const NamedRights& named) : named_(named), rights_(named.rights) {}

    void all() {
        hotlines();
        laws();
        situations();
        help();
        const std::string list = named_.first_aid_file + "#/first_aid";
        for (std::size_t i = 0; i < rights_.first_aid.size(); ++i)
            add(at(list, i), rights_.first_aid[i].name, nullptr, &rights_.first_aid[i].origin);
    }

    std::vector<DatedPart> parts;
    std::vector<CitedPart> cited;

  private:
    void hotlines();
    void laws();
    void situations();
    void help();

    void add(std::string where, std::string name, const Validity* validity, const Origin* origin) {
        parts.push_back(
            {std::move(where), std::move(name), validity, origin ? &origin->checked : nullptr});
    }

    void cite(const std::string& where, const Citation& citation, const Validity* holder) {
        add(where, citation_name(rights_, citation), &citation.validity, nullptr);
        cited.push_back({where, &citation, holder});
    }

    void cite(const std::string& list, const std::vector<Citation>& citations,
              const Validity* holder) {
        for (std::size_t i = 0; i < citations.size(); ++i)
            cite(at(list, i), citations[i], holder);
    }

    void passages(const std::string& list, const std::vector<Passage>& passages) {
        for (std::size_t i = 0; i < passages.size(); ++i) {
            add(at(list, i), passages[i].title, &passages[i].validity, nullptr);
            cite(at(list, i) + "/law", passages[i].law, &passages[i].validity);
        }
    }

    const NamedRights& named_;
    const Rights& rights_;
};

void Walk::hotlines() {
    const std::string list = named_.hotlines_file + "#/hotlines";
    for (std::size_t i = 0; i < rights_.hotlines.size(); ++i) {
        const Hotline& hotline = rights_.hotlines[i];
        add(at(list, i), hotline.id.value + " " + hotline.short_name, &hotline.validity,
            &hotline.origin);
    }
}

void Walk::laws() {
    const std::string list = named_.laws_file + "#/laws";
    for (std::size_t i = 0; i < rights_.laws.size(); ++i) {
        const Law& law = rights_.laws[i];
        add(at(list, i), law.short_name, nullptr, &law.origin);
        for (std::size_t j = 0; j < law.articles.size(); ++j) {
            const Article& article = law.articles[j];
            const std::string number =
                is_article_number(article.number) ? article_name(article.number) : article.number;
            add(at(at(list, i) + "/articles", j), law.short_name + " " + number, &article.validity,
                nullptr);
        }
    }
}

void Walk::situations() {
    const std::string list = named_.situations_file + "#/situations";
    for (std::size_t i = 0; i < rights_.situations.size(); ++i) {
        const Situation& situation = rights_.situations[i];
        const std::string where = at(list, i);
        add(where, situation.name, nullptr, &situation.origin);
        passages(where + "/steps", situation.steps);
        cite(where + "/basis", situation.basis, nullptr);
        for (std::size_t j = 0; j < situation.deadlines.size(); ++j) {
            const Deadline& deadline = situation.deadlines[j];
            const std::string here = at(where + "/deadlines", j);
            add(here, deadline.what, &deadline.validity, nullptr);
            cite(here + "/law", deadline.law, &deadline.validity);
        }
    }
}

void Walk::help() {
    const std::string root = named_.help_file + "#/";
    for (std::size_t i = 0; i < rights_.departments.size(); ++i)
        add(at(root + "departments", i), rights_.departments[i].name, nullptr,
            &rights_.departments[i].origin);
    for (std::size_t i = 0; i < rights_.points.size(); ++i)
        add(at(root + "points", i), rights_.points[i].name, nullptr, &rights_.points[i].origin);
    add(root + "reporting", "强制报告", nullptr, &rights_.reporting.origin);
    passages(root + "reporting/who", rights_.reporting.who);
    passages(root + "reporting/after", rights_.reporting.after);
    cite(root + "reporting/basis", rights_.reporting.basis, nullptr);
    add(root + "protection_order", "人身安全保护令", nullptr, &rights_.protection_order.origin);
    passages(root + "protection_order/explained", rights_.protection_order.explained);
    for (std::size_t i = 0; i < rights_.services.size(); ++i) {
        const Service& service = rights_.services[i];
        const std::string where = at(root + "services", i);
        add(where, service.name, &service.validity, &service.origin);
        cite(where + "/basis", service.basis, &service.validity);
    }
}

} // namespace

std::vector<DatedPart> dated_parts(const NamedRights& named) {
    Walk walk(named);
    walk.all();
    return std::move(walk.parts);
}

std::vector<CitedPart> cited_parts(const NamedRights& named) {
    Walk walk(named);
    walk.all();
    return std::move(walk.cited);
}

std::vector<std::string> days_of_change(const std::string& first, const NamedRights& named) {
    std::set<std::string> days;
    for (const DatedPart& part : dated_parts(named))
        if (part.validity)
            add_days(days, *part.validity);
    for (const Law& law : named.rights.laws)
        days.insert(law.in_force);
    return from_first_on(first, std::move(days));
}

} // namespace zhixiao
