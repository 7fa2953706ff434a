#!/usr/bin/env bash
# How long `cargo xtask codegen` takes end to end when there is nothing to change, Cargo's own start included.
# usage: xtask/benches/nothing_to_do.sh [RUNS]
set -euo pipefail
cd "$(dirname "$0")/../.."
runs=${1:-20}
cargo xtask codegen >/dev/null # built and up to date before the clock starts
for _ in $(seq "$runs"); do
    start=$(date +%s%N)
    cargo xtask codegen >/dev/null
    echo $((($(date +%s%N) - start) / 1000000))
done | sort -n | awk '{ all[NR] = $1 } END { printf "least %d ms, median %d ms, of %d runs\n", all[1], all[int((NR + 1) / 2)], NR }'
