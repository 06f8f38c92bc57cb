// packed_seeds FOLDER FILE…: writes each readable JSON pack into FOLDER as the bytes of
// content::packed, as seeds for the fuzz target packed_bytes.
#include "plan/files/packed.h"
#include "plan/files/read_pack.h"

#include <fstream>
#include <iterator>
#include <string>
#include <variant>
#include <vector>

using namespace zhixiao;

int main(int argc, char** argv) {
    const std::vector<std::string> arguments(argv, argv + argc);
    std::vector<Pack> before;
    for (std::size_t i = 2; i < arguments.size(); ++i) {
        std::ifstream stream(arguments[i], std::ios::binary);
        const std::string text{std::istreambuf_iterator<char>(stream), {}};
        Checked<Pack> read = content::read_pack({arguments[i], text});
        if (!std::holds_alternative<Pack>(read))
            continue;
        // Every second file also holds the pack before it, because plans are kept together.
        before.push_back(std::move(std::get<Pack>(read)));
        const std::string path = arguments[1] + "/" + std::to_string(i);
        std::ofstream(path, std::ios::binary) << content::packed(before);
        if (before.size() == 2)
            before.clear();
    }
    return 0;
}
