// Reads one long list of a JSON file item by item, so that it is never there as a whole.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

namespace zhixiao::content {

// Opaque: one value of the parsed file (the JSON library stays inside .cpp files).
struct Value;

// A member of an object that is a plain text or number.
struct PlainMember {
    enum class Kind { Text, Integer, Number };

    std::string key;
    Kind kind = Kind::Text;
    std::string text;
    std::int64_t integer = 0;
    double number = 0; // also of an Integer
};

class ListReader {
  public:
    virtual ~ListReader() = default;

    // The name of the list, a member of the file's object.
    virtual const char* key() const = 0;

    // The name was met. Of a name given twice the last counts: forget what came before.
    virtual void begin() = 0;

    // An item of plain members, in the order of the file. False when something about it is not as
    // it should be; it then comes again as a value, to be told about.
    virtual bool take(std::span<const PlainMember> members) = 0;

    // An item that is something else. The value is gone afterwards.
    virtual void take(const Value& item, std::size_t index) = 0;
};

} // namespace zhixiao::content
