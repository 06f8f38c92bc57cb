# Makes what tools/bench measures with: the peer of tests/bench/peer, as it is and prerendered, and large plans.

# key_of PATH…: a key that changes with any file below these paths.
key_of() { (cd "$root" && find "$@" -type f -print0 | sort -z | xargs -0 sha256sum | sha256sum | cut -d ' ' -f 1); }

# Builds both in build/bench-peer, so that nothing is made in the tree. Installs exactly what its package-lock.json names, and
# runs no install script.
make_peer() {
    local folder=$build/bench-peer lock key
    lock=$(key_of tests/bench/peer/package-lock.json)
    key=$(key_of tests/bench/peer assets/content)
    [ -f "$folder/dist-prerendered/index.html" ] && up_to_date peer "$key" && return
    node -e 'process.exit(parseInt(process.versions.node, 10) < 20 ? 1 : 0)' || fail "the peer's tools need node 20.19 or later"
    mkdir -p "$folder"
    find "$folder" -mindepth 1 -maxdepth 1 ! -name node_modules -exec rm -rf {} +
    cp -R "$root/tests/bench/peer/." "$folder/"
    if [ ! -d "$folder/node_modules/vite" ] || ! up_to_date peer-npm "$lock"; then
        (cd "$folder" && told peer-npm "installing the peer's npm packages" npm ci --ignore-scripts) ||
            fail "npm ci failed for the peer: is there a network and free disk space?"
        mark_done peer-npm "$lock"
    fi
    export CONTENT=$root/assets/content
    (cd "$folder" && OUT=$folder/dist told peer "building the peer" npm run build &&
        OUT=$folder/dist-prerendered told peer-prerendered "building the prerendered peer" npm run build:prerendered) ||
        fail "the peer does not build: see build/peer.log and build/peer-prerendered.log"
    mark_done peer "$key"
}

# make_packs AREAS…: a made-up plan of 60 indicators and ten years of each size, in build/packs.
make_packs() {
    local areas key
    key=$(key_of tools/large_pack.mjs tools/sample_plan)
    for areas in "$@"; do
        [ -f "$build/packs/$areas/plan.json" ] && up_to_date "pack-$areas" "$key" && continue
        quietly "pack-$areas" node "$root/tools/large_pack.mjs" "$areas" 60 10 "$build/packs/$areas" ||
            fail "the plan of $areas areas was not made"
        mark_done "pack-$areas" "$key"
    done
}
