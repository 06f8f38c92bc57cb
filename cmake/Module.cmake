# Defines zhixiao_module(), which makes a folder of src/ a library that sees only itself and the
# modules it declares.

# Language and warnings for our own code; third-party headers are included as SYSTEM, without
# warnings.
add_library(zhixiao_options INTERFACE)
target_compile_features(zhixiao_options INTERFACE cxx_std_20)
target_compile_options(zhixiao_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Werror=missing-field-initializers -Werror)

# Product code is compiled without exceptions; native tests keep them, because doctest ends a test
# with one.
add_library(zhixiao_product_options INTERFACE)
target_link_libraries(zhixiao_product_options INTERFACE zhixiao_options)
target_compile_options(zhixiao_product_options INTERFACE -fno-exceptions)

include(${CMAKE_CURRENT_LIST_DIR}/Precompiled.cmake)
zhixiao_precompiled(precompiled zhixiao_product_options)

# zhixiao_module(quiz DEPENDS base PRIVATE json)
#   FOLDER   below src/; the name of the module where it is left out
#   DEPENDS  modules whose headers this module, and whatever depends on it, may include
#   PRIVATE  third-party targets (zhixiao::NAME) for its .cpp files only
#   WITHOUT  prefixes of the names of .cpp files that this platform leaves out
#   FAST     prefixes of the names of .cpp files that work on every figure of a large pack:
#            Emscripten compiles them for speed, all others for size
#   NO_LINT  lint does not read this module (tools/steps/style.sh)
# The public include folder holds only a link to the module's own folder, so the headers of a module
# that was not declared are not found.
function(zhixiao_module name)
  cmake_parse_arguments(ARG "NO_LINT" "FOLDER" "DEPENDS;PRIVATE;WITHOUT;FAST" ${ARGN})
  if(NOT ARG_FOLDER)
    set(ARG_FOLDER ${name})
  endif()
  set(folder ${PROJECT_SOURCE_DIR}/src/${ARG_FOLDER})
  file(GLOB sources CONFIGURE_DEPENDS ${folder}/*.cpp)
  foreach(stem IN LISTS ARG_WITHOUT)
    list(FILTER sources EXCLUDE REGEX "/${stem}[^/]*$")
  endforeach()
  foreach(stem IN LISTS ARG_FAST)
    set(fast ${sources})
    list(FILTER fast INCLUDE REGEX "/${stem}[^/]*$")
    if(ZHIXIAO_FAST_OPTIONS) # what is precompiled holds for other options only
      set_source_files_properties(${fast} PROPERTIES
        COMPILE_OPTIONS "${ZHIXIAO_FAST_OPTIONS}" SKIP_PRECOMPILE_HEADERS ON)
    endif()
  endforeach()
  list(TRANSFORM ARG_DEPENDS PREPEND zhixiao::)
  list(TRANSFORM ARG_PRIVATE PREPEND zhixiao::)

  set(include ${PROJECT_BINARY_DIR}/include/${name})
  cmake_path(GET ARG_FOLDER PARENT_PATH above)
  file(MAKE_DIRECTORY ${include}/${above})
  file(CREATE_LINK ${folder} ${include}/${ARG_FOLDER} SYMBOLIC)

  if(sources)
    add_library(zhixiao_${name} STATIC EXCLUDE_FROM_ALL ${sources})
    target_include_directories(zhixiao_${name} PUBLIC ${include})
    target_link_libraries(zhixiao_${name}
      PUBLIC ${ARG_DEPENDS} PRIVATE zhixiao_product_options ${ARG_PRIVATE})
    set(own OWN)
    if(ARG_NO_LINT) # would not tell of an #include of ours that is missing
      set(own)
    endif()
    zhixiao_precompile(zhixiao_${name} precompiled ${own})
  else()
    # A module without .cpp files: the same rules, but nothing to compile.
    add_library(zhixiao_${name} INTERFACE)
    target_include_directories(zhixiao_${name} INTERFACE ${include})
    target_link_libraries(zhixiao_${name} INTERFACE ${ARG_DEPENDS})
  endif()
  add_library(zhixiao::${name} ALIAS zhixiao_${name})
endfunction()

# zhixiao_pillar(family USES common sealed) makes a room of up to four layers, each a module of its
# own, for the folders that the room has:
#   model  what there is and what holds for it                     family_model
#   files  reading and writing it; JSON                            family_files
#   act    what people do with it, its visit and its addresses     family_act
#   pages  what is shown of it                                     family_pages
# A layer may include the layers above it in this list, of its own room and of the rooms it USES.
#   ALSO  other modules that its acts and pages may include
#   FAST_MODEL, FAST_FILES  as FAST of zhixiao_module, for these layers
function(zhixiao_pillar name)
  cmake_parse_arguments(ARG "" "" "USES;ALSO;FAST_MODEL;FAST_FILES" ${ARGN})
  set(above base)
  foreach(layer IN ITEMS model files act pages)
    foreach(room IN LISTS ARG_USES)
      if(TARGET zhixiao_${room}_${layer})
        list(APPEND above ${room}_${layer})
      endif()
    endforeach()
    set(private)
    if(layer STREQUAL files)
      set(private json)
    elseif(layer STREQUAL act)
      list(APPEND above ${ARG_ALSO})
    elseif(layer STREQUAL pages)
      list(APPEND above scene)
    endif()
    string(TOUPPER ${layer} upper)
    if(EXISTS ${PROJECT_SOURCE_DIR}/src/${name}/${layer})
      zhixiao_module(${name}_${layer} FOLDER ${name}/${layer} DEPENDS ${above} PRIVATE ${private}
        FAST ${ARG_FAST_${upper}})
      list(APPEND above ${name}_${layer})
    endif()
  endforeach()
endfunction()
