// What dumps call the enumerators of scenes.
#pragma once

#include "scene/node.h"

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace zhixiao::scene {

// Names of enumerators, in the order of their declaration.
template <class E, std::size_t N>
std::string name_of(E value, const std::array<std::string_view, N>& names) {
    return std::string(names[static_cast<std::size_t>(value)]);
}

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
