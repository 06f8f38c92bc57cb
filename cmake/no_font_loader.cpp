// Tells Dear ImGui that there is no FreeType font loader: draw/font.cpp brings its own loader.
#include <imgui.h>
#include <misc/freetype/imgui_freetype.h>

const ImFontLoader* ImGuiFreeType::GetFontLoader() { return nullptr; }
