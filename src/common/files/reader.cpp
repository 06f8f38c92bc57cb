// Reads members of JSON objects by name and kind.
#include "common/files/reader.h"

#include "common/files/syntax.h"
#include "common/files/walk.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdint>
#include <limits>
#include <map>

namespace zhixiao::content {

using nlohmann::json;

namespace {

// A Value is always a json, seen under the header's opaque name.
const Value* as_value(const json* found) { return reinterpret_cast<const Value*>(found); }
const json& as_json(const Value& value) { return reinterpret_cast<const json&>(value); }

std::string kind_name(const json& value) {
    if (value.is_null())
        return "空值 null";
    if (value.is_boolean())
        return value == true ? "true" : "false";
    if (value.is_number())
        return "数 " + value.dump();
    if (const auto* text = value.get_ptr<const std::string*>())
        return "文字" + quoted(*text);
    return value.is_array() ? "列表" : "对象";
}

std::string joined(const std::vector<std::string>& names) {
    std::string result;
    for (const std::string& name : names)
        result += (result.empty() ? "" : "、") + name;
    return result;
}

} // namespace

std::optional<Document> Document::parse(const File& file, ProblemList& problems, ListReader* list,
                                        const Progress& progress) {
    if (!check_text(file.name, file.text, problems))
        return std::nullopt;
    std::shared_ptr<const Value> root =
        content::parse(file.name, file.text, problems, list, progress);
    if (!root)
        return std::nullopt;
    return Document(std::move(root));
}

ObjectReader::ObjectReader(const Value& value, std::string where, ProblemList& problems)
    : where_(std::move(where)), problems_(problems) {
    if (as_json(value).is_object())
        object_ = &value;
    else
        problems_.error(where_, "这里应是对象，却是" + kind_name(as_json(value)),
                        "用花括号写成 {\"名称\": 值}");
}

std::string ObjectReader::place(std::string_view key) const {
    return where_ + "/" + pointer_part(key);
}

bool ObjectReader::has(const char* key) const { return object_ && as_json(*object_).contains(key); }

const Value* ObjectReader::find(const char* key, Need need) {
    asked_.push_back(key);
    if (!object_)
        return nullptr;
    const json& members = as_json(*object_);
    const auto found = members.find(key);
    if (found != members.end())
        return as_value(&*found);
    if (need == Need::Required)
        problems_.error(place(key), "缺少 " + std::string(key), "补上 " + std::string(key));
    return nullptr;
}

void ObjectReader::wrong_kind(const char* key, const Value& found, const std::string& wanted) {
    problems_.error(place(key),
                    std::string(key) + " 应是" + wanted + "，却是" + kind_name(as_json(found)),
                    "改成" + wanted);
}

std::string ObjectReader::text(const char* key, Need need) {
    const Value* found = find(key, need);
    if (!found)
        return {};
    if (const auto* text = as_json(*found).get_ptr<const std::string*>())
        return *text;
    wrong_kind(key, *found, "文字");
    return {};
}

std::optional<double> ObjectReader::number_if_given(const char* key) {
    const Value* found = find(key, Need::Optional);
    if (!found)
        return std::nullopt;
    if (as_json(*found).is_number())
        return as_json(*found).get<double>();
    wrong_kind(key, *found, "数");
    return std::nullopt;
}

double ObjectReader::number(const char* key) {
    if (!has(key)) {
        find(key, Need::Required);
        return 0;
    }
    return number_if_given(key).value_or(0);
}

int ObjectReader::integer(const char* key) {
    const Value* found = find(key, Need::Required);
    if (!found)
        return 0;
    const json& value = as_json(*found);
    constexpr auto most = std::numeric_limits<int>::max();
    if (value.is_number_unsigned() && value.get<std::uint64_t>() <= std::uint64_t{most})
        return value.get<int>();
    if (value.is_number_integer() && !value.is_number_unsigned() &&
        value.get<std::int64_t>() >= -std::int64_t{most})
        return value.get<int>();
    wrong_kind(key, *found, "整数");
    return 0;
}

bool ObjectReader::flag(const char* key) {
    const Value* found = find(key, Need::Optional);
    if (!found)
        return false;
    if (as_json(*found).is_boolean())
        return as_json(*found).get<bool>();
    wrong_kind(key, *found, " true 或 false");
    return false;
}

std::vector<std::string> ObjectReader::texts(const char* key, Need need) {
    std::vector<std::string> result;
    const Value* found = find(key, need);
    if (!found)
        return result;
    const json& list = as_json(*found);
    if (!list.is_array()) {
        wrong_kind(key, *found, "列表");
        return result;
    }
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (const auto* text = list[i].get_ptr<const std::string*>())
            result.push_back(*text);
        else
            problems_.error(place(key) + "/" + std::to_string(i),
                            "这里应是文字，却是" + kind_name(list[i]), "改成文字");
    }
    return result;
}

std::optional<std::size_t> ObjectReader::choose(const char* key,
                                                const std::vector<const char*>& words, Need need) {
    const Value* found = find(key, need);
    if (!found)
        return std::nullopt;
    const auto* text = as_json(*found).get_ptr<const std::string*>();
    const auto word = std::find_if(words.begin(), words.end(),
                                   [&](const char* name) { return text && *text == name; });
    if (word != words.end())
        return static_cast<std::size_t>(word - words.begin());
    const std::string allowed = joined({words.begin(), words.end()});
    problems_.error(place(key), std::string(key) + " 不能是" + kind_name(as_json(*found)),
                    "只能写 " + allowed + (words.size() > 1 ? " 之一" : ""));
    return std::nullopt;
}

std::optional<ObjectReader> ObjectReader::member_of(const char* key) {
    const Value* found = find(key, Need::Required);
    if (!found)
        return std::nullopt;
    ObjectReader member(*found, place(key), problems_);
    return member.object_ ? std::optional(std::move(member)) : std::nullopt;
}

const Value* ObjectReader::list_of(const char* key, Need need) {
    const Value* found = find(key, need);
    if (!found || as_json(*found).is_array())
        return found;
    wrong_kind(key, *found, "列表");
    return nullptr;
}

std::size_t ObjectReader::count_of(const Value& list) { return as_json(list).size(); }

std::optional<ObjectReader> ObjectReader::item_of(const char* key, const Value& list,
                                                  std::size_t index) {
    ObjectReader item(*as_value(&as_json(list)[index]), place(key) + "/" + std::to_string(index),
                      problems_);
    return item.object_ ? std::optional(std::move(item)) : std::nullopt;
}

std::vector<std::pair<std::string, std::string>> ObjectReader::all_texts() {
    std::vector<std::pair<std::string, std::string>> result;
    if (!object_)
        return result;
    for (const auto& [key, value] : as_json(*object_).items())
        result.push_back({key, text(key.c_str())});
    return result;
}

Wording ObjectReader::sentences(const char* key) {
    std::map<std::string, std::string, std::less<>> words;
    object(key, [&](ObjectReader& member) {
        for (auto& [name, sentence] : member.all_texts())
            words[name] = std::move(sentence);
    });
    return Wording(std::move(words));
}

void ObjectReader::close() {
    if (!object_)
        return;
    for (const auto& [key, value] : as_json(*object_).items()) {
        if (std::find(asked_.begin(), asked_.end(), key) == asked_.end())
            problems_.error(place(key), "不认识" + quoted(key),
                            "删去它；这里可以写 " + joined(asked_));
    }
}

} // namespace zhixiao::content
