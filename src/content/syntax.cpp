// Walks the JSON text once for its faults: size, encoding, syntax, depth, keys given twice.
#include "content/syntax.h"

#include "base/text.h"
#include "content/reader.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstddef>
#include <set>
#include <vector>

namespace zhixiao::content {
namespace {

// “第 3 行（第 57 字节）”, both counted from 1.
std::string position_name(std::string_view text, std::size_t byte) {
    const std::size_t until = std::min(byte, text.size());
    const auto lines =
        std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(until), '\n');
    return "第 " + std::to_string(lines + 1) + " 行（第 " + std::to_string(byte + 1) + " 字节）";
}

// The first byte that is not UTF-8, or npos. In pieces, as code points take four times the room.
std::size_t first_malformed(std::string_view text) {
    constexpr std::size_t piece = 4096;
    const auto continues = [&](std::size_t at) {
        return (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80;
    };
    for (std::size_t start = 0; start < text.size();) {
        std::size_t end = std::min(start + piece, text.size());
        for (int back = 0; back < 3 && end < text.size() && continues(end); ++back)
            --end;
        std::size_t at = start;
        for (const char32_t point : code_points(text.substr(start, end - start))) {
            const std::string bytes = utf8(point);
            if (text.substr(at, bytes.size()) != bytes)
                return at;
            at += bytes.size();
        }
        start = end;
    }
    return std::string_view::npos;
}

// Follows where in the document the parser stands.
class Walk : public nlohmann::json_sax<nlohmann::json> {
  public:
    Walk(const std::string& name, std::string_view text, ProblemList& problems)
        : name_(name), text_(text), problems_(problems) {}

    bool null() override { return next(); }
    bool boolean(bool) override { return next(); }
    bool number_integer(number_integer_t) override { return next(); }
    bool number_unsigned(number_unsigned_t) override { return next(); }
    bool number_float(number_float_t, const string_t&) override { return next(); }
    bool string(string_t&) override { return next(); }
    bool binary(binary_t&) override { return next(); }
    bool start_object(std::size_t) override { return enter(true); }
    bool end_object() override { return leave(); }
    bool start_array(std::size_t) override { return enter(false); }
    bool end_array() override { return leave(); }

    bool key(string_t& name) override {
        Level& level = levels_.back();
        level.key = name;
        if (!level.keys.insert(name).second)
            problems_.error(pointer(), "“" + name + "”在同一处写了两次", "只留一个");
        return true;
    }

    bool parse_error(std::size_t position, const std::string&,
                     const nlohmann::detail::exception& fault) override {
        constexpr int number_overflow = 406; // nlohmann, out_of_range
        const std::size_t byte = position > 0 ? position - 1 : 0;
        if (fault.id == number_overflow)
            problems_.error(name_, position_name(text_, byte) + "附近的数太大", "写一个普通的数");
        else
            problems_.error(name_, "不是 JSON：" + position_name(text_, byte) + "附近读不下去",
                            "看看这里是否少了逗号、引号或括号，或多了逗号");
        return false;
    }

  private:
    struct Level {
        bool is_object = false;
        std::string key;
        std::size_t index = 0;
        std::set<std::string> keys;
    };

    bool next() {
        if (!levels_.empty())
            ++levels_.back().index;
        return true;
    }

    bool enter(bool is_object) {
        if (levels_.size() == deepest_nesting) {
            problems_.error(name_, "嵌套超过 " + std::to_string(deepest_nesting) + " 层",
                            "规划文件只需要几层，检查是否选错了文件");
            return false;
        }
        levels_.push_back({is_object, {}, 0, {}});
        return true;
    }

    bool leave() {
        levels_.pop_back();
        return next();
    }

    std::string pointer() const {
        std::string result = name_ + "#";
        for (const Level& level : levels_)
            result +=
                "/" + (level.is_object ? pointer_part(level.key) : std::to_string(level.index));
        return result;
    }

    const std::string& name_;
    std::string_view text_;
    ProblemList& problems_;
    std::vector<Level> levels_;
};

} // namespace

std::string pointer_part(std::string_view key) {
    std::string result;
    for (const char c : key) {
        if (c == '~')
            result += "~0";
        else if (c == '/')
            result += "~1";
        else
            result += c;
    }
    return result;
}

bool check_syntax(const std::string& name, std::string_view text, ProblemList& problems) {
    if (text.size() > largest_file) {
        problems.error(name, "文件有 " + std::to_string(text.size() >> 20) + " MiB，太大",
                       "最大 " + std::to_string(largest_file >> 20) + " MiB，检查是否选错了文件");
        return false;
    }
    if (text.find_first_not_of(" \t\r\n") == std::string_view::npos) {
        problems.error(name, "文件是空的", "选一个规划文件");
        return false;
    }
    const std::size_t malformed = first_malformed(text);
    if (malformed != std::string_view::npos) {
        problems.error(name, position_name(text, malformed) + "不是 UTF-8 文字",
                       "把文件另存为 UTF-8 编码");
        return false;
    }
    Walk walk(name, text, problems);
    return nlohmann::json::sax_parse(text.begin(), text.end(), &walk);
}

} // namespace zhixiao::content
