# Precompiled headers: nine lines in ten that a file of ours reads are the standard library's, and
# most others are the same in all files of a module. A missing #include is found where nothing is
# precompiled: by lint, by tests/repo/includes_test.py, and with -DZHIXIAO_PCH=OFF.
option(ZHIXIAO_PCH "Compile headers that most files read once for all of them" ON)

set(ZHIXIAO_PRECOMPILED
  <algorithm> <array> <cmath> <cstddef> <cstdint> <functional> <iterator> <limits> <map> <memory>
  <numeric> <optional> <set> <span> <string> <string_view> <tuple> <utility> <variant> <vector>)
find_program(PYTHON NAMES python3 REQUIRED)
# A header that comes or goes is a reason to choose again.
file(GLOB_RECURSE own_headers CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/*.h)

# zhixiao_precompiled(name options [more headers]): the standard library's headers, and more, for all
# targets that link options and nothing else that changes how they read.
function(zhixiao_precompiled name options)
  if(NOT ZHIXIAO_PCH)
    return()
  endif()
  set(source ${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp)
  file(CONFIGURE OUTPUT ${source} CONTENT "// Holds nothing: the headers beside it are compiled.\n")
  add_library(zhixiao_${name} OBJECT EXCLUDE_FROM_ALL ${source})
  target_link_libraries(zhixiao_${name} PRIVATE ${options})
  target_precompile_headers(zhixiao_${name} PRIVATE ${ZHIXIAO_PRECOMPILED} ${ARGN})
endfunction()

# zhixiao_precompile(target name [OWN] [HEADERS more]): what is precompiled for a target. With OWN it
# has headers of ours, too: those of src/ that at least half of its files read, so that a change of
# them would compile most of it again anyway. Where files are few, they take what name has.
function(zhixiao_precompile target name)
  cmake_parse_arguments(ARG "OWN" "" "HEADERS" ${ARGN})
  get_target_property(sources ${target} SOURCES)
  list(LENGTH sources many)
  if(NOT ZHIXIAO_PCH)
    return()
  elseif(NOT ARG_OWN OR many LESS 5)
    target_precompile_headers(${target} REUSE_FROM zhixiao_${name})
    return()
  endif()
  execute_process(
    COMMAND ${PYTHON} ${PROJECT_SOURCE_DIR}/cmake/shared_headers.py ${PROJECT_SOURCE_DIR}/src ${sources}
    OUTPUT_VARIABLE own OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
  string(REGEX REPLACE "([^\n]+)\n?" "<\\1>;" own "${own}")
  target_precompile_headers(${target} PRIVATE ${ZHIXIAO_PRECOMPILED} ${ARG_HEADERS} ${own})
endfunction()
