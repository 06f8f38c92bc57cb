// Tests of rows and cells of CSV texts: separators, quotes, and the line ends of every system.
#include "plan/files/csv_rows.h"

#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

using namespace zhixiao;
using content::CsvRows;

namespace {

using Cells = std::vector<std::string>;

std::vector<Cells> rows_of(std::string text) {
    std::vector<Cells> all;
    CsvRows rows(std::move(text));
    while (rows.next()) {
        all.emplace_back(rows.cells().begin(), rows.cells().end());
        CHECK(rows.number() == all.size());
    }
    return all;
}

} // namespace

TEST_CASE("lines end as on any system, and the last one need not") {
    const std::vector<Cells> expected{{"a", "b"}, {"1", "2"}};
    CHECK(rows_of("a,b\n1,2\n") == expected);
    CHECK(rows_of("a,b\r\n1,2\r\n") == expected);
    CHECK(rows_of("a,b\r1,2\r") == expected);
    CHECK(rows_of("a,b\r\n1,2") == expected);
}

TEST_CASE("commas, tabs and semicolons separate, whichever the first row has most of") {
    CHECK(rows_of("a\tb\n1,5\t2") == std::vector<Cells>{{"a", "b"}, {"1,5", "2"}});
    CHECK(rows_of("a;b\n1,5;2") == std::vector<Cells>{{"a", "b"}, {"1,5", "2"}});
    CHECK(rows_of("\"x;y;z\",b\n1;5,2") == std::vector<Cells>{{"x;y;z", "b"}, {"1;5", "2"}});
    CHECK(rows_of("\n\na;b\n1;2") == std::vector<Cells>{{""}, {""}, {"a", "b"}, {"1", "2"}});
}

TEST_CASE("a quoted cell holds separators, line breaks and doubled quotes") {
    CHECK(rows_of("a,b\n\"1,234.5\",\"he said \"\"no\"\"\"\n\"two\r\nlines\",x\n") ==
          std::vector<Cells>{{"a", "b"}, {"1,234.5", "he said \"no\""}, {"two\r\nlines", "x"}});
    CHECK(rows_of("a,b\n\"\",\"\"\"\"") == std::vector<Cells>{{"a", "b"}, {"", "\""}});
}

TEST_CASE("a quote within an unquoted cell is itself, and text behind a quoted one belongs to it") {
    CHECK(rows_of("a,b\n5\"6,\"x\"y") == std::vector<Cells>{{"a", "b"}, {"5\"6", "xy"}});
}

TEST_CASE("empty cells count, empty lines are rows, an empty text has none") {
    CHECK(rows_of("a,b,\n,,\n\n1,2,") ==
          std::vector<Cells>{{"a", "b", ""}, {"", "", ""}, {""}, {"1", "2", ""}});
    CHECK(rows_of("").empty());
}

TEST_CASE("a quote that is never closed is noticed in the row that opens it") {
    CsvRows rows("a,b\n1,\"2\n3,4\n");
    REQUIRE(rows.next());
    CHECK_FALSE(rows.is_cut_off());
    REQUIRE(rows.next());
    CHECK(rows.number() == 2);
    CHECK(rows.is_cut_off());
    CHECK_FALSE(rows.next());
}
