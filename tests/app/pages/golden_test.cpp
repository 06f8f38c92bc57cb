// Dumps of pages as somebody approved them: a whole one for each page, and the difference in a wide
// window.
#include "tests/app/pages/golden.h"

#include "tests/app/pages/assets.h"
#include "tests/app/pages/unified_diff.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <optional>

namespace zhixiao {
namespace {

std::string path_of(const std::string& name) {
    return std::string(ZHIXIAO_SOURCE_DIR) + "/tests/app/pages/golden/" + name;
}

bool is_renewed() { return std::getenv("ZHIXIAO_UPDATE_GOLDEN") != nullptr; }

// Returns at most `lines` lines, as a page that is wholly new would fill the screen.
std::string first_lines(const std::string& text, int lines) {
    std::size_t end = 0;
    while (lines-- > 0 && end < text.size())
        end = text.find('\n', end) + 1;
    return text.substr(0, end) + (end < text.size() ? "…\n" : "");
}

void expect(const std::string& name, const std::string& looked_at, const std::string& said) {
    const std::string difference = unified_diff(looked_at, said);
    if (!difference.empty())
        FAIL_CHECK(name << " is not as it was looked at:\n" << first_lines(difference, 40));
}

} // namespace

void check_golden(const std::string& name, const std::string& on_phone) {
    const std::string file = path_of(name + "-phone.txt");
    if (is_renewed())
        write_file(file, on_phone);
    expect(name + ", phone,", read_file(file), on_phone);
}

void check_golden(const std::string& name, const std::string& on_phone, const std::string& wide) {
    check_golden(name, on_phone);
    const std::string phone = read_file(path_of(name + "-phone.txt"));
    const std::string file = path_of(name + "-wide.diff");
    if (is_renewed())
        write_file(file, unified_diff(phone, wide));
    const std::string difference = read_file(file);
    const std::optional<std::string> looked_at = patched(phone, difference);
    if (!looked_at) {
        FAIL_CHECK(name << "-wide.diff is not of " << name << "-phone.txt");
        return;
    }
    expect(name + ", wide,", *looked_at, wide);
    // A difference written in another way would change when it is next written anew, although the
    // page does not.
    CHECK(unified_diff(phone, *looked_at) == difference);
}

TEST_CASE("golden: what differs is printed, and of very much the beginning") {
    CHECK(first_lines("1\n2\n3\n", 3) == "1\n2\n3\n");
    CHECK(first_lines("1\n2\n3\n", 2) == "1\n2\n…\n");
}

} // namespace zhixiao
