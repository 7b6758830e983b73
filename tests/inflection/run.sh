#!/usr/bin/env bash
# The inflection suite, and programs of others about the same forms. Needs python3 with venv, hunspell, hunspell-ru and hunspell-kk.
set -euo pipefail
cd "$(dirname "$0")/../.."

ushtil="${CARGO_TARGET_DIR:-target}/debug/ushtil"
cargo build --quiet --features cli --bin ushtil

python3 tests/inflection/build.py --check
python3 tests/inflection/score.py --floor 100 "$ushtil" inflect --json

venv="${CARGO_TARGET_DIR:-target}/inflection-venv"
[ -x "$venv/bin/python" ] || python3 -m venv "$venv"
"$venv/bin/pip" install --quiet "pymorphy3==2.0.6" "pymorphy3-dicts-ru==2.4.417150.4580142"
"$venv/bin/python" tests/inflection/oracles.py "$ushtil" inflect --json
