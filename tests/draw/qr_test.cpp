// QR codes: what ISO/IEC 18004 demands, so that a phone can read them.
#include "draw/qr.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <string>

using namespace zhixiao;
using scene::QrModules;

namespace {

// Returns whether a finder pattern stands there: a dark ring of 7 modules, a white ring, and a dark
// square of 3.
bool is_finder(const QrModules& code, int left, int top) {
    for (int y = 0; y < 7; ++y)
        for (int x = 0; x < 7; ++x) {
            const int ring = std::max(std::abs(x - 3), std::abs(y - 3));
            if (code.is_dark(left + x, top + y) != (ring != 2))
                return false;
        }
    return true;
}

// Returns the 15 format bits beside the upper left finder pattern: the error correction level, the
// mask, and the error correction of both.
int format_of(const QrModules& code) {
    int bits = 0;
    for (int i = 0; i <= 5; ++i)
        bits |= code.is_dark(8, i) << i;
    bits |= code.is_dark(8, 7) << 6 | code.is_dark(8, 8) << 7 | code.is_dark(7, 8) << 8;
    for (int i = 9; i < 15; ++i)
        bits |= code.is_dark(14 - i, 8) << i;
    return bits ^ 0x5412;
}

} // namespace

TEST_CASE("qr: three corners have finders, joined by dotted lines") {
    const QrModules code = draw::qr_modules("tel:12338");
    REQUIRE(code.side == 21);
    CHECK(is_finder(code, 0, 0));
    CHECK(is_finder(code, 14, 0));
    CHECK(is_finder(code, 0, 14));
    for (int i = 8; i < 13; ++i) {
        CHECK(code.is_dark(i, 6) == (i % 2 == 0));
        CHECK(code.is_dark(6, i) == (i % 2 == 0));
    }
    CHECK(code.is_dark(8, 13));
}

TEST_CASE("qr: the format is whole and says at least medium correction, not mirrored") {
    const int format = format_of(draw::qr_modules("tel:12338"));
    int rest = format;
    for (int bit = 14; bit >= 10; --bit)
        if (rest >> bit & 1)
            rest ^= 0x537 << (bit - 10);
    CHECK(rest == 0);
    const int level = format >> 13; // 1 low, 0 medium, 3 quartile, 2 high
    CHECK(level != 1);
}

TEST_CASE("qr: the longest text has a code, one beyond reason has none") {
    CHECK(draw::qr_modules(std::string(300, 'a')).side > 21);
    CHECK(draw::qr_modules(std::string(3000, 'a')).side == 0);
}
