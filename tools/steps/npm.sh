# Installs exactly the npm packages of package-lock.json, without running their install scripts.
install_npm_packages() {
    local key
    key=$(sha256sum "$root/package-lock.json" | cut -d ' ' -f 1)
    if [ -d "$root/node_modules/esbuild" ] && up_to_date npm "$key"; then return; fi
    say "installing npm packages"
    (cd "$root" && told npm "installing npm packages" npm ci --ignore-scripts) ||
        fail "npm ci failed: is there a network and free disk space?"
    mark_done npm "$key"
}
