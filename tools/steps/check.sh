# Runs tests and counts how many passed and how many failed.
passed=0
failed=0
reported=() # "SECONDS NAME" of each step, in their order
whole=all   # what all steps together are called

# report NAME SECONDS PASSED FAILED: prints a line and adds to the counts.
report() {
    passed=$((passed + $3))
    failed=$((failed + $4))
    reported+=("$2 $1")
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

# timed NAME COMMAND…: what is no test, and takes time.
timed() {
    local name=$1 start=$SECONDS
    shift
    "$@"
    reported+=("$((SECONDS - start)) $name")
}

# counted NAME ctest|node LOG COMMAND…: counts the tests that the LOG tells of.
counted() {
    local name=$1 kind=$2 log=$3
    shift 3
    [ "$kind" = node ] || rm -f "$log"
    begin "$name" "$@"
    end "$name" "$kind" "$log"
}

# begin NAME COMMAND…: starts what may run beside others; `end` or `end_step` waits for it. How far it
# is, it keeps to itself.
declare -A process_of begun_at
begin() {
    local name=$1
    shift
    "$@" >"$build/test-${name// /-}.log" 2>&1 3>/dev/null </dev/null &
    process_of[$name]=$!
    begun_at[$name]=$SECONDS
}

# end_step NAME: waits for what was begun, then counts it as `step` does.
end_step() {
    if wait "${process_of[$1]}"; then
        report "$1" $((SECONDS - begun_at[$1])) 1 0
        return 0
    fi
    tail -n 60 "$build/test-${1// /-}.log"
    report "$1" $((SECONDS - begun_at[$1])) 0 1
    return 1
}

# end NAME ctest|node LOG: waits for what was begun, then counts as `counted` does.
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

# told_times: a table of the seconds that each step took, may take (tools/steps/budgets) and took the
# last time it ran here. Steps may run beside each other, so that their sum is not the whole.
told_times() {
    reported+=("$SECONDS $whole")
    printf '%s\n' "${reported[@]}" >"$build/step-seconds.new"
    touch "$build/step-seconds"
    awk -v old="$build/step-seconds" -v budgets="$root/tools/steps/budgets" '
        function name_of() { return substr($0, length($1) + 2) }
        FILENAME == old { last[name_of()] = $1; next }
        FILENAME == budgets { if ($1 ~ /^[0-9]+$/) budget[name_of()] = $1; next }
        FNR == 1 { printf "%-28s %7s %7s %9s\n", "step", "seconds", "budget", "last time" }
        {
            name = name_of(); allowed = budget[name]
            printf "%-28s %7s %7s %9s%s\n", name, $1, (allowed == "") ? "-" : allowed,
                (name in last) ? last[name] : "-", (allowed != "" && $1 + 0 > allowed + 0) ? "  above its budget" : ""
            last[name] = $1
        }
        END { for (name in last) print last[name], name >old }
    ' "$build/step-seconds" "$root/tools/steps/budgets" "$build/step-seconds.new"
    rm -f "$build/step-seconds.new"
}

# The last line, whatever happened before it.
finish() {
    local status=$?
    told_times
    if [ "$status" != 0 ] && [ "$failed" = 0 ]; then failed=1; fi
    printf '%s passed, %s failed\n' "$passed" "$failed"
    [ "$failed" = 0 ] && [ "$passed" -gt 0 ] || exit 1
    exit 0
}
