// A table of texts by number; each text is stored once, however often it is used.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zhixiao {

class Names {
  public:
    // Returns the number of `text`, adding it if it is new. Numbers are 0, 1, 2 … in the order
    // added.
    std::uint32_t add(std::string_view text);

    std::optional<std::uint32_t> find(std::string_view text) const;

    // Returns the text with this number; valid until the next add.
    std::string_view operator[](std::uint32_t number) const;

    std::uint32_t size() const { return static_cast<std::uint32_t>(ends_.size()); }

    // Return all texts joined, and where each one ends in them, so that they can be stored as they
    // are.
    const std::string& letters() const { return letters_; }
    const std::vector<std::uint32_t>& ends() const { return ends_; }

    // Returns names made of `letters` and `ends`; none when `ends` fall, the last one is not the
    // end of `letters`, or a text comes twice.
    static std::optional<Names> from(std::string letters, std::vector<std::uint32_t> ends);

  private:
    std::size_t slot_of(std::string_view text) const;
    void grow();

    std::string letters_;
    std::vector<std::uint32_t> ends_;
    // Hash table of number + 1, 0: free; its size is a power of two.
    std::vector<std::uint32_t> slots_;
};

} // namespace zhixiao
