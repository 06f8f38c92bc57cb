// Typed reading of one JSON file; every fault is noted with its JSON pointer, none stops the rest.
#pragma once

#include "content/list_reader.h"
#include "content/load.h"
#include "domain/problem_list.h"
#include "domain/wording.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zhixiao::content {

constexpr std::size_t deepest_nesting = 64; // objects and arrays within each other

enum class Need { Required, Optional };

// A parsed file. Keeps the values that objects read from.
class Document {
  public:
    // Nothing, and one problem, when the text is too large, not UTF-8, not JSON or too deep;
    // a key given twice in an object is a problem each. With a `list`, its items go there.
    static std::optional<Document> parse(const File& file, ProblemList& problems,
                                         ListReader* list = nullptr, const Progress& progress = {});

    const Value& root() const { return *root_; }

  private:
    explicit Document(std::shared_ptr<const Value> root) : root_(std::move(root)) {}

    std::shared_ptr<const Value> root_;
};

// Reads the members of one object. A member that is missing or of the wrong kind leaves a problem
// and comes back empty; close() then tells the members nobody asked for.
class ObjectReader {
  public:
    // `where` names the place, "women.json#/plan"; for the root "women.json#".
    ObjectReader(const Value& value, std::string where, ProblemList& problems);

    std::string text(const char* key, Need need = Need::Required);
    double number(const char* key);
    std::optional<double> number_if_given(const char* key);
    int integer(const char* key);
    bool flag(const char* key); // false when not given
    std::vector<std::string> texts(const char* key, Need need = Need::Required);

    // One of several words, each standing for a value; nothing when it is missing or another.
    template <class T>
    std::optional<T> chosen(const char* key, const std::vector<std::pair<const char*, T>>& words,
                            Need need = Need::Required) {
        std::vector<const char*> names;
        for (const auto& word : words)
            names.push_back(word.first);
        const std::optional<std::size_t> index = choose(key, names, need);
        if (!index)
            return std::nullopt;
        return words[*index].second;
    }

    // The same, with the first word's value when there is none.
    template <class T>
    T choice(const char* key, const std::vector<std::pair<const char*, T>>& words,
             Need need = Need::Required) {
        return chosen<T>(key, words, need).value_or(words.front().second);
    }

    // Calls `read` with the object of this name, when there is one. Not through std::function, here
    // and below: its tables would keep the readers of later parts in the first load
    // (pages/later.h).
    template <class Read> void object(const char* key, Read read) {
        if (std::optional<ObjectReader> member = member_of(key))
            read(*member);
    }

    // Calls `read` with each object of the list of this name.
    template <class Read> void each(const char* key, Need need, Read read) {
        const Value* list = list_of(key, need);
        for (std::size_t i = 0; list && i < count_of(*list); ++i) {
            if (std::optional<ObjectReader> item = item_of(key, *list, i))
                read(*item);
        }
    }

    // The object of this name as sentences by their names.
    Wording sentences(const char* key);

    // What `read` makes of each object of the list of this name; none of them may say more.
    template <class Read> auto list(const char* key, Need need, Read read) {
        std::vector<decltype(read(*this))> items;
        each(key, need, [&](ObjectReader& item) {
            items.push_back(read(item));
            item.close();
        });
        return items;
    }

    template <auto read> auto list(const char* key, Need need) {
        return list(key, need, [](ObjectReader& item) { return read(item); });
    }

    // Every member with its text; for objects whose keys are free.
    std::vector<std::pair<std::string, std::string>> all_texts();

    bool has(const char* key) const;
    std::string place(std::string_view key) const; // "women.json#/plan/id"
    ProblemList& problems() { return problems_; }

    void close();

    bool is_object() const { return object_; } // if not, that has been told

  private:
    // The member, noted as asked for; null when missing, with a problem if it is required.
    const Value* find(const char* key, Need need);
    std::optional<std::size_t> choose(const char* key, const std::vector<const char*>& words,
                                      Need need);
    // None, as problems say, where there is no object or list.
    std::optional<ObjectReader> member_of(const char* key);
    const Value* list_of(const char* key, Need need);
    static std::size_t count_of(const Value& list);
    std::optional<ObjectReader> item_of(const char* key, const Value& list, std::size_t index);
    void wrong_kind(const char* key, const Value& found, const std::string& wanted);

    const Value* object_ = nullptr; // null when the value is no object
    std::string where_;
    ProblemList& problems_;
    std::vector<std::string> asked_;
};

} // namespace zhixiao::content
