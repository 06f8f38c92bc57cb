# Configures, compiles and bundles.
export NODE_PATH=/usr/share/nodejs # where Debian's Emscripten finds its node modules

# configure PRESET: configures a build once; afterwards ninja itself notices changes.
configure() {
    [ -f "$build/$1/build.ninja" ] && return
    told "configure-$1" "configuring $1" cmake -S "$root" --preset "$1"
}

# compile PRESET [TARGET…]: builds these targets, or all.
compile() {
    local preset=$1
    shift
    configure "$preset" && told "build-$preset" "compiling $preset" \
        cmake --build "$build/$preset" --parallel "$jobs" ${1:+--target "$@"}
}

# make_dist PRESET: dist/ with the programs that this preset made.
make_dist() { node "$root/tools/bundle.mjs" "$1"; }
make_package() { node "$root/tools/hosting/package.mjs"; }
