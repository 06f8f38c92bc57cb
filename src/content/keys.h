// Tells whether a key comes twice in an object, without asking for memory each time.
#pragma once

#include <algorithm>
#include <cstddef>
#include <set>
#include <string>
#include <vector>

namespace zhixiao::content {

// The keys of one object so far. Room is kept for the next object of the same depth.
class Keys {
  public:
    void clear() {
        count_ = 0;
        more_.clear();
    }

    // False for a key that is there already.
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
    static constexpr std::size_t most_few = 16; // where looking at each is no longer the fastest

    std::vector<std::string> few_;
    std::size_t count_ = 0;
    std::set<std::string> more_;
};

} // namespace zhixiao::content
