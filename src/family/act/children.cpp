// Acts on children: the form for a child, which is taken over or refused, and removing a child with
// all its answers.
#include "common/model/wording.h"
#include "family/act/steps.h"

#include <algorithm>
#include <optional>

namespace zhixiao {
namespace {

constexpr int of_age = 18 * 12;    // months
constexpr int furthest_ahead = 10; // months until a birth

// Returns the number typed, in ASCII or full-width digits; none for other text and for more than
// four digits.
std::optional<int> number_typed(const std::string& typed) {
    const std::u32string signs = code_points(trimmed_nickname(typed));
    if (signs.empty() || signs.size() > 4)
        return std::nullopt;
    int number = 0;
    for (const char32_t sign : signs) {
        const char32_t digit = sign >= U'０' ? sign - U'０' : sign - U'0';
        if (digit > 9)
            return std::nullopt;
        number = number * 10 + static_cast<int>(digit);
    }
    return number;
}

// Says whether the only child is nameless; a new child then takes its place.
bool is_nobody(const FamilyRecord& record) {
    return record.children.size() == 1 && !record.children.front().child;
}

void edit_child(FamilyStep& step, const EditChild& edit) {
    FamilyVisit& visit = step.visit();
    const Wording& family_words = step.family.words;
    const auto many = static_cast<int>(visit.record.children.size());
    if (edit.child > many || edit.child < -1)
        return;
    step.close_form();
    if (edit.child == -1)
        return;
    if (edit.child == static_cast<int>(most_children)) {
        visit.trouble =
            fill(family_words("act.child.too_many"), {{"most", std::to_string(most_children)}});
        step.announce(visit.trouble);
        return;
    }
    visit.editing = static_cast<std::size_t>(edit.child);
    if (edit.child == many || !visit.record.children[*visit.editing].child)
        return;
    const Child& child = *visit.record.children[*visit.editing].child;
    step.visit().texts[nickname_input] = child.nickname;
    step.visit().texts[birth_year_input] = std::to_string(child.born.year);
    step.visit().texts[birth_month_input] = std::to_string(child.born.month);
}

std::string trouble_of_name(const Wording& family_words, const std::string& nickname) {
    if (nickname.empty())
        return family_words("act.child.no_name");
    if (has_controls(nickname))
        return family_words("act.child.odd_name");
    if (!is_nickname(nickname))
        return fill(family_words("act.child.long_name"),
                    {{"most", std::to_string(longest_nickname)}});
    return "";
}

std::string trouble_of_month(const Wording& family_words, Month born, Day today) {
    if (!is_written(born))
        return family_words("act.child.no_month");
    const int age = age_in_months(born, today);
    if (age < -furthest_ahead)
        return fill(family_words("act.child.too_far"), {{"most", std::to_string(furthest_ahead)}});
    return age >= of_age ? family_words("act.child.of_age") : "";
}

// Says whether the record has `child` already, apart from the child edited.
bool is_known(const FamilyVisit& visit, const Child& child) {
    const std::vector<ChildRecord>& children = visit.record.children;
    for (std::size_t i = 0; i < children.size(); ++i)
        if (i != *visit.editing && children[i].child == child)
            return true;
    return false;
}

void refuse(FamilyStep& step, std::string trouble) {
    step.visit().trouble = trouble;
    step.announce(std::move(trouble));
}

void save_child(FamilyStep& step) {
    FamilyVisit& visit = step.visit();
    if (!visit.editing)
        return;
    const Wording& family_words = step.family.words;
    const Month born{number_typed(step.typed(birth_year_input)).value_or(0),
                     number_typed(step.typed(birth_month_input)).value_or(0)};
    const Child child{trimmed_nickname(step.typed(nickname_input)), born};
    std::string trouble = trouble_of_name(family_words, child.nickname);
    if (trouble.empty())
        trouble = trouble_of_month(family_words, born, step.today());
    if (trouble.empty() && is_known(visit, child))
        trouble = family_words("act.child.same");
    if (!trouble.empty()) {
        refuse(step, std::move(trouble));
        return;
    }
    std::vector<ChildRecord>& children = visit.record.children;
    std::size_t place = *visit.editing;
    if (is_nobody(visit.record))
        place = 0;
    if (place == children.size())
        children.push_back({});
    children[place].child = child;
    visit.child = place;
    step.close_form();
    step.changed();
    step.effects.push_back(FocusHeading{});
    step.announce(fill(family_words("act.child.saved"), {{"name", child.nickname}}));
}

// Removes a child. The child chosen stays chosen, unless it is the one removed.
void remove_child(FamilyStep& step, const RemoveChild& remove) {
    FamilyVisit& visit = step.visit();
    std::vector<ChildRecord>& children = visit.record.children;
    if (remove.child < 0 || remove.child >= static_cast<int>(children.size()))
        return;
    const auto place = static_cast<std::size_t>(remove.child);
    const Wording& family_words = step.family.words;
    const std::string name =
        children[place].child ? children[place].child->nickname : family_words("child.nobody");
    FamilyRecord before = visit.record;
    const BeforeDeletion beside{visit.child, visit.wants_keeping};
    children.erase(children.begin() + remove.child);
    if (children.empty())
        children.push_back({});
    if (visit.child > place || visit.child == children.size())
        --visit.child;
    step.close_form();
    step.changed();
    visit.deleted = std::move(before);
    visit.before_deletion = beside;
    step.effects.push_back(FocusHeading{});
    step.announce(fill(family_words("act.child.removed"), {{"name", name}}));
}

} // namespace

bool enter_child(FamilyStep& step, const FamilyAct& act) {
    if (const auto* edit = std::get_if<EditChild>(&act))
        edit_child(step, *edit);
    else if (std::holds_alternative<SaveChild>(act))
        save_child(step);
    else if (const auto* remove = std::get_if<RemoveChild>(&act))
        remove_child(step, *remove);
    else
        return false;
    return true;
}

} // namespace zhixiao
