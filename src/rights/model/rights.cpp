// Answers queries about the content of the rights part.
#include "rights/model/rights.h"

#include "common/model/find_by_id.h"

#include <algorithm>

namespace zhixiao {
namespace {

template <class T, class Fits> std::vector<const T*> those(const std::vector<T>& list, Fits fits) {
    std::vector<const T*> result;
    for (const T& item : list)
        if (fits(item))
            result.push_back(&item);
    return result;
}

template <class T> bool contains(const std::vector<T>& list, const T& wanted) {
    return std::find(list.begin(), list.end(), wanted) != list.end();
}

bool cites(const std::vector<Citation>& citations, const LawId& law) {
    return std::any_of(citations.begin(), citations.end(),
                       [&](const Citation& citation) { return citation.law == law; });
}

bool cites(const Situation& situation, const LawId& law) {
    return cites(situation.basis, law) ||
           std::any_of(situation.steps.begin(), situation.steps.end(),
                       [&](const Passage& step) { return cites(step.law, law); }) ||
           std::any_of(situation.deadlines.begin(), situation.deadlines.end(),
                       [&](const Deadline& deadline) { return deadline.law.law == law; });
}

} // namespace

const Hotline* find_hotline(const Rights& rights, const HotlineId& hotline) {
    return find_by_id(rights.hotlines, hotline);
}

const Law* find_law(const Rights& rights, const LawId& law) { return find_by_id(rights.laws, law); }

const Situation* find_situation(const Rights& rights, const SituationId& situation) {
    return find_by_id(rights.situations, situation);
}

const HelpingDepartment* find_helper(const Rights& rights, const DepartmentId& department) {
    return find_by_id(rights.departments, department);
}

std::vector<const Situation*> situations_for(const Rights& rights, const PathAnswers& answers) {
    std::vector<const Situation*> result =
        those(rights.situations, [&](const Situation& situation) {
            return (!answers.affected || contains(situation.affected, *answers.affected)) &&
                   (!answers.setting || contains(situation.settings, *answers.setting));
        });
    if (answers.happening_now)
        std::stable_partition(result.begin(), result.end(),
                              [](const Situation* situation) { return situation->danger.acute; });
    return result;
}

std::vector<const Situation*> situations_citing(const Rights& rights, const LawId& law) {
    return those(rights.situations,
                 [&](const Situation& situation) { return cites(situation, law); });
}

std::vector<const Situation*> situations_calling(const Rights& rights, const HotlineId& hotline) {
    const auto among = [&](const std::vector<Call>& calls) {
        return std::any_of(calls.begin(), calls.end(),
                           [&](const Call& call) { return call.hotline == hotline; });
    };
    return those(rights.situations, [&](const Situation& situation) {
        return among(situation.danger.calls) || among(situation.calls) ||
               among(situation.closed_door);
    });
}

std::vector<const Situation*> situations_of(const Rights& rights, const DepartmentId& department) {
    return those(rights.situations, [&](const Situation& situation) {
        return std::any_of(
            situation.departments.begin(), situation.departments.end(),
            [&](const DepartmentRole& role) { return role.department == department; });
    });
}

std::string citation_name(const Rights& rights, const Citation& citation) {
    const Law* law = find_law(rights, citation.law);
    const std::string name = law ? law->short_name : citation.law.value;
    return citation.articles.empty() ? name : name + " " + articles_name(citation.articles);
}

std::vector<const Service*> services_at(const Rights& rights, LifeStage stage) {
    return those(rights.services, [&](const Service& service) { return service.stage == stage; });
}

std::vector<const HelpPoint*> points_of(const Rights& rights, const DepartmentId& department) {
    return those(rights.points,
                 [&](const HelpPoint& point) { return point.department == department; });
}

} // namespace zhixiao
