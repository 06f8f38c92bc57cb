# Checks layout and lint of the C++ sources.
check_format() {
    find "$root/src" "$root/tests" "$root/cmake" \( -name '*.h' -o -name '*.cpp' -o -name '*.c' \) \
        -print0 | xargs -0 clang-format --dry-run -Werror
}

# Runs clang-tidy on each file of the logic as the web build compiles it, because version 14 crashes
# on the standard library of g++ 12. Reads a file again only if it, any header or the rules changed.
check_tidy() {
    local file key sysroot todo=()
    configure wasm-tests || return
    sysroot=$(em++ --cflags 2>/dev/null | tr ' ' '\n' | sed -n "s/^--sysroot=//p")
    mkdir -p "$stamps/tidy"
    python3 "$root/tools/steps/lint_files.py" "$build/wasm-tests" "$build/lint" >"$build/lint-files" || return
    while IFS=$'\t' read -r key file; do
        [ -f "$stamps/tidy/$key" ] || todo+=("$file" "$stamps/tidy/$key")
    done <"$build/lint-files"
    [ "${#todo[@]}" -gt 0 ] || return 0
    printf '%s\0' "${todo[@]}" | xargs -0 -n 2 -P "$jobs" sh -c \
        'clang-tidy --quiet -p "$0" --extra-arg-before=--target=wasm32-unknown-emscripten \
            --extra-arg-before="--sysroot=$1" --extra-arg=-isystem"$1/include/compat" \
            --extra-arg-before=-D__EMSCRIPTEN__ "$2" && : >"$3"' \
        "$build/lint" "$sysroot" 2>&1 | grep -v ' warnings generated\.$' >"$build/tidy.log"
    local status=("${PIPESTATUS[@]}")
    cat "$build/tidy.log"
    [ "${status[1]}" = 0 ]
}
