// Reads the content, collects its parts with dates, and reports which of them are due.
#include "check/content.h"

#include "check/files.h"
#include "common/files/read_words.h"
#include "common/model/calendar.h"
#include "common/model/freshness.h"
#include "common/model/problem_list.h"
#include "common/model/upkeep.h"
#include "common/model/wording.h"
#include "family/files/read_family.h"
#include "family/model/dated.h"
#include "guide/files/read_guide.h"
#include "plan/files/report.h"
#include "rights/files/read_rights.h"
#include "rights/model/dated.h"

#include <map>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace zhixiao::check {
namespace {

constexpr const char* names[] = {
    "rights/hotlines.json", "rights/laws.json",  "rights/situations.json",
    "rights/help.json",     "rights/words.json", "first_aid.json",
    "family.json",          "family_words.json", "guide.json",
    "later_words.json"};

// The content that was read. The DatedParts point into it.
struct Content {
    NamedRights rights;
    Family family;
    Guide guide;
    std::string plans_checked;
};

// Moves the content of `read` to `into`, or its problems to `problems`.
template <class Read> void take(Checked<Read> read, Read& into, std::vector<Problem>& problems) {
    if (Read* right = std::get_if<Read>(&read))
        into = std::move(*right);
    else
        for (Problem& problem : std::get<std::vector<Problem>>(read))
            problems.push_back(std::move(problem));
}

Content read(const std::map<std::string, content::File>& files, std::vector<Problem>& problems) {
    const auto listed = [&](const std::vector<const char*>& wanted) {
        std::vector<content::File> result;
        for (const char* name : wanted)
            result.push_back(files.at(name));
        return result;
    };
    Content content;
    content.rights.hotlines_file = names[0];
    content.rights.laws_file = names[1];
    content.rights.situations_file = names[2];
    content.rights.help_file = names[3];
    content.rights.words_file = names[4];
    content.rights.first_aid_file = names[5];
    take(content::load_rights(listed({names[0], names[1], names[2], names[3], names[4], names[5]})),
         content.rights.rights, problems);
    take(content::load_family(listed({names[6], names[7], names[5]})), content.family, problems);
    take(content::read_guide(files.at("guide.json")), content.guide, problems);
    Wording words;
    take(content::read_words(files.at("later_words.json")), words, problems);
    content.plans_checked = words("plans.checked");
    if (problems.empty() && !is_date(content.plans_checked))
        problems.push_back({"later_words.json#/plans.checked",
                            quoted(content.plans_checked) + "不是日期",
                            "写两个纲要的数最后一次核对的日期，如 2026-11-22", Severity::Error});
    return content;
}

std::vector<DatedPart> parts_of(const Content& content) {
    std::vector<DatedPart> parts = dated_parts(content.rights);
    for (DatedPart& part : dated_parts(content.family, "family.json"))
        parts.push_back(std::move(part));
    parts.push_back({"guide.json#", "怎样落实、名词", nullptr, &content.guide.checked});
    parts.push_back(
        {"later_words.json#/plans.checked", "两个纲要的目标和数", nullptr, &content.plans_checked});
    return parts;
}

std::string section(const std::string& title, const std::vector<UpkeepItem>& items,
                    const std::string& date, const std::string& to_do,
                    const std::string& to_do_if_followed) {
    if (items.empty())
        return "";
    std::string text = title + "（" + std::to_string(items.size()) + " 处）\n";
    for (const UpkeepItem& item : items)
        text += "  " + item.where + " " + item.name + "：" + date + " " + item.date + "。" +
                (item.is_followed ? to_do_if_followed : to_do) + "。\n";
    return text;
}

std::string in_words(const Upkeep& upkeep) {
    const std::string text =
        section("已经过期", upkeep.expired, "最后一天是",
                "查清现在怎么规定，写上新的一项，再删去这一项", "接着的一项已经有了，删去这一项") +
        section("半年内到期", upkeep.expiring, "最后一天是", "查清以后怎么规定，写上接着的一项",
                "接着的一项已经有了，到期以后删去这一项") +
        section("一年半没有核对", upkeep.stale, "最后一次核对是",
                "对着出处再核对一遍，有变就改，再把 checked 改成那一天", "");
    return text.empty() ? "没有过期的，半年内没有到期的，也没有一年半没核对的。\n" : text;
}

} // namespace

Outcome run_content(const std::string& folder, Day today, bool as_json) {
    std::map<std::string, content::File> files;
    for (const char* name : names) {
        std::optional<content::File> file = read_file(folder + "/" + name);
        if (!file)
            return {Exit::Misuse, "", "读不到文件 " + folder + "/" + name + "\n"};
        files[name] = {name, std::move(file->text)};
    }
    std::vector<Problem> problems;
    const Content content = read(files, problems);
    const Upkeep upkeep = problems.empty() ? upkeep_of(parts_of(content), today) : Upkeep{};
    const Exit exit = problems.empty() && !upkeep.is_due() ? Exit::Sound : Exit::Errors;
    if (as_json)
        return {exit, content::write_upkeep(problems, upkeep), ""};
    return {exit, problems.empty() ? in_words(upkeep) : problem_lines(problems), ""};
}

} // namespace zhixiao::check
