#!/usr/bin/env bash
# What it costs to add the library to a program: three lines of Cargo.toml beside fluent-bundle's, everything built from nothing.
# benches/link_cost.sh [ROUNDS]; user CPU seconds of `cargo build -j1`, in turns, then how much each stripped program is larger than
# an empty one. The packages and their target folders are made below target/link-cost.
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD
# Packages of a registry are not compiled incrementally, as those of a path would be: they are built as they will be.
export CARGO_INCREMENTAL=0
work=$root/target/link-cost
rounds=${1:-3}
mkdir -p "$work"

package() { # name, dependencies, build dependencies, main; the text of build.rs if there are any
  local path=$work/$1
  rm -rf "$path" && mkdir -p "$path/src"
  printf '[package]\nname = "%s"\nversion = "0.1.0"\nedition = "2024"\n[workspace]\n[profile.release]\nstrip = true\n' "$1" >"$path/Cargo.toml"
  printf '[dependencies]\n%s\n' "$2" >>"$path/Cargo.toml"
  printf '%s\n' "$4" >"$path/src/main.rs"
  if [ -n "$3" ]; then
    printf '[build-dependencies]\n%s\n' "$3" >>"$path/Cargo.toml"
    echo 'fn main() { ushtil_compiler::build("locales"); }' >"$path/build.rs"
    mkdir -p "$path"/locales/{kk,ru,en}
    printf 'hello = Сәлеметсіз бе!\nseats = { $count } орын\n' >"$path/locales/kk/page.ftl"
    printf 'hello = Здравствуйте!\nseats = { $count ->\n    [one] { $count } место\n    [few] { $count } места\n   *[many] { $count } мест\n}\n' >"$path/locales/ru/page.ftl"
    printf 'hello = Hello!\n# Variables:\n#   $count (Integer) - seats\nseats = { $count ->\n    [one] { $count } seat\n   *[other] { $count } seats\n}\n' >"$path/locales/en/page.ftl"
  fi
}

compiler="ushtil-compiler = { path = \"$root/compiler\" }"
static='ushtil::include_messages!();
fn main() {
    let lang = if std::env::args().count() > 1 { ushtil::Lang::Kk } else { ushtil::Lang::Ru };
    println!("{}", messages::page::Hello.text(lang));
}'
plural='ushtil::include_messages!();
fn main() {
    let lang = if std::env::args().count() > 1 { ushtil::Lang::Kk } else { ushtil::Lang::Ru };
    println!("{}", messages::page::Seats { count: std::env::args().count().into() }.to_string_in(lang));
}'
fluent='use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
fn main() {
    let resource = FluentResource::try_new("seats = { $count ->\n    [one] { $count } seat\n   *[other] { $count } seats\n}\n".to_owned()).unwrap();
    let mut bundle = FluentBundle::new(vec!["en".parse().unwrap()]);
    bundle.add_resource(resource).unwrap();
    let mut args = FluentArgs::new();
    args.set("count", std::env::args().count() as i64);
    let pattern = bundle.get_message("seats").unwrap().value().unwrap();
    println!("{}", bundle.format_pattern(pattern, Some(&args), &mut Vec::new()));
}'
readme='use ushtil::{Lang, content::Content, messages::event};
fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("{}", event::SeatsLeft { count: 3.into() }.in_lang(Lang::Kk));
    let content = Content::load(std::env::args().nth(1).unwrap_or_default())?;
    let event = content.event("legal-aid-2021")?;
    println!("{}{}", event.announce(Lang::Kk).text(), event.calendar(Lang::Ru).map(|entry| entry.ical()).unwrap_or_default());
    Ok(())
}'
package empty "" "" 'fn main() { println!("{}", std::env::args().count()); }'
package fluent 'fluent-bundle = "0.16"
unic-langid = "0.9"' "" "$(sed 's/vec!\["en".parse().unwrap()\]/vec!["en".parse::<unic_langid::LanguageIdentifier>().unwrap()]/' <<<"$fluent")"
package messages "ushtil = { path = \"$root\", default-features = false }" "$compiler" "$plural"
package static "ushtil = { path = \"$root\", default-features = false }" "$compiler" "$static"
package dates "ushtil = { path = \"$root\", default-features = false, features = [\"dates\", \"switcher\"] }" "$compiler" "$plural"
package readme "ushtil = { path = \"$root\" }" "" "$readme"

python3 - "$work" "$rounds" <<'PY'
import os, resource, shutil, statistics, subprocess, sys
work, rounds = sys.argv[1], int(sys.argv[2])
rows = [("fluent", "fluent-bundle 0.16 and unic-langid", None), ("messages", "own messages only", 1.5), ("dates", "with dates and switcher", 2.5), ("readme", "the README's example", 4.0)]
quiet = dict(cwd=work, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
for name in ["empty", "static", *(row[0] for row in rows)]:
    subprocess.run(["cargo", "fetch"], **{**quiet, "cwd": f"{work}/{name}"})
def build(name, release):
    path = f"{work}/{name}"
    shutil.rmtree(f"{path}/target", ignore_errors=True)
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    subprocess.run(["cargo", "build", "-j1", *(["--release"] if release else [])], **{**quiet, "cwd": path},
                   env={**os.environ, "CARGO_TARGET_DIR": f"{path}/target"})
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before
took = {}
for release in (False, True):
    for _ in range(rounds):
        for name, *_ in rows:
            took.setdefault((name, release), []).append(build(name, release))
print("| what | goal | debug, CPU s | of fluent-bundle | release, CPU s | of fluent-bundle |\n| --- | ---: | ---: | ---: | ---: | ---: |")
for name, said, goal in rows:
    cells = []
    for release in (False, True):
        ratios = [mine / theirs for mine, theirs in zip(took[name, release], took["fluent", release])]
        cells += [f"{statistics.median(took[name, release]):.1f}", f"{statistics.median(ratios):.2f}"]
    print(f"| {said} | {goal and f'≤ {goal}' or ''} | {' | '.join(cells)} |")
for name in ("empty", "static"):
    build(name, True)
size = lambda name: os.path.getsize(f"{work}/{name}/target/release/{name}") / 1024
for name, said in (("static", "a static message"), ("messages", "a plural"), ("fluent", "the same plural by fluent-bundle")):
    print(f"{said}: {size(name) - size('empty'):.0f} KiB over an empty program")
PY
