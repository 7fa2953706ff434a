#!/usr/bin/env bash
# How long `cargo check` and `cargo build` take for the crate of each service alone, and for the facade with all of
# them together, their dependencies at hand. Of some runs the quickest counts.
# usage: tests/benches/build_time.sh [RUNS]
set -euo pipefail
cd "$(dirname "$0")/../.."
runs=${1:-3}
export CARGO_INCREMENTAL=0
services=$(for folder in generated/*/src/actions; do basename "${folder%/src/actions}"; done)

least() { # check or build, packages to begin anew, what to ask for…
    local command=$1 anew=$2 start
    shift 2
    cargo "$command" --quiet "$@"
    for _ in $(seq "$runs"); do
        # shellcheck disable=SC2086 # one argument for each word
        cargo clean --quiet $anew
        start=$(date +%s%N)
        cargo "$command" --quiet "$@"
        echo $((($(date +%s%N) - start) / 1000000))
    done | sort -n | head -1
}

printf '%-8s %8s %12s %12s\n' crate actions 'check (ms)' 'build (ms)'
all='--package tencentcloud-api'
total=0
for service in $services; do
    package="--package tencentcloud-$service"
    actions=$(($(find "generated/$service/src/actions" -name '*.rs' | wc -l) - 1))
    total=$((total + actions))
    all="$all $package"
    # shellcheck disable=SC2086
    printf '%-8s %8s %12s %12s\n' "$service" "$actions" "$(least check "$package" $package)" "$(least build "$package" $package)"
done
facade=(--package tencentcloud-api --features all)
printf '%-8s %8s %12s %12s\n' facade "$total" "$(least check "$all" "${facade[@]}")" "$(least build "$all" "${facade[@]}")"
