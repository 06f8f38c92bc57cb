# Third-party libraries, compiled from the folders that tools/run fetches into .deps or that -D
# names.
set(ZHIXIAO_DEPS "$ENV{ZHIXIAO_DEPS}")
if(NOT ZHIXIAO_DEPS)
  set(ZHIXIAO_DEPS ${PROJECT_SOURCE_DIR}/.deps)
endif()
set(IMGUI_DIR ${ZHIXIAO_DEPS}/imgui CACHE PATH "Dear ImGui 1.92.2b or newer: the folder with imgui.h")
set(SDL2_DIR ${ZHIXIAO_DEPS}/sdl2 CACHE PATH "SDL 2.32 or newer: the folder with include/ and src/")
set(UNIBREAK_DIR ${ZHIXIAO_DEPS}/unibreak CACHE PATH "libunibreak 6: the folder with src/")
set(QRCODE_DIR ${ZHIXIAO_DEPS}/qrcode CACHE PATH "QR Code generator library 1.8: the folder with c/")
set(JSON_DIR /usr/include CACHE PATH "The folder with nlohmann/json.hpp")
set(DOCTEST_DIR /usr/include CACHE PATH "The folder with doctest/doctest.h")

foreach(marker IN ITEMS ${IMGUI_DIR}/imgui.h ${UNIBREAK_DIR}/src/linebreak.h
        ${QRCODE_DIR}/c/qrcodegen.h ${JSON_DIR}/nlohmann/json.hpp ${DOCTEST_DIR}/doctest/doctest.h)
  if(NOT EXISTS ${marker})
    message(FATAL_ERROR "${marker} is missing: 'tools/run --build-only' fetches it, "
      "or give -DIMGUI_DIR= -DSDL2_DIR= -DUNIBREAK_DIR= -DQRCODE_DIR= "
      "-DJSON_DIR= -DDOCTEST_DIR=")
  endif()
endforeach()

# Makes a target for the headers in one folder. Its include path holds only a link to that folder,
# because emcc must not see all of /usr/include.
function(zhixiao_header_library name dir folder)
  file(MAKE_DIRECTORY ${PROJECT_BINARY_DIR}/include/${name}-headers)
  file(CREATE_LINK ${dir}/${folder} ${PROJECT_BINARY_DIR}/include/${name}-headers/${folder} SYMBOLIC)
  add_library(zhixiao_${name} INTERFACE)
  add_library(zhixiao::${name} ALIAS zhixiao_${name})
  target_include_directories(zhixiao_${name} SYSTEM INTERFACE
    ${PROJECT_BINARY_DIR}/include/${name}-headers)
endfunction()

zhixiao_header_library(json ${JSON_DIR} nlohmann)
target_compile_definitions(zhixiao_json INTERFACE JSON_NOEXCEPTION JSON_NO_IO)
zhixiao_header_library(doctest ${DOCTEST_DIR} doctest)

# Line breaking as UAX #14 defines it. The data tables are included by the .c files beside them.
add_library(zhixiao_unibreak STATIC EXCLUDE_FROM_ALL
  ${UNIBREAK_DIR}/src/unibreakbase.c ${UNIBREAK_DIR}/src/unibreakdef.c
  ${UNIBREAK_DIR}/src/linebreak.c ${UNIBREAK_DIR}/src/linebreakdata.c
  ${UNIBREAK_DIR}/src/linebreakdef.c ${UNIBREAK_DIR}/src/eastasianwidthdata.c
  ${UNIBREAK_DIR}/src/eastasianwidthdef.c)
add_library(zhixiao::unibreak ALIAS zhixiao_unibreak)
target_include_directories(zhixiao_unibreak SYSTEM PUBLIC ${UNIBREAK_DIR}/src)
target_compile_options(zhixiao_unibreak PRIVATE -w)

