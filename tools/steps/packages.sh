# Installs the Debian packages that are missing, and says which.
building_packages=(
    cmake ninja-build g++ emscripten xz-utils
    nlohmann-json3-dev doctest-dev
    python3 python3-fonttools python3-brotli fonts-noto-cjk
)
testing_packages=(
    brotli clang clang-format clang-tidy libclang-rt-14-dev zbar-tools
    nginx-light libnginx-mod-http-brotli-static curl openssl
)
# Installed with the packages that they recommend, which let them draw without a graphics card.
browser_packages=(chromium firefox-esr webkit2gtk-driver xvfb)

is_installed() {
    dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null | grep -qx installed
}

# apt_install OPTION [PACKAGE…]: installs the packages, if any, with an option of apt-get.
apt_install() {
    local option=$1
    shift
    [ $# -gt 0 ] || return 0
    told apt-install "installing Debian packages" as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y "$option" "$@" ||
        fail "apt-get could not install $*: is there a network and free disk space?"
}

# install_packages run|test: installs what building the app needs, or what its tests need as well.
install_packages() {
    local wanted=("${building_packages[@]}") browsers=()
    if [ "$1" = test ]; then
        wanted+=("${testing_packages[@]}")
        browsers=("${browser_packages[@]}")
    fi
    command -v node >/dev/null || wanted+=(nodejs)
    command -v npm >/dev/null || wanted+=(npm)
    local all="${wanted[*]} ${browsers[*]}"
    if up_to_date "packages-$1" "$all"; then return; fi
    command -v dpkg-query >/dev/null || fail "this is not a Debian system: install $all
by hand, then see CMakePresets.json and the -D…_DIR options in cmake/ThirdParty.cmake"

    local missing=() missing_browsers=() package
    for package in "${wanted[@]}"; do is_installed "$package" || missing+=("$package"); done
    for package in "${browsers[@]}"; do is_installed "$package" || missing_browsers+=("$package"); done
    if [ "${#missing[@]}" -gt 0 ] || [ "${#missing_browsers[@]}" -gt 0 ]; then
        say "installing Debian packages: ${missing[*]} ${missing_browsers[*]}"
        told apt-update "reading the lists of Debian packages" as_root apt-get update ||
            fail "apt-get update failed: is there a network and free disk space?"
        apt_install --no-install-recommends "${missing[@]}"
        apt_install --install-recommends "${missing_browsers[@]}"
    fi
    mark_done "packages-$1" "$all"
}
