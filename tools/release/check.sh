#!/usr/bin/env bash
# The packages as they would be published: each builds from its own archive and the others' archives alone, and none
# grows by more than a twentieth unless sizes.tsv says so in the same commit. UPDATE=1 writes that table anew.
set -euo pipefail
cd "$(dirname "$0")/../.."

packages=$(cargo metadata --no-deps --format-version 1 | python3 -c '
import json, sys
print("\n".join(p["name"] for p in json.load(sys.stdin)["packages"] if p["publish"] != []))')
target=${CARGO_TARGET_DIR:-target}
rm -rf "$target/package"
cargo package --quiet --allow-dirty $(printf -- '-p %s ' $packages)

python3 - "$target/package" tools/release/sizes.tsv $packages <<'PY'
import glob, os, sys
LIMIT, GROWTH = 920 * 1024, 1.05  # the aim is 700: words of Russian, findings in three languages, the guide and beginnings of files are over it
folder, table, *packages = sys.argv[1:]
sizes = {name: os.path.getsize(glob.glob(f"{folder}/{name}-[0-9]*.crate")[0]) for name in packages}
if os.environ.get("UPDATE"):
    with open(table, "w") as out:
        out.writelines(f"{name}\t{size}\n" for name, size in sorted(sizes.items()))
known = dict(line.split("\t") for line in open(table))
problems = [f"{name}: {size} bytes; {LIMIT} at most" for name, size in sizes.items() if size > LIMIT]
for name, size in sizes.items():
    if name not in known or size > int(known[name]) * GROWTH:
        problems.append(f"{name}: {size} bytes, {known.get(name, 'nothing').strip()} in {table}; if it is meant, UPDATE=1 {table.rsplit('/', 1)[0]}/check.sh")
problems += [f"{name}: in {table}, but not published" for name in known if name not in sizes]
print("\n".join(problems) or "packages: " + ", ".join(f"{name} {size // 1024} KiB" for name, size in sorted(sizes.items())))
sys.exit(bool(problems))
PY
