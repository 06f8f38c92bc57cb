# SDL2 for the browser: window and WebGL context; no input, sound, gamepads, sensors or renderer.
# The sources are listed here because SDL's own CMake configuration takes minutes under emcc.
if(NOT EXISTS ${SDL2_DIR}/include/SDL.h)
  message(FATAL_ERROR "${SDL2_DIR}/include/SDL.h is missing: give -DSDL2_DIR=")
endif()

file(GLOB sdl_sources
  ${SDL2_DIR}/src/SDL.c ${SDL2_DIR}/src/SDL_assert.c ${SDL2_DIR}/src/SDL_error.c
  ${SDL2_DIR}/src/SDL_hints.c ${SDL2_DIR}/src/SDL_list.c ${SDL2_DIR}/src/SDL_log.c
  ${SDL2_DIR}/src/SDL_utils.c
  ${SDL2_DIR}/src/atomic/*.c
  ${SDL2_DIR}/src/cpuinfo/*.c
  ${SDL2_DIR}/src/events/*.c
  ${SDL2_DIR}/src/file/*.c
  ${SDL2_DIR}/src/stdlib/*.c
  ${SDL2_DIR}/src/thread/SDL_thread.c ${SDL2_DIR}/src/thread/generic/*.c
  ${SDL2_DIR}/src/timer/SDL_timer.c ${SDL2_DIR}/src/timer/unix/*.c
  ${SDL2_DIR}/src/video/*.c ${SDL2_DIR}/src/video/yuv2rgb/*.c
  ${SDL2_DIR}/src/video/emscripten/*.c)

list(FILTER sdl_sources EXCLUDE REGEX "SDL_(gesture|emscripten(events|mouse|framebuffer))\\.c$") # see sdl2_left_out.c

add_library(zhixiao_sdl2 STATIC EXCLUDE_FROM_ALL ${sdl_sources} ${CMAKE_CURRENT_LIST_DIR}/sdl2_left_out.c
  ${CMAKE_CURRENT_LIST_DIR}/sdl2_gl_functions.c)
add_library(zhixiao::sdl2 ALIAS zhixiao_sdl2)
target_include_directories(zhixiao_sdl2 SYSTEM PUBLIC ${SDL2_DIR}/include)
target_compile_definitions(zhixiao_sdl2 PRIVATE
  SDL_LEAN_AND_MEAN=1 # leaves out blitters and conversions of pixel formats
  SDL_AUDIO_DISABLED=1 SDL_JOYSTICK_DISABLED=1 SDL_SENSOR_DISABLED=1 SDL_RENDER_DISABLED=1
  eglGetProcAddress=zhixiao_gl_function)
target_compile_options(zhixiao_sdl2 PRIVATE -w
  "-DEM_JS_DEPS(a,b)=") # not in Emscripten 3.1.6; an option, as CMake drops macros with arguments
