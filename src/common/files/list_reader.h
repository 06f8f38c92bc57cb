// Takes in one long list of a JSON file item by item, so that it is never in memory as a whole.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

namespace zhixiao::content {

// One value of the parsed file. It is opaque, so that the JSON library stays inside .cpp files.
struct Value;

// A member of an object whose value is a text or number.
struct PlainMember {
    enum class Kind { Text, Integer, Number };

    std::string key;
    Kind kind = Kind::Text;
    std::string text;
    std::int64_t integer = 0;
    double number = 0; // set for an Integer too
};

class ListReader {
  public:
    virtual ~ListReader() = default;

    // The name of the list, which is a member of the file's root object.
    virtual const char* key() const = 0;

    // Starts the list: its name was read. When a name is given twice, the last list counts, so what
    // came before must be dropped.
    virtual void begin() = 0;

    // Takes an item whose members are all plain, in the order of the file. Returns false when
    // anything about it is wrong; the item then comes again as a Value, so that the problem can be
    // named.
    virtual bool take(std::span<const PlainMember> members) = 0;

    // Takes any other item. `item` is valid only during the call.
    virtual void take(const Value& item, std::size_t index) = 0;
};

} // namespace zhixiao::content
