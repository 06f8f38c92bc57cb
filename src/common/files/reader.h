// Reads one JSON file by type. Each fault is noted with its JSON pointer, and none stops the
// reading.
#pragma once

#include "common/files/file.h"
#include "common/files/list_reader.h"
#include "common/model/problem_list.h"
#include "common/model/wording.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zhixiao::content {

enum class Need { Required, Optional };

// A parsed file. It owns the values that ObjectReaders read.
class Document {
  public:
    // Returns nothing, and one problem, when the text is too large, not UTF-8, not JSON or too
    // deep. Each key given twice in an object is a problem. With a `list`, that list's items go to
    // it.
    static std::optional<Document> parse(const File& file, ProblemList& problems,
                                         ListReader* list = nullptr, const Progress& progress = {});

    const Value& root() const { return *root_; }

  private:
    explicit Document(std::shared_ptr<const Value> root) : root_(std::move(root)) {}

    std::shared_ptr<const Value> root_;
};

// Reads the members of one object. A missing member, or one of the wrong kind, adds a problem and
// comes back empty. close() then reports the members that nothing asked for.
class ObjectReader {
  public:
    // `where` is the object's place in problems: "women.json#/plan"; "women.json#" for the root.
    ObjectReader(const Value& value, std::string where, ProblemList& problems);

    std::string text(const char* key, Need need = Need::Required);
    double number(const char* key);
    std::optional<double> number_if_given(const char* key);
    int integer(const char* key);
    bool flag(const char* key); // false when not given
    std::vector<std::string> texts(const char* key, Need need = Need::Required);

    // Returns the value that the member's word stands for; nothing when it is missing or unknown.
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

    // Like chosen(), but returns the first word's value when there is none.
    template <class T>
    T choice(const char* key, const std::vector<std::pair<const char*, T>>& words,
             Need need = Need::Required) {
        return chosen<T>(key, words, need).value_or(words.front().second);
    }

    // Calls `read` with the object `key` if it is there; a missing one is a problem. Here and below
    // `read` is no std::function, because its tables would keep the readers of rooms that come
    // later in the first load (app/pages/later.h).
    template <class Read> void object(const char* key, Read read) {
        if (std::optional<ObjectReader> member = member_of(key))
            read(*member);
    }

    // Calls `read` with each object of the list `key`.
    template <class Read> void each(const char* key, Need need, Read read) {
        const Value* list = list_of(key, need);
        for (std::size_t i = 0; list && i < count_of(*list); ++i) {
            if (std::optional<ObjectReader> item = item_of(key, *list, i))
                read(*item);
        }
    }

    // Reads the object `key` as sentences by name.
    Wording sentences(const char* key);

    // Returns what `read` makes of each object of the list `key`. A member that `read` does not
    // read is a problem.
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

    // Returns every member with its text, for objects whose keys are free.
    std::vector<std::pair<std::string, std::string>> all_texts();

    bool has(const char* key) const;
    std::string place(std::string_view key) const; // "women.json#/plan/id"
    ProblemList& problems() { return problems_; }

    void close();

    bool is_object() const { return object_; } // if false, the problem is already noted

  private:
    // Returns the member `key` and notes that it was asked for; null when it is missing, which is a
    // problem if it is required.
    const Value* find(const char* key, Need need);
    std::optional<std::size_t> choose(const char* key, const std::vector<const char*>& words,
                                      Need need);
    // Return nothing, and add a problem, where there is no object or list.
    std::optional<ObjectReader> member_of(const char* key);
    const Value* list_of(const char* key, Need need);
    static std::size_t count_of(const Value& list);
    std::optional<ObjectReader> item_of(const char* key, const Value& list, std::size_t index);
    void wrong_kind(const char* key, const Value& found, const std::string& wanted);

    const Value* object_ = nullptr; // null when the value is not an object
    std::string where_;
    ProblemList& problems_;
    std::vector<std::string> asked_;
};

} // namespace zhixiao::content
