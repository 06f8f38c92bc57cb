// Edits, searches and merges the records of a family's answers.
#include "family/model/record.h"

#include "base/text.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace zhixiao {
namespace {

bool is_open(const CheckUp& check_up, const FamilyItems& items, Day today) {
    if (check_up.day == today)
        return true;
    const int days = day_number(today) - day_number(check_up.day);
    return days >= 0 && days <= days_a_check_up_stays_open &&
           answered_of(items, &check_up) < items.size();
}

// Returns the index of the newest check-up of `stage` up to `today`, or the number of check-ups
// when there is none. A wrong clock may have left later ones.
std::size_t newest_of(const ChildRecord& record, FamilyStage stage, Day today) {
    std::size_t found = record.check_ups.size();
    for (std::size_t i = 0; i < record.check_ups.size(); ++i)
        if (record.check_ups[i].stage == stage && !(today < record.check_ups[i].day))
            found = i;
    return found;
}

// Drops the first, which are the oldest, until at most `most` are left.
template <class Several> void cut_oldest(Several& several, std::size_t most) {
    if (several.size() <= most)
        return;
    const auto many = static_cast<std::ptrdiff_t>(several.size() - most);
    several.erase(several.begin(), std::next(several.begin(), many));
}

void sort_by_day(ChildRecord& record) {
    std::stable_sort(record.check_ups.begin(), record.check_ups.end(), is_before);
    cut_oldest(record.check_ups, most_check_ups);
}

void put(Answers& answers, const FamilyItemId& item, Answer answer) {
    const auto known = answers.find(item);
    if (known != answers.end())
        known->second = answer;
    else if (answers.size() < most_answers)
        answers.emplace(item, answer);
}

void take_in(ChildRecord& mine, const ChildRecord& theirs) {
    for (const Circumstance each : theirs.circumstances)
        set_circumstance(mine, each, true);
    mine.days_done.insert(theirs.days_done.begin(), theirs.days_done.end());
    cut_oldest(mine.days_done, most_days_done);
    for (const CheckUp& each : theirs.check_ups) {
        const auto same =
            std::find_if(mine.check_ups.begin(), mine.check_ups.end(), [&](const CheckUp& known) {
                return known.day == each.day && known.stage == each.stage;
            });
        if (same == mine.check_ups.end()) {
            mine.check_ups.push_back(each);
            continue;
        }
        for (const auto& [item, answer] : each.answers)
            if (!answer_to(same->answers, item))
                put(same->answers, item, answer);
    }
    sort_by_day(mine);
}

// Says whether `sign` cannot be seen or turns the direction of what follows.
bool is_control(char32_t sign) {
    return sign < 0x20 || (sign >= 0x7F && sign < 0xA0) || (sign >= 0x200E && sign <= 0x200F) ||
           (sign >= 0x2028 && sign <= 0x202E) || (sign >= 0x2066 && sign <= 0x2069) ||
           sign == 0xFEFF || sign == 0xFFFD;
}

bool is_blank_sign(char32_t sign) {
    constexpr std::u32string_view blanks = U" \t\r\n\u00a0\u3000";
    return blanks.find(sign) != blanks.npos;
}

} // namespace

bool is_before(const CheckUp& one, const CheckUp& other) {
    return one.day == other.day ? one.stage < other.stage : one.day < other.day;
}

bool has_controls(std::string_view text) {
    const std::u32string signs = code_points(text);
    return std::any_of(signs.begin(), signs.end(), is_control);
}

std::string trimmed_nickname(std::string_view typed) {
    const std::u32string signs = code_points(typed);
    const auto begin = std::find_if_not(signs.begin(), signs.end(), is_blank_sign);
    const auto end = std::find_if_not(signs.rbegin(), signs.rend(), is_blank_sign).base();
    return begin < end ? utf8(std::u32string(begin, end)) : "";
}

bool is_nickname(std::string_view text) {
    const std::size_t length = code_points(text).size();
    return length >= 1 && length <= longest_nickname && !has_controls(text) &&
           trimmed_nickname(text) == text;
}

bool is_written(Day day) { return is_day(day) && day.year <= 9999; }
bool is_written(Month month) { return is_month(month) && month.year <= 9999; }

bool is_blank(const ChildRecord& record) {
    const bool has_answers =
        std::any_of(record.check_ups.begin(), record.check_ups.end(),
                    [](const CheckUp& check_up) { return !check_up.answers.empty(); });
    return !record.child && record.circumstances.empty() && record.days_done.empty() &&
           !has_answers;
}

