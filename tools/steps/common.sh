# Shared by all steps: where things are, and how they speak and give up.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
deps=${ZHIXIAO_DEPS:-$root/.deps}
build=$root/build
stamps=$build/stamps
jobs=$(nproc 2>/dev/null || echo 2)
mkdir -p "$stamps"
export ZHIXIAO_DEPS=$deps

say() { printf '· %s\n' "$*" >&2; }

# One clear sentence, then stop.
fail() {
    printf 'error: %s\n' "$*" >&2
    exit 1
}

# Runs a command silently into a log; shows the log's end only when the command fails.
quietly() {
    local log=$build/$1.log
    shift
    if ! "$@" >"$log" 2>&1 </dev/null; then
        tail -n 40 "$log" >&2
        return 1
    fi
}

# as_root COMMAND…: directly for root, through sudo for others.
as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        fail "installing Debian packages needs root or sudo: $*"
    fi
}

# up_to_date NAME KEY: has step NAME already been done for exactly this KEY?
up_to_date() { [ -f "$stamps/$1" ] && [ "$(cat "$stamps/$1")" = "$2" ]; }
mark_done() { printf '%s\n' "$2" >"$stamps/$1"; }
