# How Emscripten compiles and links: optimised for size, without a file system, exceptions and eval.
add_compile_options(-Oz $<$<COMPILE_LANGUAGE:CXX>:-fno-rtti>)
if(ZHIXIAO_APP OR ZHIXIAO_BENCH)
  add_compile_options(-flto) # makes the download 4% smaller; the tests leave it out to link faster
endif()

# Options of files that work on every figure of a large pack (docs/large-packs.md).
# -finline-functions is needed because Emscripten turns inlining off for -Oz, and a later -O2 does
# not turn it on again.
set(ZHIXIAO_FAST_OPTIONS -O2 -finline-functions)

# Options that decide the speed and memory of the programs; the benchmark has the same.
set(ZHIXIAO_WEB_CODE_OPTIONS
  -Oz -flto -fno-exceptions -sALLOW_MEMORY_GROWTH=1 -sMALLOC=emmalloc
  -sDISABLE_EXCEPTION_CATCHING=1 -sASSERTIONS=0)

# Link options of both programs, the app and the desk; the tests under node have theirs in
# tests/CMakeLists.txt.
set(ZHIXIAO_PROGRAM_LINK_OPTIONS ${ZHIXIAO_WEB_CODE_OPTIONS}
  -sMODULARIZE=1 -sEXPORT_ES6=1
  -sFILESYSTEM=0 -sDYNAMIC_EXECUTION=0 -sEXIT_RUNTIME=0
  -sEXPORTED_RUNTIME_METHODS=UTF8ToString,stringToUTF8,lengthBytesUTF8,HEAPU8)

set(ZHIXIAO_WEB_LINK_OPTIONS ${ZHIXIAO_PROGRAM_LINK_OPTIONS}
  -sENVIRONMENT=web
  -sMIN_WEBGL_VERSION=2 -sMAX_WEBGL_VERSION=2
  -sINCOMING_MODULE_JS_API=canvas,locateFile,instantiateWasm
  --profiling-funcs # function names for tools/split_program.mjs, which removes them again
  -sEXPORTED_FUNCTIONS=_main,_malloc,_free)

set(ZHIXIAO_DESK_LINK_OPTIONS ${ZHIXIAO_PROGRAM_LINK_OPTIONS}
  -sENVIRONMENT=worker --no-entry
  -sINCOMING_MODULE_JS_API=locateFile,instantiateWasm
  -sEXPORTED_FUNCTIONS=_malloc,_free)
