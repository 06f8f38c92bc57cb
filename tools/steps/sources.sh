# Fetches pinned Debian source packages into .deps/: libraries compiled natively and for the web.
# Takes only the upstream tarball, because Debian's patches to them concern its own packaging.
# Each line: folder, source package, exact version, suites that may have it.
source_packages='
imgui    imgui             1.92.2b+ds-1   forky sid
sdl2     libsdl2           2.32.4+dfsg-1  trixie
unibreak libunibreak       6.1-3          trixie
qrcode   qr-code-generator 1.8.0-1.1      bookworm
'

# Finds the system's own Debian mirror and keyring, so that this repository names no host.
debian_mirror() {
    local list=/etc/apt/sources.list.d/debian.sources
    if [ -f "$list" ]; then
        mirror=$(sed -n 's/^URIs: *//p' "$list" | awk '{print $1; exit}')
        keyring=$(sed -n 's/^Signed-By: *//p' "$list" | head -n 1)
    else
        mirror=$(awk '$1 == "deb" { for (i = 2; i <= NF; i++) if ($i ~ /^https?:/) { print $i; exit } }' \
            /etc/apt/sources.list 2>/dev/null)
    fi
    keyring=${keyring:-/usr/share/keyrings/debian-archive-keyring.gpg}
    [ -n "$mirror" ] || fail "no Debian mirror found in /etc/apt: give IMGUI_DIR, SDL2_DIR, UNIBREAK_DIR and QRCODE_DIR to cmake instead"
}

# private_apt SUITES: writes a configuration of apt that reads other suites without touching the
# system's lists.
private_apt() {
    local apt=$deps/apt
    mkdir -p "$apt/lists/partial" "$apt/cache/archives/partial" "$apt/etc"
    debian_mirror
    printf 'Types: deb-src\nURIs: %s\nSuites: %s\nComponents: main\nSigned-By: %s\n' \
        "$mirror" "$1" "$keyring" >"$apt/etc/suites.sources"
    cat >"$apt/apt.conf" <<END
Dir::Etc::sourcelist "/dev/null";
Dir::Etc::sourceparts "$apt/etc";
Dir::Etc::preferences "/dev/null";
Dir::Etc::preferencesparts "/dev/null";
Dir::State::lists "$apt/lists";
Dir::Cache "$apt/cache";
APT::Sandbox::User "root";
Acquire::Languages "none";
END
}

# fetch_source FOLDER PACKAGE VERSION: downloads one package, whose signature and hash apt checks,
# and unpacks it into its folder.
fetch_source() {
    local folder=$1 package=$2 version=$3 work=$deps/download/$1
    rm -rf "$work" "${deps:?}/$folder"
    mkdir -p "$work" "$deps/$folder"
    (cd "$work" && APT_CONFIG=$deps/apt/apt.conf \
        told "source-$folder" "fetching $package" apt-get source --download-only --tar-only "$package=$version") ||
        fail "Debian no longer has the source package $package $version, or the network is down"
    quietly "unpack-$folder" tar -xf "$work"/*.orig.tar.* -C "$deps/$folder" --strip-components=1 ||
        fail "cannot unpack $package $version: is the disk full?"
    printf '%s %s\n' "$package" "$version" >"$deps/$folder/.pinned"
    rm -rf "$deps/download"
}

fetch_sources() {
    local folder package version suites line missing=() all_suites=
    while read -r folder package version suites; do
        [ -n "$folder" ] || continue
        [ "$(cat "$deps/$folder/.pinned" 2>/dev/null)" = "$package $version" ] && continue
        missing+=("$folder $package $version")
        all_suites+=" $suites"
    done <<<"$source_packages"
    [ "${#missing[@]}" -gt 0 ] || return 0

    say "fetching sources: ${missing[*]}"
    private_apt "$(tr ' ' '\n' <<<"$all_suites" | sort -u | xargs)"
    APT_CONFIG=$deps/apt/apt.conf told source-lists "reading the lists of source packages" apt-get update ||
        fail "cannot read Debian's source lists: is there a network and free disk space?"
    for line in "${missing[@]}"; do
        # shellcheck disable=SC2086 # split into three words on purpose
        fetch_source $line
    done
    rm -rf "$deps/apt"
}
