#!/usr/bin/env bash
# Builds the example site and tests it in Debian's chromium; CARGO names another cargo, CHROMIUM another browser.
set -euo pipefail
cd "$(dirname "$0")"
"${CARGO:-cargo}" build --quiet --package site --manifest-path ../../Cargo.toml
npm ci --no-audit --no-fund --silent
npm test
