#!/usr/bin/env bash
# How long `cargo xtask check` takes on the spec as it is, without Cargo's own start: what each save costs.
# usage: xtask/benches/check.sh [RUNS]
set -euo pipefail
cd "$(dirname "$0")/../.."
runs=${1:-20}
cargo build --quiet --manifest-path xtask/Cargo.toml # built before the clock starts
xtask=$(cargo metadata --manifest-path xtask/Cargo.toml --format-version 1 --no-deps |
    sed 's/.*"target_directory":"\([^"]*\)".*/\1/')/debug/xtask
for _ in $(seq "$runs"); do
    start=$(date +%s%N)
    "$xtask" check 2>/dev/null
    echo $((($(date +%s%N) - start) / 1000000))
done | sort -n | awk '{ all[NR] = $1 } END { printf "least %d ms, median %d ms, of %d runs\n", all[1], all[int((NR + 1) / 2)], NR }'
