// Tells whether an object has a key twice, without allocating memory each time.
#pragma once

#include <algorithm>
#include <cstddef>
#include <set>
#include <string>
#include <vector>

namespace zhixiao::content {

// The keys of one object so far. Their memory is reused for the next object at the same depth.
class Keys {
  public:
    void clear() {
        count_ = 0;
        more_.clear();
    }

    // Adds `key`. Returns false if it is there already.
    bool insert(const std::string& key) {
        const auto end = few_.begin() + static_cast<std::ptrdiff_t>(count_);
        if (std::find(few_.begin(), end, key) != end)
            return false;
        if (count_ == most_few)
            return more_.insert(key).second;
        if (count_ == few_.size())
            few_.emplace_back();
        few_[count_++] = key;
        return true;
    }

  private:
    static constexpr std::size_t most_few = 16; // beyond it a set is faster

    std::vector<std::string> few_;
    std::size_t count_ = 0;
    std::set<std::string> more_;
};

} // namespace zhixiao::content
