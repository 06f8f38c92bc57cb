// Acts on the results of a class: short codes taken from texts typed or pasted, and from files.
#include "common/model/problem_list.h"
#include "common/model/wording.h"
#include "family/act/steps.h"
#include "family/model/codes.h"

#include <algorithm>
#include <cstddef>
#include <set>
#include <utility>

namespace zhixiao {
namespace {

// A text with results. `file` is the name of its file; empty: the text is from the field.
struct ClassText {
    std::string file;
    std::string text;
};

std::string place_of(const Wording& family_words, const ClassText& from, int line) {
    const std::string sentence =
        from.file.empty() ? family_words("act.class.line") : family_words("act.class.file_line");
    return fill(sentence, {{"file", quoted(from.file)}, {"line", std::to_string(line)}});
}

void note(FamilyClass& the_class, Problem problem) {
    if (the_class.problems.size() < most_class_problems)
        the_class.problems.push_back(std::move(problem));
}

// Notes a problem of the text as a whole.
void note_text(FamilyStep& step, const ClassText& from, const std::string& what, std::string fix) {
    const Wording& family_words = step.family.words;
    const std::string where =
        from.file.empty() ? family_words("act.class.field") : quoted(from.file);
    std::string filled = fill(what, {{"most", std::to_string(most_class_results)}});
    note(step.visit().the_class, {where, std::move(filled), std::move(fix), Severity::Error});
}

// Takes in a result, with its code in the usual spelling, or notes why it cannot be read. Says
// whether it was taken in.
bool take_code(FamilyStep& step, const ClassText& from, FoundCode& found) {
    const Wording& family_words = step.family.words;
    FamilyClass& the_class = step.visit().the_class;
    const std::string where = place_of(family_words, from, found.line);
    if (const auto* problems = std::get_if<std::vector<Problem>>(&found.read)) {
        const Problem& problem = problems->front();
        const std::string what =
            fill(family_words("act.class.bad"), {{"code", problem.where}, {"what", problem.what}});
        note(the_class, {where, what, problem.fix, Severity::Error});
        return false;
    }
    FamilyResult& result = std::get<FamilyResult>(found.read);
    const FamilyChecklist* checklist = find_checklist(step.family, result.stage);
    std::string code = code_of(*checklist, result.answers);
    the_class.results.push_back({std::move(code), std::move(result)});
    ++the_class.added;
    return true;
}

bool is_only_gaps(const std::string& text) {
    return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

// Returns the lines with codes that were not taken, less the codes that were. All other lines go,
// as the names on them need not stay on the screen.
std::string left_of(const std::string& text, const std::vector<FoundCode>& all,
                    const std::vector<bool>& is_taken) {
    std::vector<bool> stays(text.size(), false);
    std::size_t until = 0; // the end of the lines that stay so far, so that each is searched once
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (is_taken[i] || all[i].end <= until)
            continue;
        std::size_t from = until;
        if (all[i].begin >= until) {
            const std::size_t before = text.rfind('\n', all[i].begin);
            from = before == std::string::npos ? 0 : before + 1;
        }
        until = std::min(text.find('\n', all[i].end), text.size() - 1) + 1;
        std::fill(stays.begin() + static_cast<std::ptrdiff_t>(from),
                  stays.begin() + static_cast<std::ptrdiff_t>(until), true);
    }
    for (std::size_t i = 0; i < all.size(); ++i)
        if (is_taken[i])
            std::fill(stays.begin() + static_cast<std::ptrdiff_t>(all[i].begin),
                      stays.begin() + static_cast<std::ptrdiff_t>(all[i].end), false);
    std::string left;
    for (std::size_t at = 0; at < text.size(); ++at)
        if (stays[at])
            left += text[at];
    while (!left.empty() && left.back() == '\n')
        left.pop_back();
    return left;
}

// Takes in the results of a text. Returns the rest of it, to be looked at again; empty when all
// went well.
std::string take_text(FamilyStep& step, const ClassText& from) {
    const Wording& family_words = step.family.words;
    if (from.text.size() > largest_class_text) {
        note_text(step, from, family_words("act.class.too_long"),
                  family_words("act.class.too_long.fix"));
        return from.text;
    }
    std::vector<FoundCode> all = codes_in(step.family, from.text);
    if (all.empty())
        note_text(step, from, family_words("act.class.no_code"),
                  family_words("act.class.no_code.fix"));
    std::vector<bool> is_taken(all.size(), false);
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (step.visit().the_class.results.size() >= most_class_results) {
            note_text(step, from, family_words("act.class.full"),
                      family_words("act.class.full.fix"));
            break;
        }
        is_taken[i] = take_code(step, from, all[i]);
    }
    return all.empty() ? from.text : left_of(from.text, all, is_taken);
}

void tell_added(FamilyStep& step) {
    const Wording& family_words = step.family.words;
    const FamilyClass& the_class = step.visit().the_class;
    std::string spoken =
        fill(family_words("act.class.added"), {{"count", std::to_string(the_class.added)}});
    if (!the_class.problems.empty())
        spoken += fill(family_words("act.class.not_read"),
                       {{"count", std::to_string(the_class.problems.size())}});
    step.announce(std::move(spoken));
}

void begin_anew(FamilyClass& the_class) {
    the_class.added = 0;
    the_class.problems.clear();
    the_class.awaits_files = false;
}

void add_typed(FamilyStep& step) {
    begin_anew(step.visit().the_class);
    std::string left = take_text(step, {"", step.typed(class_input)});
    if (is_only_gaps(left))
        step.visit().texts.erase(class_input);
    else
        step.visit().texts[class_input] = std::move(left);
    tell_added(step);
}

// Takes in the results of a file. Those of files chosen together are counted together.
void take_file(FamilyStep& step, const ResultFileCame& came) {
    const Wording& family_words = step.family.words;
    FamilyClass& the_class = step.visit().the_class;
    if (the_class.awaits_files)
        begin_anew(the_class);
    if (came.text.empty())
        note_text(step, {came.name, ""}, family_words("act.class.no_text"),
                  family_words("act.class.no_text.fix"));
    else
        take_text(step, {came.name, came.text});
    tell_added(step);
}

void forget_class(FamilyStep& step) {
    const Wording& family_words = step.family.words;
    step.visit().the_class = {};
    step.visit().texts.erase(class_input);
    step.visit().texts.erase(class_name_input);
    step.effects.push_back(FocusHeading{});
    step.announce(family_words("act.class.forgotten"));
}

} // namespace

std::vector<FamilyResult> class_results(const FamilyClass& the_class) {
    std::vector<FamilyResult> results;
    std::set<std::string> known;
    for (const ClassResult& each : the_class.results)
        if (known.insert(each.code).second || !the_class.equal_once)
            results.push_back(each.result);
    return results;
}

std::size_t equal_codes(const FamilyClass& the_class) {
    std::set<std::string> known;
    for (const ClassResult& each : the_class.results)
        known.insert(each.code);
    return the_class.results.size() - known.size();
}

bool gather_class(FamilyStep& step, const FamilyAct& act) {
    if (std::holds_alternative<AddClassResults>(act)) {
        add_typed(step);
    } else if (std::holds_alternative<ChooseResultFiles>(act)) {
        step.visit().the_class.awaits_files = true;
        step.effects.push_back(AskForResultFiles{});
    } else if (const auto* came = std::get_if<ResultFileCame>(&act)) {
        take_file(step, *came);
    } else if (const auto* count = std::get_if<CountEqualOnce>(&act)) {
        step.visit().the_class.equal_once = count->on;
    } else if (std::holds_alternative<ForgetClass>(act)) {
        forget_class(step);
    } else {
        return false;
    }
    return true;
}

} // namespace zhixiao