# QR codes: the C version of the library, because the C++ version throws exceptions.
add_library(zhixiao_qrcode STATIC EXCLUDE_FROM_ALL ${QRCODE_DIR}/c/qrcodegen.c)
add_library(zhixiao::qrcode ALIAS zhixiao_qrcode)
target_include_directories(zhixiao_qrcode SYSTEM PUBLIC ${QRCODE_DIR}/c)
target_compile_options(zhixiao_qrcode PRIVATE -w)
target_compile_definitions(zhixiao_qrcode PRIVATE NDEBUG)

# Dear ImGui without what we never show, and without stb_truetype, because glyphs come from the
# browser. IMGUI_ENABLE_FREETYPE only makes ImGui ask ImGuiFreeType::GetFontLoader() for a loader;
# no_font_loader.cpp answers, and FreeType itself is not linked.
add_library(zhixiao_imgui STATIC EXCLUDE_FROM_ALL
  ${IMGUI_DIR}/imgui.cpp ${IMGUI_DIR}/imgui_draw.cpp ${IMGUI_DIR}/imgui_tables.cpp
  ${IMGUI_DIR}/imgui_widgets.cpp ${CMAKE_CURRENT_LIST_DIR}/no_font_loader.cpp
  ${CMAKE_CURRENT_LIST_DIR}/imgui_reads_nothing.c)
add_library(zhixiao::imgui ALIAS zhixiao_imgui)
target_include_directories(zhixiao_imgui SYSTEM PUBLIC ${IMGUI_DIR})
target_compile_features(zhixiao_imgui PUBLIC cxx_std_20)
target_compile_definitions(zhixiao_imgui PUBLIC
  IMGUI_USE_WCHAR32 # characters outside the Basic Multilingual Plane
  IMGUI_ENABLE_FREETYPE
  IMGUI_DISABLE_DEFAULT_FONT
  IMGUI_DISABLE_DEMO_WINDOWS
  IMGUI_DISABLE_DEBUG_TOOLS
  IMGUI_DISABLE_OBSOLETE_FUNCTIONS
  IMGUI_DISABLE_DEFAULT_SHELL_FUNCTIONS
  IMGUI_DISABLE_FILE_FUNCTIONS)
target_compile_options(zhixiao_imgui PRIVATE -w $<$<COMPILE_LANGUAGE:CXX>:-fno-exceptions>)
if(EMSCRIPTEN) # see imgui_reads_nothing.c
  target_compile_definitions(zhixiao_imgui PRIVATE $<$<COMPILE_LANGUAGE:CXX>:sscanf=zhixiao_imgui_reads_nothing>)
endif()

if(EMSCRIPTEN)
  include(${CMAKE_CURRENT_LIST_DIR}/Sdl2.cmake)
  add_library(zhixiao_imgui_backends STATIC EXCLUDE_FROM_ALL
    ${IMGUI_DIR}/backends/imgui_impl_sdl2.cpp ${IMGUI_DIR}/backends/imgui_impl_opengl3.cpp
    ${CMAKE_CURRENT_LIST_DIR}/imgui_gl_state.c)
  set_source_files_properties(${IMGUI_DIR}/backends/imgui_impl_opengl3.cpp PROPERTIES COMPILE_DEFINITIONS
    "glGetIntegerv=zhixiao_gl_get;glIsEnabled=zhixiao_gl_is_enabled;glIsProgram=zhixiao_gl_is_program")
  add_library(zhixiao::imgui_backends ALIAS zhixiao_imgui_backends)
  target_include_directories(zhixiao_imgui_backends SYSTEM PUBLIC ${IMGUI_DIR}/backends)
  target_compile_definitions(zhixiao_imgui_backends PUBLIC IMGUI_IMPL_OPENGL_ES3)
  # imgui_impl_sdl2.cpp includes em_js.h only, which in Emscripten 3.1.6 does not define the
  # EMSCRIPTEN_KEEPALIVE that it uses.
  target_compile_options(zhixiao_imgui_backends PRIVATE -w
    $<$<COMPILE_LANGUAGE:CXX>:-fno-exceptions> "SHELL:-include emscripten.h")
  target_link_libraries(zhixiao_imgui_backends PUBLIC zhixiao::imgui zhixiao::sdl2)
endif()
