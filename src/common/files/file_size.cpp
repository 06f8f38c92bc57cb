// How large a file from outside may be, whatever its format.
#include "common/files/file_size.h"

namespace zhixiao::content {

Problem too_large(const std::string& name, std::uint64_t bytes) {
    constexpr std::uint64_t mebibyte = 1 << 20;
    return {name, "文件有 " + std::to_string((bytes + mebibyte - 1) / mebibyte) + " MiB，太大",
            "最大 " + std::to_string(largest_file / mebibyte) + " MiB，检查是否选错了文件"};
}

} // namespace zhixiao::content
