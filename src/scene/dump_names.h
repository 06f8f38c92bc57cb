// Names of the enumerators of a scene in dumps.
#pragma once

#include "base/enumerators.h"
#include "scene/node.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace zhixiao::scene {

// Returns the name of an enumerator; `names` are in the order of declaration.
template <class E, std::size_t count>
std::string name_of(E value, const std::string_view (&names)[count]) {
    static_assert(count == static_cast<std::size_t>(enumerator_count<E>), "a name for each");
    return std::string(names[static_cast<std::size_t>(value)]);
}

// Returns a length with its name, " gap 8"; nothing for 0.
std::string measured(std::string_view what, float length);

// Returns what of a box differs from the defaults.
std::string boxed(const Box& box);

std::string name_of(Tone tone);
std::string name_of(TextStyle style);
std::string name_of(Align align);
std::string name_of(Mark mark);
std::string name_of(Icon icon);
std::string name_of(Surface surface);
std::string name_of(Arrange arrange);
std::string name_of(Dock dock);
std::string name_of(Landmark landmark);
std::string name_of(GroupRole role);
std::string name_of(LinkLook look);
std::string name_of(ButtonLook look);
std::string name_of(DiagramShape shape);

} // namespace zhixiao::scene
