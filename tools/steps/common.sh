# Shared by all steps: paths, messages, and how a step fails.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
deps=${ZHIXIAO_DEPS:-$root/.deps}
build=$root/build
stamps=$build/stamps
jobs=$(nproc 2>/dev/null || echo 2)
mkdir -p "$stamps"
export ZHIXIAO_DEPS=$deps

say() { printf '· %s\n' "$*" >&2; }

# fail SENTENCE: prints the sentence as an error and exits.
fail() {
    printf 'error: %s\n' "$*" >&2
    exit 1
}

# quietly NAME COMMAND…: runs a command with its output in build/NAME.log; shows the end of the log
# only if the command fails.
quietly() {
    local log=$build/$1.log
    shift
    if ! "$@" >"$log" 2>&1 </dev/null; then
        tail -n 40 "$log" >&2
        return 1
    fi
}

# told NAME WHAT COMMAND…: as quietly, and says meanwhile how far ninja is, by the status that starts its
# lines: a line that is rewritten on a terminal, one every 30 seconds elsewhere.
told() {
    local log=$build/$1.log what=$2 line next=30 done total spent left
    shift 2
    NINJA_STATUS='[%f/%t %e] ' "$@" 2>&1 </dev/null | tee "$log" | while read -r line; do
        [[ $line =~ ^\[([0-9]+)/([0-9]+)\ ([0-9]+)[.0-9]*\] ]] || continue
        done=${BASH_REMATCH[1]} total=${BASH_REMATCH[2]} spent=${BASH_REMATCH[3]}
        left=$((spent * (total - done) / done))
        line="$what: $((100 * done / total)) %, about $left s left (log: ${log#"$root/"})"
        if [ -t 2 ]; then
            printf '\r\033[K· %s' "$line" >&2
        elif [ "$spent" -ge "$next" ]; then
            say "$line"
            next=$((spent + 30))
        fi
    done
    local status=${PIPESTATUS[0]}
    [ ! -t 2 ] || printf '\r\033[K' >&2
    [ "$status" = 0 ] || tail -n 40 "$log" >&2
    return "$status"
}

# as_root COMMAND…: runs a command, through sudo for users other than root.
as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        fail "installing Debian packages needs root or sudo: $*"
    fi
}

# up_to_date NAME KEY: says whether step NAME has already been done for exactly this KEY.
up_to_date() { [ -f "$stamps/$1" ] && [ "$(cat "$stamps/$1")" = "$2" ]; }
mark_done() { printf '%s\n' "$2" >"$stamps/$1"; }
