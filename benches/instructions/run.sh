#!/usr/bin/env bash
# Counts instructions with callgrind and holds them against table.tsv; `UPDATE=1 benches/instructions/run.sh` writes it anew.
set -euo pipefail
cd "$(dirname "$0")/../.."
processor=$(grep -qm1 -w avx2 /proc/cpuinfo && echo "with AVX2" || echo "without AVX2")
export CONDITIONS="$(rustc --version | cut -d' ' -f1-2), $(valgrind --version), $(getconf GNU_LIBC_VERSION), $processor"
cargo run --quiet --release -p ushtil-bench-instructions
