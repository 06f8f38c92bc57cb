// Every sentence shown to people, by name, from assets/content/words.json and, after the first
// paint, later_words.json.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace zhixiao {

class Wording {
  public:
    Wording() = default;
    explicit Wording(std::map<std::string, std::string, std::less<>> words)
        : words_(std::move(words)) {}

    // Returns the sentence with this name. A missing name is returned in ⟦⟧, so that it is noticed;
    // tests/repo/words_test.py compares every name used in src/ with the files.
    std::string operator()(std::string_view name) const;

    bool operator==(const Wording&) const = default;

    // Adds sentences, none of which may have a name that is in use.
    void add(const Wording& more) { words_.insert(more.words_.begin(), more.words_.end()); }

    bool contains(std::string_view name) const { return words_.find(name) != words_.end(); }

  private:
    std::map<std::string, std::string, std::less<>> words_;
};

} // namespace zhixiao
