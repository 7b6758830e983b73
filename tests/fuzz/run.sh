#!/usr/bin/env bash
# Fuzzes each target for a while: `tests/fuzz/run.sh [SECONDS [TARGET…]]`; README.md says how to fuzz for long.
#
# Needs a C++ compiler, and cargo-fuzz (or python3 with venv, and then takes it from PyPI).
set -euo pipefail
cd "$(dirname "$0")/../.."
seconds=${1:-5}
shift || true
target=${CARGO_TARGET_DIR:-$PWD/target}/fuzz
mkdir -p "$target"

if ! command -v cargo-fuzz >/dev/null; then
  [ -x "$target/tools/bin/pip" ] || python3 -m venv "$target/tools"
  "$target/tools/bin/pip" install --quiet --disable-pip-version-check -r tests/fuzz/requirements.txt
  PATH="$target/tools/bin:$PATH"
fi

# What libFuzzer needs of rustc works with every toolchain that is told to allow it. No sanitiser: no code here is unsafe, and
# what is fuzzed is twice as fast without.
export RUSTC_BOOTSTRAP=1 CARGO_INCREMENTAL=0
fuzz() { cargo fuzz "$1" --fuzz-dir tests/fuzz --target-dir "$target" --sanitizer none "${@:2}"; }
mapfile -t targets < <(if [ $# -gt 0 ]; then printf '%s\n' "$@"; else cargo fuzz list --fuzz-dir tests/fuzz; fi)
fuzz build 2>"$target.log" || { cat "$target.log"; exit 1; }

# The files of the repository are where fuzzing begins: three languages of a module are one input.
seeds=$(mktemp -d)
trap 'rm -rf "$seeds"' EXIT
mkdir "$seeds"/{ftl,toml,json,text}
for file in locales/en/*.ftl; do
  name=${file##*/}
  { cat "locales/kk/$name"; printf '\036'; cat "locales/ru/$name"; printf '\036'; cat "$file"; } >"$seeds/ftl/$name"
done
for file in compiler/tests/diagnostics/*.ftl; do { printf '\036\036'; cat "$file"; } >"$seeds/ftl/${file##*/}"; done
cp examples/content/*.toml tests/data/content/everything.toml tests/data/content/va/*.toml "$seeds/toml"
cp tests/data/content/va/*.json "$seeds/json"
cp README.md TRANSLATING.md "$seeds/text"
begin() { # the folders of a target's first inputs
  case $1 in
    compiler | catalogue) echo "$seeds/ftl" ;;
    content_toml | round_trips) echo "$seeds/toml" ;;
    content_json) echo "$seeds/json" ;;
    prose) echo "$seeds/text" ;;
  esac
}

for name in "${targets[@]}"; do
  found="$target/corpus/$name"
  mkdir -p "$found" "$target/artifacts/$name"
  # shellcheck disable=SC2046 # folders without spaces
  "$target/$(rustc -vV | sed -n 's/host: //p')/release/$name" "$found" "tests/fuzz/corpus/$name" $(begin "$name") \
    -max_total_time="$seconds" -timeout=20 -max_len=4096 -dict=tests/fuzz/words.dict \
    -artifact_prefix="$target/artifacts/$name/" -print_final_stats=1 >"$found.log" 2>&1 || { tail -40 "$found.log"; exit 1; }
  printf '%-14s %s runs, coverage %s\n' "$name" "$(sed -n 's/stat::number_of_executed_units: *//p' "$found.log")" \
    "$(sed -n 's/.* cov: \([0-9]*\) .*/\1/p' "$found.log" | tail -1)"
done
