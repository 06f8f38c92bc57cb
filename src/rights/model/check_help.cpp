// Checks departments, points, reporting, protection orders and services.
#include "common/model/check_list.h"
#include "common/model/references.h"
#include "rights/model/check_rights.h"

#include <algorithm>

namespace zhixiao {
namespace {

void check_some_passages(const Rights& rights, const std::vector<Passage>& passages,
                         const std::string& where, ProblemList& problems) {
    if (passages.empty())
        problems.error(where, "一项也没有", "至少写一项");
    check_passages(rights, passages, where, problems);
}

void check_some_texts(const std::vector<std::string>& texts, const std::string& where,
                      ProblemList& problems) {
    if (texts.empty())
        problems.error(where, "一项也没有", "至少写一项");
    check_texts(texts, where, problems);
}

void check_departments(const Rights& rights, const std::string& list, ProblemList& problems) {
    check_ids(rights.departments, list, problems);
    for (std::size_t i = 0; i < rights.departments.size(); ++i) {
        const std::string where = list + "/" + std::to_string(i);
        check_filled(rights.departments[i].name, "name", where, problems);
        check_filled(rights.departments[i].short_name, "short_name", where, problems);
        check_filled(rights.departments[i].duty, "duty", where, problems);
        check_origin(rights.departments[i].origin, where, problems);
    }
}

void check_points(const Rights& rights, const std::string& list, ProblemList& problems) {
    check_ids(rights.points, list, problems);
    for (std::size_t i = 0; i < rights.points.size(); ++i) {
        const HelpPoint& point = rights.points[i];
        const std::string where = list + "/" + std::to_string(i);
        check_filled(point.name, "name", where, problems);
        check_filled(point.purpose, "purpose", where, problems);
        if (!find_helper(rights, point.department))
            References("部门", rights.departments)
                .tell_unknown(where + "/department", point.department.value, problems);
        check_origin(point.origin, where, problems);
    }
}

void check_reporting(const Rights& rights, const std::string& where, ProblemList& problems) {
    const Reporting& reporting = rights.reporting;
    check_filled(reporting.about, "about", where, problems);
    check_some_passages(rights, reporting.who, where + "/who", problems);
    check_some_texts(reporting.signs, where + "/signs", problems);
    check_calls(rights, reporting.calls, where + "/calls", problems);
    check_some_passages(rights, reporting.after, where + "/after", problems);
    check_filled(reporting.others, "others", where, problems);
    check_citations(rights, reporting.basis, where + "/basis", problems);
    check_origin(reporting.origin, where, problems);
}

void check_protection_order(const Rights& rights, const std::string& where, ProblemList& problems) {
    const ProtectionOrder& order = rights.protection_order;
    check_filled(order.about, "about", where, problems);
    check_some_passages(rights, order.explained, where + "/explained", problems);
    check_some_texts(order.measures, where + "/measures", problems);
    check_some_texts(order.proof, where + "/proof", problems);
    check_calls(rights, order.calls, where + "/calls", problems);
    if (order.parts.empty())
        problems.error(where + "/parts", "一项也没有", "至少写一项");
    check_ids(order.parts, where + "/parts", problems);
    for (std::size_t i = 0; i < order.parts.size(); ++i) {
        const std::string here = where + "/parts/" + std::to_string(i);
        check_filled(order.parts[i].title, "title", here, problems);
        check_filled(order.parts[i].hint, "hint", here, problems);
    }
    check_origin(order.origin, where, problems);
}

void check_services(const Rights& rights, const std::string& list, ProblemList& problems) {
    check_versions(rights.services, list, problems);
    for (std::size_t i = 0; i < rights.services.size(); ++i) {
        const Service& service = rights.services[i];
        const std::string where = list + "/" + std::to_string(i);
        check_filled(service.name, "name", where, problems);
        check_filled(service.what, "what", where, problems);
        check_citations(rights, service.basis, where + "/basis", problems);
        if (service.basis.empty() && service.rests_on.empty())
            problems.error(where + "/basis", "没有写依据", "写 basis，或在 rests_on 里写文件名");
        check_origin(service.origin, where, problems);
    }
}

} // namespace

void check_help(const NamedRights& named, ProblemList& problems) {
    const std::string root = named.help_file + "#/";
    check_departments(named.rights, root + "departments", problems);
    check_points(named.rights, root + "points", problems);
    check_reporting(named.rights, root + "reporting", problems);
    check_protection_order(named.rights, root + "protection_order", problems);
    check_services(named.rights, root + "services", problems);
}

} // namespace zhixiao
