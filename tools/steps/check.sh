# Runs tests and counts how many passed and how many failed.
passed=0
failed=0

# report NAME SECONDS PASSED FAILED: prints a line and adds to the counts.
report() {
    passed=$((passed + $3))
    failed=$((failed + $4))
    if [ "$4" = 0 ]; then
        printf 'ok    %-28s %4s passed  %4s s\n' "$1" "$3" "$2"
    else
        printf 'FAIL  %-28s %4s passed, %s failed  %4s s\n' "$1" "$3" "$4" "$2"
    fi
}

# step NAME COMMAND…: runs a command as one test; shows its output only if it fails.
step() {
    local name=$1 start=$SECONDS log
    log=$build/test-${1// /-}.log
    shift
    if "$@" >"$log" 2>&1 </dev/null; then
        report "$name" $((SECONDS - start)) 1 0
        return 0
    fi
    tail -n 60 "$log"
    report "$name" $((SECONDS - start)) 0 1
    return 1
}

# counted NAME ctest|node LOG COMMAND…: runs tests and counts those that LOG reports.
counted() {
    local name=$1 kind=$2 log=$3
    shift 3
    [ "$kind" = node ] || rm -f "$log"
    begin "$name" "$@"
    end "$name" "$kind" "$log"
}

# begin NAME COMMAND…: starts tests that may run beside others; `end` waits for them.
declare -A process_of begun_at
begin() {
    local name=$1
    shift
    "$@" >"$build/test-${name// /-}.log" 2>&1 </dev/null &
    process_of[$name]=$!
    begun_at[$name]=$SECONDS
}

# end NAME ctest|node LOG: waits for the tests that `begin` started, then counts as `counted` does.
end() {
    local name=$1 kind=$2 log=$3 status=0 output good bad
    output=$build/test-${name// /-}.log
    wait "${process_of[$name]}" || status=$?
    [ "$kind" = node ] && log=$output
    read -r good bad < <(node "$root/tools/steps/count.mjs" "$kind" "$log")
    # A runner that crashed, or ran no tests, has not passed.
    if [ "$bad" = 0 ] && { [ "$status" != 0 ] || [ "$good" = 0 ]; }; then bad=1; fi
    [ "$bad" = 0 ] || tail -n 80 "$output"
    report "$name" $((SECONDS - begun_at[$name])) "$good" "$bad"
    [ "$bad" = 0 ]
}

# Prints the last line, whatever happened before it, and exits.
finish() {
    local status=$?
    if [ "$status" != 0 ] && [ "$failed" = 0 ]; then failed=1; fi
    printf '%s passed, %s failed\n' "$passed" "$failed"
    [ "$failed" = 0 ] && [ "$passed" -gt 0 ] || exit 1
    exit 0
}
