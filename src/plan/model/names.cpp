// Finds texts in a hash table with open addressing.
#include "plan/model/names.h"

#include <functional>
#include <utility>

namespace zhixiao {

// Returns the slot of `text`, or the free slot where it belongs. grow() keeps slots free, so the
// search ends.
std::size_t Names::slot_of(std::string_view text) const {
    const std::size_t mask = slots_.size() - 1;
    std::size_t slot = std::hash<std::string_view>{}(text)&mask;
    while (slots_[slot] != 0 && (*this)[slots_[slot] - 1] != text)
        slot = (slot + 1) & mask;
    return slot;
}

// Keeps the table at most half full, so that searches are short.
void Names::grow() {
    constexpr std::size_t least = 16;
    std::size_t count = least;
    while (count < 2 * (ends_.size() + 1))
        count *= 2;
    if (count <= slots_.size())
        return;
    slots_.assign(count, 0);
    for (std::uint32_t number = 0; number < size(); ++number)
        slots_[slot_of((*this)[number])] = number + 1;
}

std::uint32_t Names::add(std::string_view text) {
    grow();
    const std::size_t slot = slot_of(text);
    if (slots_[slot] == 0) {
        letters_.append(text);
        ends_.push_back(static_cast<std::uint32_t>(letters_.size()));
        slots_[slot] = size();
    }
    return slots_[slot] - 1;
}

std::optional<std::uint32_t> Names::find(std::string_view text) const {
    if (slots_.empty())
        return std::nullopt;
    const std::uint32_t found = slots_[slot_of(text)];
    return found == 0 ? std::nullopt : std::optional(found - 1);
}

std::string_view Names::operator[](std::uint32_t number) const {
    const std::uint32_t start = number == 0 ? 0 : ends_[number - 1];
    return std::string_view(letters_).substr(start, ends_[number] - start);
}

std::optional<Names> Names::from(std::string letters, std::vector<std::uint32_t> ends) {
    std::uint32_t last = 0;
    for (const std::uint32_t end : ends) {
        if (end < last || end > letters.size())
            return std::nullopt;
        last = end;
    }
    if (last != letters.size())
        return std::nullopt;
    Names names;
    names.letters_ = std::move(letters);
    names.ends_ = std::move(ends);
    names.grow();
    // Rejects repeated texts: find() returns only one of their numbers.
    for (std::uint32_t number = 0; number < names.size(); ++number)
        if (names.find(names[number]) != number)
            return std::nullopt;
    return names;
}

} // namespace zhixiao
