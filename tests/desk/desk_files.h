// Files of the repository, as the tests of the desk read them.
#pragma once

#include "content/load.h"

#include <fstream>
#include <iterator>
#include <string>

namespace zhixiao {

// Named without its folders.
inline content::File file_at(const std::string& path) {
    std::ifstream stream(std::string(ZHIXIAO_SOURCE_DIR) + "/" + path, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(stream), {}};
    return {path.substr(path.rfind('/') + 1), std::move(text)};
}

// Of the sample plan of a made-up city.
inline content::File sample_file(const std::string& name) {
    return file_at("assets/sample/" + name);
}

} // namespace zhixiao
