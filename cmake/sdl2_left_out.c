// Stubs for functions of SDL that the build leaves out but that other files of SDL, or Dear ImGui's
// backend, call.
#include <SDL_events.h>
#include <SDL_gamecontroller.h>
#include <SDL_joystick.h>
#include <SDL_loadso.h>
#include <SDL_render.h>
#include <emscripten/html5.h>

// Gamepads.
int SDL_NumJoysticks(void) { return 0; }
SDL_bool SDL_IsGameController(int index) {
    (void)index;
    return SDL_FALSE;
}
SDL_GameController* SDL_GameControllerOpen(int index) {
    (void)index;
    return 0;
}
void SDL_GameControllerClose(SDL_GameController* controller) { (void)controller; }
Uint8 SDL_GameControllerGetButton(SDL_GameController* controller, SDL_GameControllerButton button) {
    (void)controller;
    (void)button;
    return 0;
}
Sint16 SDL_GameControllerGetAxis(SDL_GameController* controller, SDL_GameControllerAxis axis) {
    (void)controller;
    (void)axis;
    return 0;
}

// The 2D renderer: no window ever has one.
SDL_Renderer* SDL_GetRenderer(SDL_Window* window) {
    (void)window;
    return 0;
}
int SDL_GetRendererOutputSize(SDL_Renderer* renderer, int* width, int* height) {
    (void)renderer;
    (void)width;
    (void)height;
    return -1;
}
void SDL_DestroyRendererWithoutFreeing(SDL_Renderer* renderer) { (void)renderer; }

// Dynamic libraries.
void SDL_UnloadObject(void* handle) { (void)handle; }

// Input: the mirror's elements handle every press and key. Without these stubs, SDL's listeners,
// its cursors and the conversion of cursor images would be downloaded too.
struct SDL_WindowData;
void Emscripten_RegisterEventHandlers(struct SDL_WindowData* data) { (void)data; }
void Emscripten_UnregisterEventHandlers(struct SDL_WindowData* data) { (void)data; }
void Emscripten_InitMouse(void) {}
void Emscripten_FiniMouse(void) {}
EM_BOOL Emscripten_HandleCanvasResize(int type, const void* reserved, void* data) {
    (void)type;
    (void)reserved;
    (void)data;
    return EM_FALSE;
}

// Gestures: no touch ever reaches SDL, and the sines of the real code would add 5 KB to the
// download.
int SDL_GestureAddTouch(SDL_TouchID touch) {
    (void)touch;
    return 0;
}
int SDL_GestureDelTouch(SDL_TouchID touch) {
    (void)touch;
    return 0;
}
void SDL_GestureProcessEvent(SDL_Event* event) { (void)event; }
void SDL_GestureQuit(void) {}

// Windows painted by the CPU: ours is painted by WebGL.
struct SDL_VideoDevice;
int Emscripten_CreateWindowFramebuffer(struct SDL_VideoDevice* device, SDL_Window* window,
                                       Uint32* format, void** pixels, int* pitch) {
    (void)device;
    (void)window;
    (void)format;
    (void)pixels;
    (void)pitch;
    return -1;
}
int Emscripten_UpdateWindowFramebuffer(struct SDL_VideoDevice* device, SDL_Window* window,
                                       const SDL_Rect* rects, int count) {
    (void)device;
    (void)window;
    (void)rects;
    (void)count;
    return -1;
}
void Emscripten_DestroyWindowFramebuffer(struct SDL_VideoDevice* device, SDL_Window* window) {
    (void)device;
    (void)window;
}
