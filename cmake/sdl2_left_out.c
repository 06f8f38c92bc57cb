// Parts of SDL left out of the build, as far as other parts and Dear ImGui's backend name them.
#include <SDL_gamecontroller.h>
#include <SDL_joystick.h>
#include <SDL_loadso.h>
#include <SDL_render.h>

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
