#!/usr/bin/env bash
# What a crate that calls one action of Tag costs its author, with default features, beside the same call by bare
# reqwest with rustls: dependencies, the CPU time of a clean build, `cargo check` after a change of the caller, the size of the program.
# usage: tests/benches/callers_crate.sh [WORK_FOLDER]
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
work=${1:-$root/target/callers-crate}
export CARGO_INCREMENTAL=1
unset CARGO_TARGET_DIR

write_crate() { # name, dependencies, main.rs
    mkdir -p "$work/$1/src"
    printf '[workspace]\n[package]\nname = "%s"\nversion = "0.0.0"\nedition = "2024"\n[profile.release]\nstrip = true\n[dependencies]\ntokio = { version = "1", features = ["macros", "rt"] }\n%s\n' \
        "$1" "$2" >"$work/$1/Cargo.toml"
    printf '%s\n' "$3" >"$work/$1/src/main.rs"
    # The versions that the workspace has.
    cp "$root/Cargo.lock" "$work/$1/Cargo.lock"
}

cpu_seconds() { # command…, of all cores together
    local TIMEFORMAT='%U %S'
    { time "$@" >/dev/null 2>&1; } 2>&1 | awk '{ printf "%.1f", $1 + $2 }'
}

seconds() { # command…
    local start
    start=$(date +%s%N)
    "$@" >/dev/null
    awk -v nanoseconds=$(($(date +%s%N) - start)) 'BEGIN { printf "%.1f", nanoseconds / 1e9 }'
}

write_crate own "tencentcloud-api = { path = \"$root/generated/api\", features = [\"tag\"] }" '
use tencentcloud_api::{Config, tag};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = tag::Client::new(&Config::from_env()?);
    let answer = client.get_tags().max_results(100).tag_keys(["team"]).send().await?;
    for tag in answer.tags {
        println!("{}={}", tag.tag_key, tag.tag_value);
    }
    Ok(())
}'

# Neither a signature nor a check of anything.
write_crate bare 'reqwest = { version = "0.13", default-features = false, features = ["rustls"] }
serde = { version = "1", features = ["derive"] }
serde_json = "1"' '
#[derive(serde::Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Envelope { response: Answer }

#[derive(serde::Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Answer { tags: Vec<Tag> }

#[derive(serde::Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Tag { tag_key: String, tag_value: String }

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let request = reqwest::Client::new().post("https://tag.intl.tencentcloudapi.com/");
    let request = request.header("x-tc-action", "GetTags").body(r#"{"MaxResults":100,"TagKeys":["team"]}"#);
    let body = request.send().await?.bytes().await?;
    let answer: Envelope = serde_json::from_slice(&body)?;
    for tag in answer.response.tags {
        println!("{}={}", tag.tag_key, tag.tag_value);
    }
    Ok(())
}'

printf '%-6s %13s %14s %14s %12s\n' crate dependencies 'build (CPU s)' 're-check (s)' 'program (kB)'
for crate in own bare; do
    cd "$work/$crate"
    rm -rf target
    cargo fetch --quiet
    # The crate itself is in its tree.
    dependencies=$(($(cargo tree --quiet --edges normal --prefix none --no-dedupe | sort -u | wc -l) - 1))
    # A build uses all cores, and its company counts less in CPU time.
    build=$(cpu_seconds cargo build --quiet)
    cargo check --quiet
    least=$(for _ in 1 2 3 4 5; do
        touch src/main.rs
        seconds cargo check --quiet
        echo
    done | sort -n | head -1)
    cargo build --quiet --release
    size=$(($(stat -c %s "target/release/$crate") / 1000))
    printf '%-6s %13s %14s %14s %12s\n' "$crate" "$dependencies" "$build" "$least" "$size"
done