bool is_blank(const FamilyRecord& record) {
    return std::all_of(record.children.begin(), record.children.end(),
                       [](const ChildRecord& child) { return is_blank(child); });
}

std::optional<StageNow> stage_now(const ChildRecord& record, Day today) {
    return record.child ? stage_of(record.child->born, today) : std::nullopt;
}

FamilyItems items_for(const Family& family, const ChildRecord& record, FamilyStage stage,
                      Day today) {
    const FamilyChecklist* checklist = find_checklist(family, stage);
    if (!checklist)
        return {};
    if (stage == FamilyStage::Special)
        return items_in(*checklist, record.circumstances);
    const std::optional<StageNow> now = stage_now(record, today);
    if (!now || now->stage != stage)
        return items_at(*checklist, std::nullopt);
    return items_at(*checklist, age_in_months(record.child->born, today));
}

const CheckUp* latest_check_up(const ChildRecord& record, FamilyStage stage) {
    const CheckUp* found = nullptr;
    for (const CheckUp& each : record.check_ups)
        if (each.stage == stage && !each.answers.empty())
            found = &each;
    return found;
}

const CheckUp* check_up_before(const ChildRecord& record, const CheckUp& later) {
    const CheckUp* found = nullptr;
    for (const CheckUp& each : record.check_ups)
        if (each.stage == later.stage && !each.answers.empty() && each.day < later.day)
            found = &each;
    return found;
}

const CheckUp* open_check_up(const ChildRecord& record, const FamilyItems& items, FamilyStage stage,
                             Day today) {
    const std::size_t newest = newest_of(record, stage, today);
    if (newest == record.check_ups.size() || !is_open(record.check_ups[newest], items, today))
        return nullptr;
    return &record.check_ups[newest];
}

std::size_t answered_of(const FamilyItems& items, const CheckUp* check_up) {
    if (!check_up)
        return 0;
    return static_cast<std::size_t>(
        std::count_if(items.begin(), items.end(), [&](const FamilyItem* item) {
            return answer_to(check_up->answers, item->id).has_value();
        }));
}

void put_answer(ChildRecord& record, const FamilyItems& items, FamilyStage stage, Day today,
                const FamilyItemId& item, Answer answer) {
    const CheckUp* open = open_check_up(record, items, stage, today);
    CheckUp check_up = open ? *open : CheckUp{today, stage, {}};
    if (open)
        record.check_ups.erase(record.check_ups.begin() + (open - record.check_ups.data()));
    check_up.day = today;
    put(check_up.answers, item, answer);
    record.check_ups.push_back(std::move(check_up));
    sort_by_day(record);
}

void start_check_up(ChildRecord& record, FamilyStage stage, Day today) {
    const auto of_today = [&](const CheckUp& each) {
        return each.stage == stage && each.day == today;
    };
    record.check_ups.erase(
        std::remove_if(record.check_ups.begin(), record.check_ups.end(), of_today),
        record.check_ups.end());
    record.check_ups.push_back({today, stage, {}});
    sort_by_day(record);
}

void set_circumstance(ChildRecord& record, Circumstance circumstance, bool on) {
    std::vector<Circumstance>& all = record.circumstances;
    const auto place = std::lower_bound(all.begin(), all.end(), circumstance);
    const bool is_there = place != all.end() && *place == circumstance;
    if (on && !is_there)
        all.insert(place, circumstance);
    else if (!on && is_there)
        all.erase(place);
}

void set_done(ChildRecord& record, Day day, bool on) {
    if (!on)
        record.days_done.erase(day);
    else
        record.days_done.insert(day);
    cut_oldest(record.days_done, most_days_done);
}

FamilyRecord merged(FamilyRecord mine, const FamilyRecord& theirs) {
    for (const ChildRecord& each : theirs.children) {
        const auto same =
            std::find_if(mine.children.begin(), mine.children.end(),
                         [&](const ChildRecord& known) { return known.child == each.child; });
        if (same != mine.children.end())
            take_in(*same, each);
        else
            mine.children.push_back(each);
    }
    const auto blank = std::find_if(mine.children.begin(), mine.children.end(),
                                    [](const ChildRecord& each) { return is_blank(each); });
    if (blank != mine.children.end() && mine.children.size() > 1)
        mine.children.erase(blank);
    return mine;
}

} // namespace zhixiao
