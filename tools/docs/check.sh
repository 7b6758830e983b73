#!/usr/bin/env bash
# The public surface is the one that is written down, and at least four of five items show themselves in an example.
set -euo pipefail
cd "$(dirname "$0")/../.."
RUSTC_BOOTSTRAP=1 cargo rustdoc --quiet -p ushtil --lib --all-features -- -Zunstable-options --output-format json
python3 tools/docs/surface.py "${CARGO_TARGET_DIR:-target}/doc/ushtil.json" 80
