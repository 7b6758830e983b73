#!/usr/bin/env bash
# What a catalogue costs to build: CPU seconds of rustc and of the build script, and the size of the program.
# benches/build_cost.sh [messages …]; the package and its target folder are made below target/build-cost.
# AROUND=20000: inside a program that has as many lines besides, in structs with two methods each.
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD
work=$root/target/build-cost
mkdir -p "$work"

generate() { # messages: half of them plain, a third with two texts, a fifth with a plural, a hundred to a file
  python3 - "$work/app" "$1" "${AROUND:-0}" <<'PY'
import os, sys, shutil
app, count, around = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
shutil.rmtree(app, ignore_errors=True)
texts = {
    "kk": ("Бұл жазу №", "{ $name } мырза, { $place } қаласына қош келдіңіз", "{ $count } бос орын қалды"),
    "ru": ("Это запись №", "Добро пожаловать в город { $place }, { $name }",
           "{ $count ->\n    [one] Осталось { $count } место\n    [few] Осталось { $count } места\n   *[many] Осталось { $count } мест\n}"),
    "en": ("This is text No.", "Welcome to { $place }, { $name }",
           "{ $count ->\n    [one] { $count } seat left\n   *[other] { $count } seats left\n}"),
}
kinds = [0, 1, 0, 2, 0, 1, 0, 1, 0, 2]
calls = []
for tag, (plain, two, plural) in texts.items():
    os.makedirs(f"{app}/locales/{tag}")
    for start in range(0, count, 100):
        module = f"part{start // 100}"
        with open(f"{app}/locales/{tag}/{module}.ftl", "w") as file:
            for index in range(start, min(start + 100, count)):
                kind = kinds[index % 10]
                if tag == "en" and kind == 1:
                    file.write("# Variables:\n#   $name (String) - who\n#   $place (String) - where\n")
                if tag == "en" and kind == 2:
                    file.write("# Variables:\n#   $count (Integer) - seats\n")
                body = [f"{plain} { index }", f"{two} ({index})", plural][kind]
                file.write(f"text-{index} = {body}\n")
                if tag == "en":
                    fields = ["", " { name, place }", " { count }"][kind]
                    calls.append(f"m::{module}::Text{index}{fields}.append_to(lang, out);")
os.makedirs(f"{app}/src")
with open(f"{app}/Cargo.toml", "w") as file:
    file.write('[package]\nname = "app"\nversion = "0.1.0"\nedition = "2024"\n[workspace]\n[dependencies]\n'
               'ushtil = { path = "../../..", default-features = false }\n[build-dependencies]\n'
               'ushtil-compiler = { path = "../../../compiler" }\n[profile.release]\nstrip = true\n')
with open(f"{app}/build.rs", "w") as file:
    file.write('fn main() { ushtil_compiler::build("locales"); }\n')
with open(f"{app}/src/around.rs", "w") as file:
    for index in range(around // 23):
        file.write(f"""
#[derive(Debug, Clone, PartialEq)]
pub struct Row{index} {{
    pub name: String,
    pub values: Vec<u32>,
    pub next: Option<u32>,
}}

impl Row{index} {{
    pub fn sum(&self) -> u32 {{
        self.values.iter().filter(|value| **value % 2 == {index % 2}).sum::<u32>() + self.next.unwrap_or({index})
    }}

    pub fn said(&self) -> String {{
        let mut said = format!("{{}}: {{}}", self.name, self.sum());
        for value in self.values.iter().take({index % 7 + 1}) {{
            said.push_str(&value.to_string());
            said.push(',');
        }}
        said
    }}
}}
""")
with open(f"{app}/src/main.rs", "w") as file:
    file.write("#[allow(dead_code)]\nmod around;\nushtil::include_messages!();\nuse messages as m;\nuse ushtil::Lang;\n")
    for start in range(0, len(calls), 100):
        file.write(f"#[inline(never)]\nfn part{start // 100}(lang: Lang, out: &mut String, name: &str, place: &str, count: ushtil::format::Integer) {{\n")
        file.write("_ = (name, place, count, &out, lang);\n" + "\n".join(calls[start:start + 100]) + "\n}\n")
    file.write("fn main() {\nlet mut out = String::new();\nlet count = std::env::args().count() as i64;\nfor lang in Lang::ALL {\n")
    for start in range(0, len(calls), 100):
        file.write(f'part{start // 100}(lang, &mut out, "Айгүл", "Алматы", count.into());\n')
    file.write("}\nprintln!(\"{}\", out.len());\n}\n")
PY
}

cpu() { # CPU seconds of a command and its children
  python3 - "$work/log" "$@" <<'PY'
import resource, subprocess, sys
with open(sys.argv[1], "w") as log:
    subprocess.run(sys.argv[2:], stdout=log, stderr=log, check=True)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(f"{used.ru_utime + used.ru_stime:.2f}", end="")
with open(sys.argv[1] + ".peak", "w") as peak:
    print(used.ru_maxrss // 1024, file=peak)
PY
}

export CARGO_TARGET_DIR=$work/target
build() { cargo build --offline --manifest-path "$work/app/Cargo.toml" "$@"; }
clean() { touch "$work/app/src/main.rs"; rm -rf "$work/target/$1/incremental"; } # the build script stays built

generate 1
build; build --release
empty=$(stat -c %s "$work/target/release/app")
echo "| messages × 3 | build script, s | debug, CPU s | its peak, MiB | release, CPU s | one text changed, CPU s | the same for tests | program, KiB more |"
echo "| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |"
for count in "${@:-100 1000 10000}"; do
  for n in $count; do
    generate "$n"
    build >/dev/null 2>&1
    clean debug
    debug=$(cpu cargo build --offline --manifest-path "$work/app/Cargo.toml")
    peak=$(cat "$work/log.peak")
    script=$(find "$work"/target/debug/build/app-*/ -name build-script-build -printf '%T@ %p\n' | sort -n | tail -1 | cut -d' ' -f2)
    mkdir -p "$work/out"
    compile=$(cd "$work/app" && OUT_DIR=$work/out cpu "$script")
    sed -i 's/This is text No. 0$/This is the text No. 0/' "$work/app/locales/en/part0.ftl"
    change=$(cpu cargo build --offline --manifest-path "$work/app/Cargo.toml")
    build --tests >/dev/null 2>&1
    sed -i 's/This is the text No. 0$/This is text No. 0/' "$work/app/locales/en/part0.ftl"
    tests=$(cpu cargo build --offline --tests --manifest-path "$work/app/Cargo.toml")
    build --release >/dev/null 2>&1
    clean release
    release=$(cpu cargo build --offline --release --manifest-path "$work/app/Cargo.toml")
    size=$(( ($(stat -c %s "$work/target/release/app") - empty) / 1024 ))
    echo "| $n | $compile | $debug | $peak | $release | $change | $tests | $size |"
  done
done
