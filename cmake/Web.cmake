# How Emscripten compiles and links: no files, no exceptions, no eval. For those who download the app,
# as small as it can be; for running it on this machine, with far less work.
option(ZHIXIAO_SMALL "Make the app as small as it can be, however long that takes (Emscripten only)" ON)

if(ZHIXIAO_APP AND ZHIXIAO_SMALL)
  set(code_options -Oz -flto) # -flto: 4% less to download
  # For what works on every figure of a large pack (docs/large-packs.md): Emscripten turns inlining
  # off for -Oz and does not turn it on again for an -O2 after it.
  set(ZHIXIAO_FAST_OPTIONS -O2 -finline-functions)
  set(link_options ${code_options})
else()
  set(code_options) # those of the build type alone
  set(link_options -O1)
endif()
add_compile_options(${code_options} $<$<COMPILE_LANGUAGE:CXX>:-fno-rtti>)

# Options that decide the speed and memory of the programs; the benchmark has the same.
set(ZHIXIAO_WEB_CODE_OPTIONS
  ${link_options} -fno-exceptions -sALLOW_MEMORY_GROWTH=1 -sMALLOC=emmalloc
  -sDISABLE_EXCEPTION_CATCHING=1 -sASSERTIONS=0)

# Link options of both programs, the app and the desk; the tests under node have theirs in
# tests/CMakeLists.txt.
set(ZHIXIAO_PROGRAM_LINK_OPTIONS ${ZHIXIAO_WEB_CODE_OPTIONS}
  -sMODULARIZE=1 -sEXPORT_ES6=1
  -sFILESYSTEM=0 -sDYNAMIC_EXECUTION=0 -sEXIT_RUNTIME=0
  -sEXPORTED_RUNTIME_METHODS=UTF8ToString,stringToUTF8,lengthBytesUTF8,HEAPU8,stackSave,stackRestore)

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
