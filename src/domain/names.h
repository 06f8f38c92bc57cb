// Texts by number: each kept once, however often it is named.
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
    // The number of a text, a new one where it is not known yet: 0, 1, 2 … in the order met.
    std::uint32_t add(std::string_view text);

    std::optional<std::uint32_t> find(std::string_view text) const;

    // Valid until the next add.
    std::string_view operator[](std::uint32_t number) const;

    std::uint32_t size() const { return static_cast<std::uint32_t>(ends_.size()); }

    // All texts one after the other, and where each ends in them: to store them as they lie.
    const std::string& letters() const { return letters_; }
    const std::vector<std::uint32_t>& ends() const { return ends_; }

    // The same again. Nothing when the ends fall, the last is not that of the letters, or a text
    // comes twice.
    static std::optional<Names> from(std::string letters, std::vector<std::uint32_t> ends);

  private:
    std::size_t slot_of(std::string_view text) const;
    void grow();

    std::string letters_;
    std::vector<std::uint32_t> ends_;
    std::vector<std::uint32_t> slots_; // a hash table of number + 1, 0 where free; 2^n of them
};

} // namespace zhixiao
