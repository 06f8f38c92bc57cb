// Every sentence shown to people, by name; filled from assets/content/words.json and, once the
// first page is painted, later_words.json.
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

    // The sentence named so. A name that is not there comes back in ⟦⟧, so that it is seen; a test
    // (tests/repo) holds every name used in src/ against the file.
    std::string operator()(std::string_view name) const;

    bool operator==(const Wording&) const = default;

    // More of them, none named as one that is there.
    void add(const Wording& more) { words_.insert(more.words_.begin(), more.words_.end()); }

    bool contains(std::string_view name) const { return words_.find(name) != words_.end(); }

  private:
    std::map<std::string, std::string, std::less<>> words_;
};

} // namespace zhixiao
