// The window on the canvas, with SDL, WebGL and Dear ImGui.
#include "picture.h"

#include <SDL.h>
#include <imgui.h>
#include <imgui_impl_opengl3.h>

#include <utility>

namespace zhixiao {

float BrowserGlyphs::advance(char32_t code, draw::Weight weight, float size) {
    return platform_.advance(code, weight == draw::Weight::Semibold, size);
}

draw::FontMetrics BrowserGlyphs::metrics(draw::Weight weight, float size) {
    const Extent extent =
        platform_.extent(weight == draw::Weight::Semibold, size, draw::line_of(size));
    return {extent.ascent, extent.descent};
}

draw::GlyphBitmap BrowserGlyphs::rasterise(char32_t code, draw::Weight weight, float device_size) {
    Raster raster = platform_.rasterise(code, weight == draw::Weight::Semibold, device_size);
    return {raster.left, raster.top, raster.width, raster.height, std::move(raster.coverage)};
}

Picture::Picture(draw::GlyphSource& glyphs) {
    SDL_SetHint(SDL_HINT_EMSCRIPTEN_KEYBOARD_ELEMENT, "#canvas");
    SDL_SetHint(SDL_HINT_EMSCRIPTEN_ASYNCIFY, "0");
    if (SDL_Init(SDL_INIT_VIDEO) != 0)
        return;
    SDL_GL_SetAttribute(SDL_GL_CONTEXT_PROFILE_MASK, SDL_GL_CONTEXT_PROFILE_ES);
    SDL_GL_SetAttribute(SDL_GL_CONTEXT_MAJOR_VERSION, 3);
    SDL_GL_SetAttribute(SDL_GL_ALPHA_SIZE, 0);
    SDL_GL_SetAttribute(SDL_GL_DEPTH_SIZE, 0);
    SDL_GL_SetAttribute(SDL_GL_STENCIL_SIZE, 0);
    SDL_Window* window = SDL_CreateWindow("知晓", 0, 0, 1, 1, SDL_WINDOW_OPENGL);
    if (!window || !SDL_GL_CreateContext(window))
        return;
    ImGui::CreateContext();
    ImGui::GetIO().IniFilename = nullptr;
    fonts_ = draw::load_fonts(glyphs);
    sheet_.emplace();
    is_there_ = ImGui_ImplOpenGL3_Init("#version 300 es");
}

void Picture::paint(const scene::Placement& placement, const draw::Interaction& interaction,
                    const draw::Tokens& tokens, int device_width, int device_height,
                    float density) {
    const auto width = static_cast<float>(device_width) / density;
    const auto height = static_cast<float>(device_height) / density;
    ImGui_ImplOpenGL3_NewFrame();
    draw::Painter painter(sheet_->begin(width, height, density), fonts_, tokens, density);
    draw::paint(painter, placement, interaction);
    ImGui_ImplOpenGL3_RenderDrawData(&sheet_->end());
}

void Picture::context_restored() { ImGui_ImplOpenGL3_DestroyDeviceObjects(); }

} // namespace zhixiao
