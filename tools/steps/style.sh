# Checks layout and lint of the C++ sources.
check_format() {
    find "$root/src" "$root/tests" "$root/cmake" \( -name '*.h' -o -name '*.cpp' -o -name '*.c' \) \
        -print0 | xargs -0 clang-format --dry-run -Werror
}

# Runs clang-tidy on each file of the logic as the web build compiles it, because version 14 crashes
# on the standard library of g++ 12. Reads a file again only if it, any header or the rules changed.
check_tidy() {
    local headers file key stamp sysroot todo=()
    configure wasm-tests || return
    # Without what is precompiled: nothing is compiled yet, and a missing #include is to be found.
    mkdir -p "$build/lint"
    sed -E 's/ -Winvalid-pch//; s/ -Xclang -include(-pch)? -Xclang [^ ]+//g' \
        "$build/wasm-tests/compile_commands.json" >"$build/lint/compile_commands.json"
    sysroot=$(em++ --cflags 2>/dev/null | tr ' ' '\n' | sed -n "s/^--sysroot=//p")
    headers=$(cd "$root" && find src -name '*.h' -print0 | sort -z | xargs -0 cat .clang-tidy |
        sha256sum | cut -c 1-32)
    mkdir -p "$stamps/tidy"
    for file in "$root"/src/{base,domain,content,desk,message,app,scene,pages}/*.cpp; do
        [ "$file" != "$root/src/desk/web.cpp" ] || continue # of the web build alone
        key=$(sha256sum "$file" | cut -c 1-32)
        stamp=$stamps/tidy/$headers-$key
        [ -f "$stamp" ] || todo+=("$file" "$stamp")
    done
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
