// The window on the canvas, with SDL, WebGL and Dear ImGui.
#include "loop/picture.h"

#include "draw/paint.h"

#include <SDL.h>
#include <imgui.h>
#include <imgui_impl_opengl3.h>

namespace zhixiao {

Picture::Picture(WebPlatform& platform, draw::GlyphSource& glyphs) : platform_(platform) {
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

void Picture::context_restored() {
    platform_.forget_picture_objects();
    ImGui_ImplOpenGL3_DestroyDeviceObjects();
}

} // namespace zhixiao
