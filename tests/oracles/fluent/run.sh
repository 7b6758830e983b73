#!/usr/bin/env bash
# Holds our Fluent files, how messages are resolved, and what the command says of them, against programs that others wrote.
#
# Needs node with npm, python3 with venv, gettext, and Debian's php-symfony-translation for the schemas of XLIFF.
set -euo pipefail
cd "$(dirname "$0")"

npm ci --silent --no-audit --no-fund
if [ ! -x .venv/bin/python ]; then python3 -m venv .venv; fi
.venv/bin/pip install --quiet --disable-pip-version-check -r requirements.txt
cargo build --quiet --manifest-path ../../../Cargo.toml --features lsp --bin ushtil
target=$(cargo metadata --manifest-path ../../../Cargo.toml --format-version 1 --no-deps | python3 -c 'import json, sys; print(json.load(sys.stdin)["target_directory"])')
ushtil="$target/debug/ushtil"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
node syntax.mjs "$work/syntax"
.venv/bin/python tools.py "$ushtil" "$work/syntax"
.venv/bin/python exchange.py "$ushtil" ../../..
.venv/bin/python editor.py "$ushtil" ../../..
.venv/bin/python mistakes.py ../../../locales "$ushtil" .venv/bin/compare-locales
node ours.mjs "$ushtil" .venv/bin/python
cargo test --quiet --manifest-path ../../../Cargo.toml -p ushtil-parity --test resolver
node resolver.mjs "$target/tmp/resolver.json"

cp -r ../../../locales "$work/locales"
printf 'venue-label = Орны { $nowhere }\nlabel = <b>\n' >>"$work/locales/kk/switcher.ftl"
"$ushtil" check --locales "$work/locales" --format sarif >"$work/report.sarif" && exit 1
export DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1
npx --no-install sarif-multitool validate "$work/report.sarif" >"$work/verdict.txt" 2>&1
if grep -E ': error ' "$work/verdict.txt"; then exit 1; fi
grep -q '1 files scanned' "$work/verdict.txt"
echo "the SARIF report: Microsoft's validator finds no error"
