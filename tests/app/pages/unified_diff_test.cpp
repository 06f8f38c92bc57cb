// The difference of two texts by their lines, and that it leads from the one to the other.
#include "tests/app/pages/unified_diff.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <string_view>
#include <vector>

namespace zhixiao {
namespace {

using Lines = std::vector<std::string_view>;

Lines lines_of(std::string_view text) {
    Lines lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
        lines.push_back(text.substr(0, end));
        text.remove_prefix(end);
    }
    return lines;
}

// A line of either text, or of both: ' ', '-' or '+'.
struct Step {
    char kind;
    std::string_view line;
};

// Returns the steps from one text to the other with as many common lines as possible.
std::vector<Step> steps_between(const Lines& before, const Lines& after) {
    const std::size_t width = after.size() + 1;
    std::vector<std::size_t> common((before.size() + 1) * width, 0); // of what is left
    for (std::size_t i = before.size(); i-- > 0;)
        for (std::size_t j = after.size(); j-- > 0;)
            common[i * width + j] = before[i] == after[j] ? common[(i + 1) * width + j + 1] + 1
                                                          : std::max(common[(i + 1) * width + j],
                                                                     common[i * width + j + 1]);
    std::vector<Step> steps;
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < before.size() || j < after.size()) {
        const bool is_common = i < before.size() && j < after.size() && before[i] == after[j];
        if (is_common)
            steps.push_back({' ', before[i]});
        else if (j == after.size() ||
                 (i < before.size() && common[(i + 1) * width + j] >= common[i * width + j + 1]))
            steps.push_back({'-', before[i]});
        else
            steps.push_back({'+', after[j]});
        i += steps.back().kind != '+' ? 1 : 0;
        j += steps.back().kind != '-' ? 1 : 0;
    }
    return steps;
}

// “12,3”: from the 12th line on three; before the first line stands “0,0”.
std::string range_of(std::size_t first, std::size_t count) {
    const std::size_t from = count == 0 ? first : first + 1;
    return std::to_string(from) + (count == 1 ? "" : "," + std::to_string(count));
}

std::size_t count_of(const std::vector<Step>& steps, std::size_t from, std::size_t to, char other) {
    return static_cast<std::size_t>(
        std::count_if(steps.begin() + static_cast<std::ptrdiff_t>(from),
                      steps.begin() + static_cast<std::ptrdiff_t>(to),
                      [&](const Step& step) { return step.kind != other; }));
}

} // namespace

std::string unified_diff(const std::string& before, const std::string& after) {
    constexpr std::size_t around = 1;
    const std::vector<Step> steps = steps_between(lines_of(before), lines_of(after));
    std::string diff;
    std::size_t done = 0; // steps that stand in a hunk, or before it
    for (std::size_t at = 0; at < steps.size(); ++at) {
        if (steps[at].kind == ' ')
            continue;
        const std::size_t from = std::max(done, at < around ? 0 : at - around);
        std::size_t to = at;
        for (std::size_t next = at; next < steps.size() && next <= to + 2 * around + 1; ++next)
            if (steps[next].kind != ' ')
                to = next;
        to = std::min(steps.size(), to + 1 + around);
        diff += "@@ -" + range_of(count_of(steps, 0, from, '+'), count_of(steps, from, to, '+')) +
                " +" + range_of(count_of(steps, 0, from, '-'), count_of(steps, from, to, '-')) +
                " @@\n";
        for (std::size_t each = from; each < to; ++each)
            diff += steps[each].kind + std::string(steps[each].line);
        done = at = to;
        --at;
    }
    return diff;
}

std::optional<std::string> patched(const std::string& before, const std::string& diff) {
    const Lines lines = lines_of(before);
    std::string after;
    std::size_t here = 0; // lines of `before` that are done
    for (const std::string_view line : lines_of(diff)) {
        if (line.starts_with("@@ -")) {
            const std::string range(line.substr(4));
            const auto first = static_cast<std::size_t>(std::atol(range.c_str()));
            const bool is_none = range.substr(0, range.find(' ')).ends_with(",0");
            const std::size_t from = is_none || first == 0 ? first : first - 1;
            if (from < here || from > lines.size())
                return std::nullopt;
            for (; here < from; ++here)
                after += lines[here];
            continue;
        }
        const std::string_view rest = line.substr(1);
        if (line[0] != '+' && (here == lines.size() || lines[here++] != rest))
            return std::nullopt;
        if (line[0] != '-')
            after += rest;
    }
    for (; here < lines.size(); ++here)
        after += lines[here];
    return after;
}

TEST_CASE("diff: equal texts differ in nothing, and a change stands between its neighbours") {
    CHECK(unified_diff("a\nb\n", "a\nb\n").empty());
    CHECK(unified_diff("a\nb\nc\nd\n", "a\nb\nx\nd\n") == "@@ -2,3 +2,3 @@\n b\n-c\n+x\n d\n");
    CHECK(unified_diff("", "a\n") == "@@ -0,0 +1 @@\n+a\n");
    CHECK(unified_diff("a\n", "") == "@@ -1 +0,0 @@\n-a\n");
}

TEST_CASE("diff: changes far apart are hunks of their own, close ones share one") {
    CHECK(unified_diff("1\n2\n3\n4\n5\n6\n", "x\n2\n3\n4\n5\ny\n") ==
          "@@ -1,2 +1,2 @@\n-1\n+x\n 2\n@@ -5,2 +5,2 @@\n 5\n-6\n+y\n");
    CHECK(unified_diff("1\n2\n3\n4\n", "x\n2\n3\ny\n") ==
          "@@ -1,4 +1,4 @@\n-1\n+x\n 2\n 3\n-4\n+y\n");
}

TEST_CASE("diff: it leads from the one text to the other, whatever they are") {
    unsigned dice = 1;
    const auto text = [&] {
        std::string lines;
        dice = dice * 1664525 + 1013904223;
        for (unsigned left = (dice >> 16) % 12; left > 0; --left) {
            dice = dice * 1664525 + 1013904223;
            lines += std::string(1, static_cast<char>('a' + (dice >> 16) % 4)) + "\n";
        }
        return lines;
    };
    for (int i = 0; i < 2000; ++i) {
        const std::string before = text();
        const std::string after = text();
        const std::string diff = unified_diff(before, after);
        CAPTURE(before);
        CAPTURE(after);
        CHECK(patched(before, diff) == after);
        CHECK(diff.empty() == (before == after));
    }
}

TEST_CASE("diff: one of another text leads nowhere") {
    const std::string diff = unified_diff("a\nb\nc\n", "a\nx\nc\n");
    CHECK_FALSE(patched("a\nz\nc\n", diff).has_value());
    CHECK_FALSE(patched("a\n", diff).has_value());
}

} // namespace zhixiao
