// The law shelf: laws, rules and guiding documents by title, with their articles in plain words.
#pragma once

#include "base/id.h"
#include "common/model/origin.h"
#include "common/model/validity.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zhixiao {

// 法律; 行政法规和规章; 司法解释; 部门文件. A document guides offices and binds less than a law.
enum class LawKind { Law, Regulation, Interpretation, Document };

struct Article {
    std::string number;                   // "23"; "236-1" is 第二百三十六条之一
    std::string text;                     // in our own words
    std::optional<Confidence> confidence; // none: the same as the law's
    std::string advice = {};              // ours, not the law's: what to do; empty: none
    Validity validity = {}; // an article that changes is listed twice, each for its own days

    bool operator==(const Article&) const = default;
};

struct Law {
    LawId id;
    std::string title;      // in full, without 《》
    std::string short_name; // the name used in citations
    LawKind kind = LawKind::Law;
    std::string version; // “2022-10-30 修订”, “法释〔2022〕17号”; empty: not known
    // YYYY-MM-DD; empty when not known, or for a document without such a date.
    std::string in_force;
    std::string about;             // its purpose, in a sentence
    std::vector<Article> articles; // those that matter to residents, by rising number
    Origin origin;

    bool operator==(const Law&) const = default;
};

// The articles of one law that support a statement; without articles, the law as a whole.
struct Citation {
    LawId law;
    std::vector<std::string> articles;
    // What follows from the articles here; empty when the statement beside the citation says it.
    std::string text;
    std::string advice = {}; // ours, not the law's; empty: none
    Validity validity = {};

    bool operator==(const Citation&) const = default;
};

// Says whether `number` is spelt as Article::number must be.
bool is_article_number(std::string_view number);

// Returns “第二百三十六条之一” for "236-1". `number` must pass is_article_number, so each count is
// below 10,000.
std::string article_name(std::string_view number);

// Returns “第二条、第二十条”; empty for no numbers.
std::string articles_name(const std::vector<std::string>& numbers);

// Returns the first article with this number; null when there is none.
const Article* find_article(const Law& law, std::string_view number);

Confidence confidence_of(const Law& law, const Article& article);

} // namespace zhixiao
