# Fuzz targets: made-up bytes for the readers of files from outside.
fuzz_targets=(json_pack csv_pack packed_bytes family_text)

compile_fuzz() { compile fuzz "${fuzz_targets[@]/#/fuzz_}" packed_seeds; }

# What a target starts from, in the folder's seeds, and the words it may need.
make_seeds() {
    local target=$1 folder=$2
    if [ "$target" = packed_bytes ]; then
        node "$root/tools/steps/fuzz_seeds.mjs" json_pack "$folder/json" "$folder/words" || return
        rm -rf "$folder/seeds" && mkdir "$folder/seeds" &&
            "$build/fuzz/tests/fuzz/packed_seeds" "$folder/seeds" "$folder/json"/*
    else
        node "$root/tools/steps/fuzz_seeds.mjs" "$target" "$folder/seeds" "$folder/words"
    fi
}

# fuzz TARGET SECONDS FOLDER [OPTION…]: runs one target on the seeds, on every input that once was a
# finding, and on what it learned in that folder before; says how many inputs it ran. Fails with the
# path of a new finding.
fuzz() {
    local target=$1 seconds=$2 work=$3/$1 known=$root/tests/fuzz/regressions/$1 log status=0
    shift 3
    log=$work/log
    mkdir -p "$work/corpus" "$work/findings"
    make_seeds "$target" "$work" || return
    local inputs=("$work/corpus" "$work/seeds")
    [ -d "$known" ] && inputs+=("$known")
    "$build/fuzz/tests/fuzz/$target" -max_total_time="$seconds" -max_len=4096 -timeout=20 \
        -dict="$work/words" -artifact_prefix="$work/findings/" -print_final_stats=1 "$@" \
        "${inputs[@]}" >"$log" 2>&1 </dev/null || status=$?
    if [ "$status" != 0 ]; then
        tail -n 60 "$log"
        printf 'FOUND %-10s %s\n' "$target" \
            "$(sed -n 's/^.*Test unit written to //p' "$log" | tail -n 1)"
        return 1
    fi
    awk -v target="$target" '/number_of_executed_units/ { runs = $2 } /average_exec_per_sec/ { rate = $2 }
        END { printf "ok    %-10s %9d runs, %d a second, nothing found\n", target, runs, rate }' "$log"
}
