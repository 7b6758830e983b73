#!/usr/bin/env bash
# Whether the packages break what the last release promised (STABILITY.md); needs cargo-semver-checks, from crates.io. Before the first
# tag `v…` there is nothing to hold them against.
set -euo pipefail
cd "$(dirname "$0")/../.."
if ! release=$(git describe --tags --match 'v*' --abbrev=0 2>/dev/null); then
  echo "there is no release yet that could be broken"
  exit
fi
command -v cargo-semver-checks >/dev/null || cargo install --quiet --locked cargo-semver-checks
cargo semver-checks --all-features --baseline-rev "$release" -p ushtil-lang -p ushtil-compiler -p ushtil
