// Checks size and encoding, and tells where in a text a byte stands.
#include "common/files/syntax.h"

#include "base/text.h"
#include "common/files/file_size.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace zhixiao::content {
namespace {

bool is_ascii(char c) { return static_cast<unsigned char>(c) < 0x80; }

// Returns the place of the first byte from `at` on that is not ASCII, or the end. It compares eight
// bytes at a time because most texts are ASCII.
std::size_t end_of_ascii(std::string_view text, std::size_t at) {
    for (std::uint64_t eight = 0; at + sizeof eight <= text.size(); at += sizeof eight) {
        std::memcpy(&eight, text.data() + at, sizeof eight);
        if ((eight & 0x8080808080808080) != 0)
            break;
    }
    while (at < text.size() && is_ascii(text[at]))
        ++at;
    return at;
}

// Returns the place of the first byte that is not UTF-8, or npos. Text beyond ASCII is decoded in
// pieces, because code points take four times the memory.
std::size_t first_malformed(std::string_view text) {
    constexpr std::size_t longest_piece = 4096;
    constexpr std::size_t longest_character = 4;
    for (std::size_t at = end_of_ascii(text, 0); at < text.size(); at = end_of_ascii(text, at)) {
        std::size_t end = at;
        while (end < text.size() && end - at < longest_piece && !is_ascii(text[end]))
            ++end;
        // A long piece may end inside a character; that character then begins the next piece.
        const std::size_t until = end - at < longest_piece ? end : end - longest_character;
        for (const char32_t point : code_points(text.substr(at, end - at))) {
            if (at >= until)
                break;
            const std::string bytes = utf8(point);
            if (text.substr(at, bytes.size()) != bytes)
                return at;
            at += bytes.size();
        }
    }
    return std::string_view::npos;
}

} // namespace

std::string position_name(std::string_view text, std::size_t byte) {
    const std::size_t until = std::min(byte, text.size());
    const auto lines =
        std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(until), '\n');
    return "第 " + std::to_string(lines + 1) + " 行（第 " + std::to_string(byte + 1) + " 字节）";
}

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

bool check_text(const std::string& name, std::string_view text, ProblemList& problems) {
    if (text.size() > largest_file) {
        problems.add(too_large(name, text.size()));
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
    return true;
}

} // namespace zhixiao::content
