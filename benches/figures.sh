#!/usr/bin/env bash
# Every figure of benches/README.md, in its order, as Markdown: benches/figures.sh > figures.md
# About an hour on two quiet cores; it needs python3, valgrind and wrk. One part alone: benches/figures.sh messages
set -euo pipefail
cd "$(dirname "$0")/.."

parts=(messages build dates catalogue announcements content link site instructions)
part() {
  case $1 in
    messages) cargo run --quiet --release -p ushtil-bench-messages ;;
    build) benches/build_cost.sh 100 1000 10000 ;;
    dates) cargo bench --quiet --bench format && (cd tools/oracle-icu && cargo bench --quiet) ;;
    catalogue) cargo bench --quiet --features catalogue --bench catalogue -- turns both ;;
    announcements) cargo bench --quiet --bench render ;;
    content) cargo bench --quiet --bench content ;;
    link) benches/link_cost.sh ;;
    site) benches/site.sh ;;
    instructions) benches/instructions/run.sh ;;
    *) echo "one of ${parts[*]}" >&2 && exit 2 ;;
  esac
}
for name in "${@:-${parts[@]}}"; do
  printf '\n## %s\n\n' "$name"
  part "$name"
done
