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

# What is told of long work goes to descriptor 3: the terminal's, unless a script leads it elsewhere.
exec 3>&2

# Runs a command silently into a log; shows the log's end only when the command fails.
quietly() {
    local log=$build/$1.log
    shift
    if ! "$@" >"$log" 2>&1 </dev/null; then
        tail -n 40 "$log" >&2
        return 1
    fi
}

# told NAME WHAT COMMAND…: as quietly, and says meanwhile what is done, for how long, and of ninja how
# far: in a line that is rewritten every second on a terminal, in one every 30 seconds elsewhere.
told() {
    local name=$1 what=$2 status=0 teller
    shift 2
    tell "$what" "$build/$name.log" &
    teller=$!
    NINJA_STATUS='[%f/%t] ' quietly "$name" "$@" || status=$?
    kill "$teller" 2>/dev/null
    wait "$teller" 2>/dev/null || true
    [ ! -t 3 ] || printf '\r\033[K' >&3
    return "$status"
}

# tell WHAT LOG: until it is stopped, or nobody is left to stop it.
tell() {
    local begun=$SECONDS spent every=30 far done left
    [ ! -t 3 ] || every=1
    while sleep "$every" >/dev/null 2>&1 3>&- && kill -0 $$ 2>/dev/null; do
        spent=$((SECONDS - begun)) far="$((SECONDS - begun)) s so far"
        if [[ $(grep -a '^\[[1-9]' "$2" 2>/dev/null | tail -n 1) =~ ^.([0-9]+)/([0-9]+)\] ]]; then
            done=${BASH_REMATCH[1]} left=$((BASH_REMATCH[2] - BASH_REMATCH[1]))
            far="$((100 * done / (done + left))) %, $far, about $((spent * left / done)) s left"
            [ "$left" -gt 2 ] || far="${far%, about*}, linking" # takes longer than others
        fi
        if [ -t 3 ]; then printf '\r\033[K'; fi >&3
        printf '· %s: %s (log: %s)' "$1" "$far" "${2#"$root/"}" >&3
        if [ ! -t 3 ]; then printf '\n'; fi >&3
    done
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

# up_to_date NAME KEY: says whether step NAME has already been done for exactly this KEY.
up_to_date() { [ -f "$stamps/$1" ] && [ "$(cat "$stamps/$1")" = "$2" ]; }
mark_done() { printf '%s\n' "$2" >"$stamps/$1"; }
