# Layout and lint of the C++ sources.
check_format() {
    find "$root/src" "$root/tests" "$root/cmake" \( -name '*.h' -o -name '*.cpp' -o -name '*.c' \) \
        -print0 | xargs -0 clang-format --dry-run -Werror
}

# clang-tidy reads each file of the logic as the native build compiles it. A file is read again
# only when it, any header or the rules have changed.
check_tidy() {
    local headers file key stamp todo=()
    headers=$(cd "$root" && find src -name '*.h' -print0 | sort -z | xargs -0 cat .clang-tidy |
        sha256sum | cut -c 1-32)
    mkdir -p "$stamps/tidy"
    for file in "$root"/src/{base,domain,content,message,app,scene,pages}/*.cpp; do
        key=$(sha256sum "$file" | cut -c 1-32)
        stamp=$stamps/tidy/$headers-$key
        [ -f "$stamp" ] || todo+=("$file" "$stamp")
    done
    [ "${#todo[@]}" -gt 0 ] || return 0
    printf '%s\0' "${todo[@]}" | xargs -0 -n 2 -P "$jobs" sh -c \
        'clang-tidy --quiet -p "$0" "$1" && : >"$2"' "$build/native"
}
