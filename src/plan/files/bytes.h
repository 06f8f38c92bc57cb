// Turns values into bytes and back. One order serves both directions: numbers as they lie in memory
// (little-endian, IEEE 754, no padding), texts and lists after their count (32 bits), optional
// values and alternatives after a flag or number (8 bits).
#pragma once

#include "base/enumerators.h"

#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace zhixiao::content {

static_assert(std::endian::native == std::endian::little, "bytes are read where they were written");

// Writes values one after another. `carry(bytes, value)`, overloaded next to each struct, lists the
// members of that struct; the same overload serves ByteWriter and ByteReader.
class ByteWriter {
  public:
    template <class... Values> void operator()(const Values&... values) { (put(values), ...); }

    // Writes an enumerator in 8 bits.
    template <class Enum> void choice(const Enum& value) { put(static_cast<std::uint8_t>(value)); }

    // Writes a list of trivially copyable values with a single copy of memory.
    template <class T> void bulk(const std::vector<T>& values) {
        static_assert(std::is_trivially_copyable_v<T>);
        put(static_cast<std::uint32_t>(values.size()));
        bytes_.append(reinterpret_cast<const char*>(values.data()), values.size() * sizeof(T));
    }

    void reserve(std::size_t bytes) { bytes_.reserve(bytes_.size() + bytes); }
    std::string take() { return std::move(bytes_); }

  private:
    template <class T> void put(const T& value) {
        if constexpr (std::is_same_v<T, bool>)
            put(static_cast<std::uint8_t>(value));
        else if constexpr (std::is_arithmetic_v<T>)
            bytes_.append(reinterpret_cast<const char*>(&value), sizeof value);
        else
            carry(*this, value);
    }
    void put(const std::string& text) {
        put(static_cast<std::uint32_t>(text.size()));
        bytes_ += text;
    }
    template <class T> void put(const std::optional<T>& value) {
        put(value.has_value());
        if (value)
            put(*value);
    }
    template <class T> void put(const std::vector<T>& values) {
        put(static_cast<std::uint32_t>(values.size()));
        for (const T& value : values)
            put(value);
    }
    template <class... T> void put(const std::variant<T...>& value) {
        put(static_cast<std::uint8_t>(value.index()));
        std::visit([&](const auto& is) { put(is); }, value);
    }

    std::string bytes_;
};

// Reads values back and trusts no byte: after the first missing or impossible value is_sound() is
// false, and every later value stays empty.
class ByteReader {
  public:
    explicit ByteReader(std::string_view bytes) : rest_(bytes) {}

    template <class... Values> void operator()(Values&... values) { (get(values), ...); }

    // Refuses a number that no enumerator has.
    template <class Enum> void choice(Enum& value) {
        std::uint8_t number = 0;
        get(number);
        if (number >= enumerator_count<Enum>)
            fail();
        else
            value = static_cast<Enum>(number);
    }

    template <class T> void bulk(std::vector<T>& values) {
        static_assert(std::is_trivially_copyable_v<T>);
        const std::size_t count = count_of(sizeof(T));
        values.resize(count);
        if (count > 0)
            std::memcpy(values.data(), taken(count * sizeof(T)), count * sizeof(T));
    }

    void fail() {
        is_sound_ = false;
        rest_ = {};
    }
    bool is_sound() const { return is_sound_; }
    bool is_at_end() const { return rest_.empty(); }

  private:
    const char* taken(std::size_t bytes) {
        const char* const first = rest_.data();
        rest_.remove_prefix(bytes);
        return first;
    }
    // Reads a count of items that take at least `least` bytes each. Returns 0, and fails, when
    // fewer bytes than that are left.
    std::size_t count_of(std::size_t least) {
        std::uint32_t count = 0;
        get(count);
        if (count <= rest_.size() / least)
            return count;
        fail();
        return 0;
    }

    template <class T> void get(T& value) {
        if constexpr (std::is_arithmetic_v<T>) {
            if (rest_.size() < sizeof value)
                fail();
            else
                std::memcpy(&value, taken(sizeof value), sizeof value);
        } else {
            carry(*this, value);
        }
    }
    void get(double& value) {
        double read = 0;
        get<double>(read);
        if (std::isfinite(read))
            value = read;
        else
            fail();
    }
    void get(bool& value) {
        std::uint8_t number = 0;
        get(number);
        value = number == 1;
        if (number > 1)
            fail();
    }
    void get(std::string& text) {
        const std::size_t size = count_of(1);
        text.assign(taken(size), size);
    }
    template <class T> void get(std::optional<T>& value) {
        bool is_there = false;
        get(is_there);
        if (is_there)
            get(value.emplace());
    }
    template <class T> void get(std::vector<T>& values) {
        values.clear();
        for (std::size_t left = count_of(1); left > 0 && is_sound_; --left)
            get(values.emplace_back());
    }
    template <class... T> void get(std::variant<T...>& value) {
        std::uint8_t number = 0;
        get(number);
        if (!get_alternative(value, number, std::index_sequence_for<T...>{}))
            fail();
    }
    template <class Variant, std::size_t... Number>
    bool get_alternative(Variant& value, std::size_t number, std::index_sequence<Number...>) {
        return (... || (Number == number && (get(value.template emplace<Number>()), true)));
    }

    std::string_view rest_;
    bool is_sound_ = true;
};

} // namespace zhixiao::content
