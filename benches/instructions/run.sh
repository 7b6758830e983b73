#!/usr/bin/env bash
# Counts instructions with callgrind and holds them against table.tsv: what takes 5 % more than its row fails.
# `UPDATE=1 benches/instructions/run.sh` writes the table anew; the change of the table stands in the same commit as what
# made it necessary.
set -euo pipefail
cd "$(dirname "$0")/../.."
table=benches/instructions/table.tsv
rustc=$(rustc --version | cut -d' ' -f2)
program=${CARGO_TARGET_DIR:-target}/release/ushtil-bench-instructions
cargo build --quiet --release -p ushtil-bench-instructions

# What a run of the whole program takes, from the report of callgrind itself.
counted() { valgrind --tool=callgrind --callgrind-out-file=/dev/null "$program" "$1" "$2" 2>&1 | sed -n 's/.*Collected : //p'; }

fresh=$(mktemp)
trap 'rm -f "$fresh"' EXIT
printf '# rustc %s: instructions of one time, counted as the difference between 30 times and 10\n' "$rustc" >"$fresh"
"$program" | while read -r name; do
  few=$(counted "$name" 10)
  many=$(counted "$name" 30)
  printf '%s\t%s\n' "$name" $(((many - few) / 20)) >>"$fresh"
done

if [ -n "${UPDATE:-}" ]; then
  cp "$fresh" "$table"
  exit
fi
awk -F'\t' -v rustc="$rustc" '
  /^#/ { if (FNR == NR && $0 !~ "rustc " rustc ":") { other = $0 }; next }
  FNR == NR { limit[$1] = $2; next }
  !($1 in limit) { printf "%s has no row in the table\n", $1; wrong = 1; next }
  { seen[$1] = 1
    grown = limit[$1] ? 100 * ($2 / limit[$1] - 1) : 0
    printf "%-24s %9d %9d %+6.1f %%\n", $1, limit[$1], $2, grown
    if (grown > 5) { wrong = 1; printf "  more than 5 %% over the table\n" }
    if (grown < -5) printf "  fewer than the table says: UPDATE=1 %s\n", "benches/instructions/run.sh" }
  END {
    for (name in limit) if (!(name in seen)) { printf "%s is in the table only\n", name; wrong = 1 }
    if (other && wrong) printf "the table was made otherwise (%s), this is rustc %s: make it anew with the one that CI has\n", other, rustc
    exit wrong }
' "$table" "$fresh"
