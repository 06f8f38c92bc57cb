// Reads the situations, the notes shown on every page, and the words for danger.
#include "rights/files/parts.h"

#include <utility>

namespace zhixiao::content {
namespace {

// Returns the value of each word in the list `key`. Unknown words are problems.
template <class T>
std::vector<T> words(ObjectReader& from, const char* key,
                     const std::vector<std::pair<const char*, T>>& known) {
    std::vector<T> result;
    const std::vector<std::string> given = from.texts(key);
    for (std::size_t i = 0; i < given.size(); ++i) {
        std::string allowed;
        bool found = false;
        for (const auto& [name, value] : known) {
            allowed += (allowed.empty() ? "" : "、") + std::string(name);
            if (given[i] != name)
                continue;
            result.push_back(value);
            found = true;
        }
        if (!found)
            from.problems().error(from.place(key) + "/" + std::to_string(i),
                                  std::string(key) + " 不能是文字" + quoted(given[i]),
                                  "只能写 " + allowed + " 之一");
    }
    return result;
}

Danger danger(ObjectReader& from) {
    Danger result;
    result.text = from.text("text");
    result.calls = calls(from, "calls");
    result.acute = from.flag("acute");
    from.close();
    return result;
}

Evidence evidence(ObjectReader& from) {
    Evidence result;
    result.text = from.text("text");
    // A text that is already neutral need not be given twice.
    result.neutral = from.has("neutral") ? from.text("neutral") : result.text;
    return result;
}

Deadline deadline(ObjectReader& from) {
    Deadline result;
    result.what = from.text("what");
    result.limit = from.text("limit");
    result.from = from.text("from");
    result.note = from.text("note", Need::Optional);
    from.object("law", [&](ObjectReader& member) {
        result.law.law.value = member.text("law");
        result.law.articles = member.texts("articles");
        member.close();
    });
    result.validity = validity(from);
    return result;
}

Situation situation(ObjectReader& from) {
    Situation result;
    result.id.value = from.text("id");
    result.name = from.text("name");
    result.title = from.text("title");
    result.front = from.flag("front");
    result.affected = words<Affected>(
        from, "affected",
        {{"myself", Affected::Myself}, {"child", Affected::Child}, {"other", Affected::Other}});
    result.settings = words<Setting>(from, "settings",
                                     {{"home", Setting::Home},
                                      {"work", Setting::Work},
                                      {"school", Setting::School},
                                      {"online", Setting::Online},
                                      {"village", Setting::Village},
                                      {"outside", Setting::Outside}});
    from.object("danger", [&](ObjectReader& member) { result.danger = danger(member); });
    result.first_aid = first_aid_named(from);
    result.steps = passages(from, "steps");
    result.cautions = from.texts("cautions", Need::Optional);
    result.calls = calls(from, "calls");
    result.evidence = from.list<evidence>("evidence", Need::Required);
    result.basis = citations(from, "basis", Need::Required);
    result.deadlines = from.list<deadline>("deadlines", Need::Optional);
    result.departments = from.list("departments", Need::Required, [](ObjectReader& item) {
        DepartmentId department{item.text("department")};
        return DepartmentRole{std::move(department), item.text("role")};
    });
    result.closed_door = calls(from, "closed_door");
    result.search = from.texts("search");
    result.origin = origin(from);
    return result;
}

SafetyNotes notes(ObjectReader& from) {
    SafetyNotes result;
    result.emergency = from.text("emergency");
    result.watched = from.text("watched");
    result.leaving = from.text("leaving");
    result.no_voice = from.text("no_voice");
    result.deadline = from.text("deadline");
    result.local_lines = from.text("local_lines");
    result.hours = from.text("hours");
    from.close();
    return result;
}

} // namespace

void read_situations(ObjectReader& from, Rights& rights) {
    from.object("notes", [&](ObjectReader& member) { rights.notes = notes(member); });
    rights.danger_words = from.texts("danger_words");
    rights.situations = from.list<situation>("situations", Need::Required);
}

} // namespace zhixiao::content
