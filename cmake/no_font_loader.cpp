// Answers Dear ImGui's question for a built-in font loader: there is none, draw/ brings its own.
#include <imgui.h>
#include <misc/freetype/imgui_freetype.h>

const ImFontLoader* ImGuiFreeType::GetFontLoader() { return nullptr; }
