#!/usr/bin/env bash
# Every kind of page of the example site against axum's hello with the same bytes, in the same run: requests a second, and
# microseconds of the server's own CPU a request, which other programs on the machine do not change. Needs `wrk`.
set -euo pipefail
cd "$(dirname "$0")/.."
cargo build --quiet --release -p site --bin site --example hello
seconds=${SECONDS_EACH:-3}
folder=$(mktemp -d)
body=$folder/body
trap 'kill $(jobs -p) 2>/dev/null; rm -rf "$folder"' EXIT

start() { # its address in `address`, its process in `server`
  "$@" >"$folder/address" &
  server=$!
  until address=$(grep -o -m1 'http://[^ ]*' "$folder/address"); do sleep 0.05; done
  address=${address%/}
}
cpu() { awk '{ print $14 + $15 }' "/proc/$1/stat"; } # in ticks
measure() { # server, address: requests a second, and microseconds of CPU a request
  local before after
  before=$(cpu "$1")
  wrk -t1 -c16 -d"${seconds}s" "$2" >"$folder/wrk"
  after=$(cpu "$1")
  awk -v ticks=$((after - before)) -v hz="$(getconf CLK_TCK)" '
    / requests in / { n = $1 } /Requests\/sec/ { r = $2 }
    END { printf "%d %.1f\n", r, ticks * 1e6 / hz / n }' "$folder/wrk"
}

start ${CARGO_TARGET_DIR:-target}/release/site --port 0
site=$server from=$address
printf '| page | bytes | site, requests/s | hello | ratio | site, µs of CPU | hello | ratio |\n| --- | --: | --: | --: | --: | --: | --: | --: |\n'
for page in / /kk/ /ru/events /en/archive /kk/calendar/2021-08 /ru/events/legal-aid-2021 /en/agreements/paris-almaty-2014 \
  /kk/organisations /ru/organisations/lprc /en/people /kk/people/anuar-tugel /ru/search "/kk/search?q=%D0%B0%D0%B4%D0%B2%D0%BE%D0%BA%D0%B0%D1%82" \
  /en/search.json /kk/feed.atom /ru/events.ics /sitemap.xml /site.css "/ru/events?switcher=button" /kk/about /kk/nothing; do
  curl -s -o "$body" "$from$page" || true
  start ${CARGO_TARGET_DIR:-target}/release/examples/hello "$body"
  hello=$server
  curl -s -o /dev/null "$address"
  read -r fast cost < <(measure "$site" "$from$page")
  read -r best least < <(measure "$hello" "$address")
  kill "$hello"
  wait "$hello" 2>/dev/null || true
  awk -v p="$page" -v b="$(stat -c %s "$body")" -v f="$fast" -v h="$best" -v c="$cost" -v l="$least" \
    'BEGIN { printf "| `%s` | %d | %d | %d | %.2f | %.1f | %.1f | %.2f |\n", p, b, f, h, f / h, c, l, c / l }'
done
