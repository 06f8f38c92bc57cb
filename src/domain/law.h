// The law shelf: laws, rules and guiding documents by title, and their articles in plain words.
#pragma once

#include "base/id.h"
#include "domain/origin.h"
#include "domain/validity.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zhixiao {

// 法律; 行政法规和规章; 司法解释; 部门文件 — a document guides offices and binds less than a law.
enum class LawKind { Law, Regulation, Interpretation, Document };

struct Article {
    std::string number;                   // "23"; "236-1" is 第二百三十六条之一
    std::string text;                     // in our own words
    std::optional<Confidence> confidence; // none: that of the whole law
    std::string advice = {};              // ours, not the law's: what to do about it; empty: none
    Validity validity = {}; // an article that changes comes twice, each for its own days

    bool operator==(const Article&) const = default;
};

struct Law {
    LawId id;
    std::string title;      // in full, without 《》
    std::string short_name; // as cited
    LawKind kind = LawKind::Law;
    std::string version;  // “2022-10-30 修订”, “法释〔2022〕17号”; empty: not known
    std::string in_force; // YYYY-MM-DD; empty: not known, or a document without such a date
    std::string about;    // what it is there for, in a sentence
    std::vector<Article> articles; // those that matter to residents, by rising number
    Origin origin;

    bool operator==(const Law&) const = default;
};

// Articles of one law that stand behind a statement. Without articles: the whole of it.
struct Citation {
    LawId law;
    std::vector<std::string> articles;
    std::string text; // what follows from them here; empty where the statement beside it says it
    std::string advice = {}; // ours, not the law's; empty: none
    Validity validity = {};

    bool operator==(const Citation&) const = default;
};

// Whether `number` is written as Article::number is.
bool is_article_number(std::string_view number);

// "236-1" -> “第二百三十六条之一”; `number` must be one, and below 10 000.
std::string article_name(std::string_view number);

// “第二条、第二十条”; empty without articles.
std::string articles_name(const std::vector<std::string>& numbers);

// Null when there is none.
const Article* find_article(const Law& law, std::string_view number);

Confidence confidence_of(const Law& law, const Article& article);

} // namespace zhixiao
