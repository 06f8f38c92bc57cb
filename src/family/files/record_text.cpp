// Writes and reads the family record.
#include "family/files/record_text.h"

#include "common/model/spelling.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <initializer_list>
#include <optional>
#include <utility>

namespace zhixiao {
namespace {

using nlohmann::json;

constexpr std::string_view schema_beginning = "zhixiao-family-record/";
constexpr std::string_view version = "1";
constexpr std::size_t longest_item = 64; // bytes of an id

std::string digits(int number, int places) {
    char buffer[16];
    std::snprintf(buffer, sizeof buffer, "%0*d", places, number);
    return buffer;
}

std::string written(Month month) { return digits(month.year, 4) + "-" + digits(month.month, 2); }

std::string written(Day day) {
    return written(Month{day.year, day.month}) + "-" + digits(day.day, 2);
}

json written(const CheckUp& check_up) {
    json answers = json::object();
    for (const auto& [item, answer] : check_up.answers)
        answers[item.value] = answer_name(answer);
    return {{"day", written(check_up.day)},
            {"stage", stage_name(check_up.stage)},
            {"answers", std::move(answers)}};
}

json written(const ChildRecord& record) {
    json result = {{"circumstances", json::array()},
                   {"check_ups", json::array()},
                   {"days_done", json::array()}};
    if (record.child) {
        result["nickname"] = record.child->nickname;
        result["born"] = written(record.child->born);
    }
    for (const Circumstance each : record.circumstances)
        result["circumstances"].push_back(circumstance_name(each));
    for (const CheckUp& each : record.check_ups)
        result["check_ups"].push_back(written(each));
    for (const Day day : record.days_done)
        result["days_done"].push_back(written(day));
    return result;
}

// What follows reads a part each, or gives none when it is not as it is written above.

// The member of this name, of an object.
const json* member(const json& object, const char* name) {
    const auto found = object.find(name);
    return found == object.end() ? nullptr : &*found;
}

bool has_only(const json& value, std::initializer_list<std::string_view> names) {
    if (!value.is_object())
        return false;
    for (const auto& each : value.items())
        if (std::find(names.begin(), names.end(), each.key()) == names.end())
            return false;
    return true;
}

const std::string* text_in(const json* value) {
    return value ? value->get_ptr<const std::string*>() : nullptr;
}

const json::array_t* list_in(const json* value, std::size_t most) {
    const auto* list = value ? value->get_ptr<const json::array_t*>() : nullptr;
    return list && list->size() <= most ? list : nullptr;
}

std::optional<int> number_in(std::string_view digits_only) {
    int number = 0;
    for (const char digit : digits_only) {
        if (digit < '0' || digit > '9')
            return std::nullopt;
        number = number * 10 + (digit - '0');
    }
    return number;
}

std::optional<Month> month_in(std::string_view text) {
    if (text.size() != 7 || text[4] != '-')
        return std::nullopt;
    const std::optional<int> year = number_in(text.substr(0, 4));
    const std::optional<int> month = number_in(text.substr(5, 2));
    if (!year || !month || !is_written(Month{*year, *month}))
        return std::nullopt;
    return Month{*year, *month};
}

std::optional<Day> day_in(const json* value) {
    const std::string* text = text_in(value);
    if (!text || text->size() != 10 || (*text)[7] != '-')
        return std::nullopt;
    const std::optional<Month> month = month_in(std::string_view(*text).substr(0, 7));
    const std::optional<int> day = number_in(std::string_view(*text).substr(8, 2));
    if (!month || !day || !is_written(Day{month->year, month->month, *day}))
        return std::nullopt;
    return Day{month->year, month->month, *day};
}

std::optional<Answers> answers_in(const json* value) {
    if (!value || !value->is_object() || value->size() > most_answers)
        return std::nullopt;
    Answers answers;
    for (const auto& each : value->items()) {
        const std::string* name = text_in(&each.value());
        const std::optional<Answer> answer = name ? answer_named(*name) : std::nullopt;
        if (!answer || each.key().size() > longest_item || !is_slug(each.key()))
            return std::nullopt;
        answers[{each.key()}] = *answer;
    }
    return answers;
}

std::optional<CheckUp> check_up_in(const json& value) {
    if (!has_only(value, {"day", "stage", "answers"}))
        return std::nullopt;
    const std::optional<Day> day = day_in(member(value, "day"));
    const std::string* name = text_in(member(value, "stage"));
    const std::optional<FamilyStage> stage = name ? stage_named(*name) : std::nullopt;
    std::optional<Answers> answers = answers_in(member(value, "answers"));
    if (!day || !stage || !answers)
        return std::nullopt;
    return CheckUp{*day, *stage, std::move(*answers)};
}

// Each list is in rising order, nothing in it twice.
bool add_circumstances(ChildRecord& record, const json* value) {
    const json::array_t* list = list_in(value, every_circumstance.size());
    if (!list)
        return false;
    for (const json& each : *list) {
        const std::string* name = text_in(&each);
        const std::optional<Circumstance> read = name ? circumstance_named(*name) : std::nullopt;
        if (!read || (!record.circumstances.empty() && record.circumstances.back() >= *read))
            return false;
        record.circumstances.push_back(*read);
    }
    return true;
}

bool add_check_ups(ChildRecord& record, const json* value) {
    const json::array_t* list = list_in(value, most_check_ups);
    if (!list)
        return false;
    for (const json& each : *list) {
        std::optional<CheckUp> read = check_up_in(each);
        if (!read || (!record.check_ups.empty() && !is_before(record.check_ups.back(), *read)))
            return false;
        record.check_ups.push_back(std::move(*read));
    }
    return true;
}

bool add_days_done(ChildRecord& record, const json* value) {
    const json::array_t* list = list_in(value, most_days_done);
    if (!list)
        return false;
    for (const json& each : *list) {
        const std::optional<Day> day = day_in(&each);
        if (!day || (!record.days_done.empty() && !(*record.days_done.rbegin() < *day)))
            return false;
        record.days_done.insert(*day);
    }
    return true;
}

// Of the name and the month of birth both or neither are there.
bool add_child(ChildRecord& record, const json* nickname, const json* born) {
    if (!nickname && !born)
        return true;
    const std::string* name = text_in(nickname);
    const std::string* text = text_in(born);
    const std::optional<Month> month = text ? month_in(*text) : std::nullopt;
    if (!name || !is_nickname(*name) || !month)
        return false;
    record.child = Child{*name, *month};
    return true;
}

std::optional<ChildRecord> child_record_in(const json& value) {
    if (!has_only(value, {"nickname", "born", "circumstances", "check_ups", "days_done"}))
        return std::nullopt;
    ChildRecord record;
    if (!add_child(record, member(value, "nickname"), member(value, "born")) ||
        !add_circumstances(record, member(value, "circumstances")) ||
        !add_check_ups(record, member(value, "check_ups")) ||
        !add_days_done(record, member(value, "days_done")))
        return std::nullopt;
    return record;
}

bool has_child(const FamilyRecord& record, const std::optional<Child>& child) {
    return std::any_of(record.children.begin(), record.children.end(),
                       [&](const ChildRecord& each) { return each.child == child; });
}

std::optional<FamilyRecord> family_record_in(const json& root) {
    const json::array_t* children = list_in(member(root, "children"), most_children);
    if (!has_only(root, {"schema", "children"}) || !children || children->empty())
        return std::nullopt;
    FamilyRecord record;
    for (const json& each : *children) {
        std::optional<ChildRecord> read = child_record_in(each);
        if (!read || has_child(record, read->child))
            return std::nullopt;
        record.children.push_back(std::move(*read));
    }
    return record;
}

// None when it is this version.
std::optional<RecordFault> fault_of_schema(const json& root) {
    const std::string* schema = root.is_object() ? text_in(member(root, "schema")) : nullptr;
    if (!schema || schema->rfind(schema_beginning, 0) != 0)
        return RecordFault::Foreign;
    const std::string_view found = std::string_view(*schema).substr(schema_beginning.size());
    if (found == version)
        return std::nullopt;
    const bool is_number =
        !found.empty() && found[0] != '0' && found.size() < 6 && number_in(found).has_value();
    return is_number ? RecordFault::Newer : RecordFault::Foreign;
}

} // namespace

std::string text_of(const FamilyRecord& record) {
    json children = json::array();
    for (const ChildRecord& each : record.children)
        children.push_back(written(each));
    const json root = {{"schema", std::string(schema_beginning) + std::string(version)},
                       {"children", std::move(children)}};
    return root.dump(-1, ' ', false, json::error_handler_t::replace);
}

std::variant<FamilyRecord, RecordFault> record_from(std::string_view text) {
    if (text.size() > largest_record_text)
        return RecordFault::Foreign;
    const json root = json::parse(text.begin(), text.end(), nullptr, false);
    if (const std::optional<RecordFault> fault = fault_of_schema(root))
        return *fault;
    std::optional<FamilyRecord> record = family_record_in(root);
    if (!record)
        return RecordFault::Spoilt;
    return std::move(*record);
}

} // namespace zhixiao
