#!/usr/bin/env bash
# Drafts and generates the vendor's whole cloud, and shows what that costs for 1, 4, 16, 64 and all services; then
# checks the crates with the most actions with Cargo.
# usage: xtask/benches/whole_cloud.sh --vendor DIR [--check N]
#   --vendor DIR  the folder into which the vendor's wheel `tccli-intl-en` is unpacked
#   --check N     check the N services with the most actions
# It writes some hundred megabytes into a temporary folder; where disks are slow, name one in memory with TMPDIR.
set -euo pipefail
cd "$(dirname "$0")/../.."
vendor="" check=0
while [ $# -gt 0 ]; do
    case $1 in
    --vendor) vendor=$2 && shift 2 ;;
    --check) check=$2 && shift 2 ;;
    *) echo "unknown argument \`$1\`; see the head of $0" >&2 && exit 1 ;;
    esac
done
if [ ! -d "$vendor/tccli/services" ]; then
    echo "\`$vendor\` has no \`tccli/services\`; unpack the wheel there and name it with \`--vendor\`" >&2
    exit 1
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cargo xtask --help >/dev/null # built before the clock starts
xtask="$(cargo metadata --manifest-path xtask/Cargo.toml --no-deps --format-version 1 |
    sed 's/.*"target_directory":"\([^"]*\)".*/\1/')/debug/xtask"
"$xtask" import --draft --all --vendor "$vendor" --out "$work/all" >&2

# The folders of all services, those with the most actions first.
(cd "$work/all/spec" && for file in */service.yaml */*/service.yaml; do
    folder=${file%/service.yaml}
    echo "$(find "$folder/actions" -name '*.yaml' 2>/dev/null | wc -l) $folder"
done) | sort -k1,1rn -k2 | cut -d' ' -f2 >"$work/services"

spec_of() {
    mkdir -p "$work/$1/spec"
    cp "$work/all/spec/common.yaml" "$work/$1/spec/"
    head -"$1" "$work/services" | while read -r folder; do
        mkdir -p "$work/$1/spec/$folder"
        cp -r "$work/all/spec/$folder/." "$work/$1/spec/$folder/"
    done
}

echo "| services | actions | members | CPU and wall seconds | CPU per action | peak memory | lines |"
echo "|---|---|---|---|---|---|---|"
all=$(wc -l <"$work/services")
for services in 1 4 16 64 "$all"; do
    spec_of "$services"
    best=""
    for _ in 1 2 3 4 5; do
        rm -rf "$work/out"
        /usr/bin/time -f '%U %S %e %M' -o "$work/time" \
            "$xtask" codegen --root "$work/$services" --out "$work/out" --format json >"$work/report" 2>/dev/null
        now=$(tail -1 "$work/time")
        best=$(printf '%s\n%s\n' "$best" "$now" | sed '/^$/d' | awk '{ print $1 + $2, $0 }' | sort -n | head -1 |
            cut -d' ' -f2-)
    done
    number() { sed -n "s/^ *\"$1\": \([0-9]*\),*$/\1/p" "$work/report" | head -1; }
    echo "$best $(number services) $(number actions) $(number members) $(number lines)" | awk '{
        printf "| %d | %d | %d | %.1f and %.1f | %.2f ms | %d MB | %d |\n",
            $5, $6, $7, $1 + $2, $3, ($1 + $2) * 1000 / $6, $4 / 1024, $8 }'
done
[ "$check" = 0 ] && exit

# What is left is the output of all services.
cp Cargo.lock "$work/out/"
cd "$work/out"
failed=0
for manifest in */Cargo.toml; do
    folder=${manifest%/Cargo.toml}
    [ -d "$folder/src/actions" ] && echo "$(find "$folder/src/actions" -name '*.rs' | wc -l) $folder"
done | sort -rn | head -"$check" >"$work/largest"
while read -r files folder; do
    start=$(date +%s%N)
    verdict=passes
    cargo check --quiet --offline -p "tencentcloud-${folder//_/-}" >"$work/said" 2>&1 || { verdict=FAILS && failed=1; }
    echo "$folder: $((files - 1)) actions, $verdict, $((($(date +%s%N) - start) / 1000000)) ms, $(grep -c '^warning' "$work/said" || true) warnings"
done <"$work/largest"
exit "$failed"
