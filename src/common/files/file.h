// A file of content, read by the caller.
#pragma once

#include <functional>
#include <string>

namespace zhixiao::content {

struct File {
    std::string name; // the name shown in problems: "women.json"
    std::string text;
};

// Called now and then with the share of the file that is read, 0 to 1. May be empty.
using Progress = std::function<void(double share)>;

} // namespace zhixiao::content
