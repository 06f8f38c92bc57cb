// Names articles and finds them.
#include "rights/model/law.h"

#include <algorithm>

namespace zhixiao {
namespace {

constexpr std::size_t most_digits = 4;

bool is_count(std::string_view text) {
    if (text.empty() || text.size() > most_digits || text.front() == '0')
        return false;
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// Returns `count` in Chinese numerals: "110" -> 一百一十, "1001" -> 一千零一, "12" -> 十二.
std::string numeral(std::string_view count) {
    constexpr const char* digits[] = {"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
    constexpr const char* places[] = {"", "十", "百", "千"};
    std::string result;
    bool skipped = false;
    for (std::size_t i = 0; i < count.size(); ++i) {
        const std::size_t place = count.size() - 1 - i;
        if (count[i] == '0') {
            skipped = true;
            continue;
        }
        if (skipped)
            result += digits[0];
        skipped = false;
        const bool is_plain_ten = i == 0 && place == 1 && count[i] == '1';
        if (!is_plain_ten)
            result += digits[count[i] - '0'];
        result += places[place];
    }
    return result;
}

} // namespace

bool is_article_number(std::string_view number) {
    const std::size_t hyphen = number.find('-');
    if (hyphen == std::string_view::npos)
        return is_count(number);
    return is_count(number.substr(0, hyphen)) && is_count(number.substr(hyphen + 1));
}

std::string article_name(std::string_view number) {
    const std::size_t hyphen = number.find('-');
    const std::string name = "第" + numeral(number.substr(0, hyphen)) + "条";
    if (hyphen == std::string_view::npos)
        return name;
    return name + "之" + numeral(number.substr(hyphen + 1));
}

std::string articles_name(const std::vector<std::string>& numbers) {
    std::string result;
    for (const std::string& number : numbers)
        result += (result.empty() ? "" : "、") + article_name(number);
    return result;
}

const Article* find_article(const Law& law, std::string_view number) {
    const auto found = std::find_if(law.articles.begin(), law.articles.end(),
                                    [&](const Article& one) { return one.number == number; });
    return found == law.articles.end() ? nullptr : &*found;
}

Confidence confidence_of(const Law& law, const Article& article) {
    return article.confidence.value_or(law.origin.confidence);
}

} // namespace zhixiao
