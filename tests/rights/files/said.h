// Searches the texts of the shipped rights content, for the tests of harmful wordings.
#pragma once

#include "tests/rights/files/rights.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <functional>
#include <initializer_list>
#include <string>
#include <vector>

namespace zhixiao::rights_said {

using nlohmann::json;

struct Said {
    std::string key; // of the member that holds the text, or the list with the text
    std::string text;
    std::string advice; // the app's own advice beside the text, if any
};

inline void collect(const std::string& key, const json& value, const std::string& advice,
                    std::vector<Said>& into) {
    if (value.is_string())
        into.push_back({key, value, advice});
    const std::string beside = value.is_object() ? value.value("advice", "") : advice;
    for (auto it = value.begin(); !value.is_string() && value.is_structured() && it != value.end();
         ++it)
        collect(value.is_object() ? it.key() : key, *it, beside, into);
}

// Returns every text of the files that a page shows; words that are only searched for are left out.
inline const std::vector<Said>& all_said() {
    static const std::vector<Said> all = [] {
        std::vector<Said> texts;
        for (const content::File& file : rights_files())
            collect("", json::parse(file.text, nullptr, false), "", texts);
        std::vector<Said> shown;
        for (const Said& one : texts)
            if (one.key != "search" && one.key != "danger_words")
                shown.push_back(one);
        return shown;
    }();
    return all;
}

inline bool says(const std::string& text, const char* part) {
    return text.find(part) != std::string::npos;
}

inline bool says_one(const std::string& text, std::initializer_list<const char*> parts) {
    for (const char* part : parts)
        if (says(text, part))
            return true;
    return false;
}

inline void check_nowhere(std::initializer_list<const char*> parts) {
    for (const Said& one : all_said())
        for (const char* part : parts)
            CHECK_MESSAGE(!says(one.text, part), one.text);
}

// Checks that `holds` is true of every text with `part`, and that there is at least one.
inline void check_wherever(const char* part, const std::function<bool(const Said&)>& holds) {
    int seen = 0;
    for (const Said& one : all_said()) {
        if (!says(one.text, part))
            continue;
        ++seen;
        CHECK_MESSAGE(holds(one), part << ": " << one.text);
    }
    CHECK_MESSAGE(seen > 0, part);
}

inline const Situation& situation(const char* id) {
    const Situation* found = find_situation(shipped_rights(), SituationId{id});
    REQUIRE(found != nullptr);
    return *found;
}

inline const Hotline& hotline(const char* number) {
    const Hotline* found = find_hotline(shipped_rights(), HotlineId{number});
    REQUIRE(found != nullptr);
    return *found;
}

inline const Article& whole_article(const char* law, const char* number) {
    const Article* found = find_article(*find_law(shipped_rights(), LawId{law}), number);
    REQUIRE(found != nullptr);
    return *found;
}

inline const std::string& article(const char* law, const char* number) {
    return whole_article(law, number).text;
}

inline std::string steps_of(const char* id) {
    std::string text;
    for (const Passage& step : situation(id).steps)
        text += step.title + step.text;
    return text;
}

inline std::string cautions_of(const char* id) {
    std::string text;
    for (const std::string& caution : situation(id).cautions)
        text += caution;
    return text;
}

// Calls `look` with every call of every situation.
inline void for_each_call(const std::function<void(const Situation&, const Call&)>& look) {
    for (const Situation& one : shipped_rights().situations)
        for (const auto* calls : {&one.danger.calls, &one.calls, &one.closed_door})
            for (const Call& call : *calls)
                look(one, call);
}

} // namespace zhixiao::rights_said
