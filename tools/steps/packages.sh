# Debian packages: installs what is missing, and says what it installs.
building_packages=(
    cmake ninja-build g++ emscripten xz-utils
    nlohmann-json3-dev doctest-dev
    python3 python3-fonttools python3-brotli fonts-noto-cjk
)
testing_packages=(
    brotli clang clang-format clang-tidy libclang-rt-14-dev zbar-tools
    chromium firefox-esr webkit2gtk-driver xvfb
    nginx-light libnginx-mod-http-brotli-static curl openssl
)

# install_packages run|test
install_packages() {
    local wanted=("${building_packages[@]}")
    [ "$1" = test ] && wanted+=("${testing_packages[@]}")
    command -v node >/dev/null || wanted+=(nodejs)
    command -v npm >/dev/null || wanted+=(npm)
    if up_to_date "packages-$1" "${wanted[*]}"; then return; fi
    command -v dpkg-query >/dev/null || fail "this is not a Debian system: install ${wanted[*]}
by hand, then see CMakePresets.json and the -D…_DIR options in cmake/ThirdParty.cmake"

    local missing=() package
    for package in "${wanted[@]}"; do
        dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed ||
            missing+=("$package")
    done
    if [ "${#missing[@]}" -gt 0 ]; then
        say "installing Debian packages: ${missing[*]}"
        quietly apt-update as_root apt-get update ||
            fail "apt-get update failed: is there a network and free disk space?"
        quietly apt-install as_root env DEBIAN_FRONTEND=noninteractive \
            apt-get install -y --no-install-recommends "${missing[@]}" ||
            fail "apt-get could not install ${missing[*]}: is there a network and free disk space?"
    fi
    mark_done "packages-$1" "${wanted[*]}"
}
