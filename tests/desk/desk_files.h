// Files of the repository for the tests of the desk.
#pragma once

#include "common/files/file.h"

#include <fstream>
#include <iterator>
#include <string>
#include <utility>

namespace zhixiao {

// Returns the file at `path` below the repository's root, named without its folders.
inline content::File file_at(const std::string& path) {
    std::ifstream stream(std::string(ZHIXIAO_SOURCE_DIR) + "/" + path, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(stream), {}};
    return {path.substr(path.rfind('/') + 1), std::move(text)};
}

// Returns a file of the sample plan of a made-up city.
inline content::File sample_file(const std::string& name) {
    return file_at("assets/sample/" + name);
}

} // namespace zhixiao
