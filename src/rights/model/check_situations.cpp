// Checks the situations: each has calls, danger leads to 110 or 120 first, and no text is missing.
#include "common/model/check_first_aid.h"
#include "common/model/check_list.h"
#include "common/model/references.h"
#include "rights/model/check_rights.h"

namespace zhixiao {
namespace {

constexpr const char* police = "110";
constexpr const char* ambulance = "120";

template <class T>
void check_any(const std::vector<T>& list, const std::string& key, const std::string& where,
               ProblemList& problems) {
    if (list.empty())
        problems.error(where + "/" + key, key + " 是空的", "至少写一项");
}

void check_danger(const Rights& rights, const Danger& danger, const std::string& where,
                  ProblemList& problems) {
    check_filled(danger.text, "text", where, problems);
    check_calls(rights, danger.calls, where + "/calls", problems);
    if (danger.calls.empty())
        return;
    const std::string& first = danger.calls.front().hotline.value;
    if (first != police && first != ambulance)
        problems.error(where + "/calls/0/hotline", "有危险时先打的是" + quoted(first),
                       "先写 110；要急救的先写 120");
    for (std::size_t i = 0; i < danger.calls.size(); ++i) {
        const Hotline* hotline = find_hotline(rights, danger.calls[i].hotline);
        if (hotline && !hotline->emergency)
            problems.error(where + "/calls/" + std::to_string(i) + "/hotline",
                           quoted(hotline->id.value) + "不是紧急电话", "移到 calls 里");
    }
}

void check_evidence(const Situation& situation, const std::string& where, ProblemList& problems) {
    check_any(situation.evidence, "evidence", where, problems);
    for (std::size_t i = 0; i < situation.evidence.size(); ++i) {
        const std::string here = where + "/evidence/" + std::to_string(i);
        check_filled(situation.evidence[i].text, "text", here, problems);
        check_filled(situation.evidence[i].neutral, "neutral", here, problems);
    }
}

void check_basis(const Rights& rights, const Situation& situation, const std::string& where,
                 ProblemList& problems) {
    check_any(situation.basis, "basis", where, problems);
    check_citations(rights, situation.basis, where + "/basis", problems);
    for (std::size_t i = 0; i < situation.basis.size(); ++i)
        check_filled(situation.basis[i].text, "text", where + "/basis/" + std::to_string(i),
                     problems);
    for (std::size_t i = 0; i < situation.deadlines.size(); ++i) {
        const Deadline& deadline = situation.deadlines[i];
        const std::string here = where + "/deadlines/" + std::to_string(i);
        check_filled(deadline.what, "what", here, problems);
        check_filled(deadline.limit, "limit", here, problems);
        check_filled(deadline.from, "from", here, problems);
        check_citations(rights, {deadline.law}, here + "/law", problems);
    }
}

void check_departments(const Rights& rights, const Situation& situation, const std::string& where,
                       ProblemList& problems) {
    check_any(situation.departments, "departments", where, problems);
    for (std::size_t i = 0; i < situation.departments.size(); ++i) {
        const std::string here = where + "/departments/" + std::to_string(i);
        const DepartmentId& id = situation.departments[i].department;
        if (!find_helper(rights, id))
            References("部门", rights.departments)
                .tell_unknown(here + "/department", id.value, problems);
        check_filled(situation.departments[i].role, "role", here, problems);
    }
}

void check_situation(const Rights& rights, const Situation& situation, const std::string& where,
                     ProblemList& problems) {
    check_filled(situation.name, "name", where, problems);
    check_filled(situation.title, "title", where, problems);
    check_any(situation.affected, "affected", where, problems);
    check_any(situation.settings, "settings", where, problems);
    check_danger(rights, situation.danger, where + "/danger", problems);
    check_first_aid_named(situation.first_aid, rights.first_aid, where, problems);
    check_any(situation.steps, "steps", where, problems);
    check_passages(rights, situation.steps, where + "/steps", problems);
    check_texts(situation.cautions, where + "/cautions", problems);
    check_calls(rights, situation.calls, where + "/calls", problems);
    check_evidence(situation, where, problems);
    check_basis(rights, situation, where, problems);
    check_departments(rights, situation, where, problems);
    check_calls(rights, situation.closed_door, where + "/closed_door", problems);
    check_any(situation.search, "search", where, problems);
    check_texts(situation.search, where + "/search", problems);
    check_origin(situation.origin, where, problems);
}

void check_notes(const SafetyNotes& notes, const std::string& where, ProblemList& problems) {
    check_filled(notes.emergency, "emergency", where, problems);
    check_filled(notes.watched, "watched", where, problems);
    check_filled(notes.leaving, "leaving", where, problems);
    check_filled(notes.no_voice, "no_voice", where, problems);
    check_filled(notes.deadline, "deadline", where, problems);
    check_filled(notes.local_lines, "local_lines", where, problems);
    check_filled(notes.hours, "hours", where, problems);
}

} // namespace

void check_situations(const NamedRights& named, ProblemList& problems) {
    const std::string root = named.situations_file + "#";
    const Rights& rights = named.rights;
    check_notes(rights.notes, root + "/notes", problems);
    check_any(rights.danger_words, "danger_words", root, problems);
    check_texts(rights.danger_words, root + "/danger_words", problems);
    check_any(rights.situations, "situations", root, problems);
    check_ids(rights.situations, root + "/situations", problems);
    for (std::size_t i = 0; i < rights.situations.size(); ++i)
        check_situation(rights, rights.situations[i], root + "/situations/" + std::to_string(i),
                        problems);
}

} // namespace zhixiao
