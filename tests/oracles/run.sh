#!/usr/bin/env bash
# Holds rendered files against programs that others wrote.
#
#   tests/oracles/run.sh            renders both example pages and an event of every status, then judges them
#   tests/oracles/run.sh FOLDER     judges a folder that is rendered already
#
# Needs java (17 or later), node with npm, python3 with venv, and chromium. PICTURES=folder keeps screenshots.
set -euo pipefail
cd "$(dirname "$0")"

folder=${1:-}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

npm ci --silent --no-audit --no-fund
(cd ../.. && cargo test --quiet --test commonmark -- --ignored) # prose, against the specification's own examples
if [ ! -x .venv/bin/python ]; then python3 -m venv .venv; fi
.venv/bin/pip install --quiet --disable-pip-version-check -r requirements.txt

schema=../../examples/content/content.schema.json
.venv/bin/check-jsonschema --quiet --schemafile "$schema" ../../examples/content/*.toml ../data/content/everything.toml content/*.toml
for mistake in field enum str type missing id url phone; do
  if .venv/bin/check-jsonschema --quiet --schemafile "$schema" "../data/content/va/$mistake.toml" >/dev/null; then
    echo "the schema of content accepts ../data/content/va/$mistake.toml" >&2
    exit 1
  fi
done
.venv/bin/taplo lint ../../examples/content/*.toml 2>/dev/null
echo "content files: check-jsonschema and taplo agree with the library"
.venv/bin/python rules.py
.venv/bin/python repeated.py ../pieces

if [ -z "$folder" ]; then
  folder="$work/pages"
  for format in html ical jsonld email atom telegram; do
    cargo run --quiet --example announce -- --as "$format" --to "$folder" 2>/dev/null
    cargo run --quiet --example announce -- content/events.toml --as "$format" --to "$folder" 2>/dev/null
  done
fi
folder=$(realpath "$folder")
for version in 0 1 2; do
  cargo run --quiet --example announce -- "content/versions/$version.toml" --as ical --to "$work/versions/$version" 2>/dev/null
  .venv/bin/python read_calendars.py "$work/versions/$version" >>"$work/versions.python.jsonl"
  node read-calendars.mjs "$work/versions/$version" >>"$work/versions.javascript.jsonl"
done
cargo run --quiet --package site -- --export "$work/site" --origin https://example.kz >/dev/null
cp ../../src/render/html/style.css "$folder/style.css"

pages=("$folder"/*.{kk,ru,en}.html)
java -jar node_modules/vnu-jar/build/dist/vnu.jar --format gnu "${pages[@]}"
echo "${#pages[@]} pages: the Nu Html Checker finds nothing"
java -jar node_modules/vnu-jar/build/dist/vnu.jar --skip-non-html --format gnu "$work/site"
echo "$(find "$work/site" -name '*.html' | wc -l) pages of the site: the Nu Html Checker finds nothing"
java -jar node_modules/vnu-jar/build/dist/vnu.jar --css --format gnu "$folder/style.css"
node axe.mjs "$folder" "${PICTURES:-}"
.venv/bin/python read_calendars.py "$folder" >"$work/python.jsonl"
node read-calendars.mjs "$folder" >"$work/javascript.jsonl"
node compare.mjs "$folder" "$work/python.jsonl" "$work/javascript.jsonl"
node sequence.mjs "$work/versions.python.jsonl" "$work/versions.javascript.jsonl"
node jsonld.mjs "$folder"
node schema.mjs "$folder" "$work/site"
.venv/bin/python mail.py "$folder" "$work/letters"
node axe.mjs "$work/letters" "${PICTURES:+$PICTURES/letters}" letters
.venv/bin/python read_feeds.py "$folder"
.venv/bin/python letters.py ../letters
.venv/bin/python telegram.py "$folder"
.venv/bin/python read_site.py "$work/site"
