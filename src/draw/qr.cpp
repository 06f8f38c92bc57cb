// QR codes, made by qrcodegen.
#include "draw/qr.h"

#include <cstddef>
#include <cstdint>

#include <qrcodegen.h>

namespace zhixiao::draw {
namespace {

constexpr int largest = 20; // version: holds more than scene::Qr may have; any phone still reads it

} // namespace

scene::QrModules qr_modules(const std::string& text) {
    std::uint8_t scratch[qrcodegen_BUFFER_LEN_FOR_VERSION(largest)];
    std::uint8_t code[qrcodegen_BUFFER_LEN_FOR_VERSION(largest)];
    scene::QrModules modules;
    if (!qrcodegen_encodeText(text.c_str(), scratch, code, qrcodegen_Ecc_MEDIUM, 1, largest,
                              qrcodegen_Mask_AUTO, true))
        return modules;
    modules.side = qrcodegen_getSize(code);
    modules.dark.reserve(static_cast<std::size_t>(modules.side * modules.side));
    for (int row = 0; row < modules.side; ++row)
        for (int column = 0; column < modules.side; ++column)
            modules.dark.push_back(qrcodegen_getModule(code, column, row));
    return modules;
}

} // namespace zhixiao::draw
