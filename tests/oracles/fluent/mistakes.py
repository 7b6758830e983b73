"""Thirty mistakes, one at a time, in a copy of our locales: what compare-locales finds, `ushtil check` has to find too."""

import json
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

LOCALES, USHTIL, COMPARE = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
CONFIG = Path(__file__).with_name("l10n.toml")


def sub(file, pattern, text):
    def change(root):
        path = root / file
        changed, count = re.subn(pattern, lambda match: match.expand(text), path.read_text("utf-8"), count=1, flags=re.M | re.S)
        assert count == 1, (file, pattern)
        path.write_text(changed, "utf-8")
    return change


def add(file, text):
    def change(root):
        with (root / file).open("a", encoding="utf-8") as out:
            out.write(text)
    return change


MISTAKES = {
    "a message is missing": sub("kk/event.ftl", r"^venue-label = [^\n]*\n", ""),
    "a message too many": add("kk/event.ftl", "surplus-label = Артық\n"),
    "a message twice": add("kk/event.ftl", "venue-label = Жері\n"),
    "a term too many": add("ru/event.ftl", "-lishnee = лишнее\n"),
    "a term twice": add("ru/event.ftl", "-dvazhdy = раз\n-dvazhdy = два\n"),
    "an attribute twice": add("ru/page.ftl", "    .lishnee = а\n    .lishnee = б\n"),
    "an attribute too many": add("ru/page.ftl", "    .lishnee = а\n"),
    "a text is missing": sub("kk/event.ftl", r"^venue-label = [^\n]*\n", "venue-label =\n"),
    "a brace is not closed": sub("kk/event.ftl", r"\{ \$count \} бос", "{ $count бос"),
    "a brace too many": sub("kk/event.ftl", r"^venue-label = ", "venue-label = } "),
    "a quotation mark is not closed": sub("kk/event.ftl", r'case: "genitive"', 'case: "genitive'),
    "no default variant": sub("kk/event.ftl", r"\*\[other\] \{ \$count \}", "[other] { $count }"),
    "two default variants": sub("kk/event.ftl", r"\[0\] Бос", "*[0] Бос"),
    "a variant twice": sub("ru/event.ftl", r"\[few\] Осталось", "[one] Осталось"),
    "a plural is missing": sub("ru/event.ftl", r"^ +\[few\] Осталось[^\n]*\n", ""),
    "a plural that is not there": sub("kk/event.ftl", r"\[0\] Бос", "[few] Бос"),
    "a variable is misspelt": sub("kk/event.ftl", r"\{ \$count \} бос", "{ $cuont } бос"),
    "a variable of another message": sub("kk/event.ftl", r"^venue-label = ", "venue-label = { $count } "),
    "a function is misspelt": sub("kk/event.ftl", r"INFLECT\(\$org", "INFLEKT($org"),
    "an option is misspelt": sub("kk/event.ftl", r'timeStyle: "short"', 'timestyle: "short"'),
    "a case that is not there": sub("kk/event.ftl", r'case: "genitive"', 'case: "prepositional"'),
    "a reference to nothing": sub("kk/event.ftl", r"^venue-label = ", "venue-label = { nowhere } "),
    "a term that is not there": sub("kk/event.ftl", r"^venue-label = ", "venue-label = { -nowhere } "),
    "a message that refers to itself": sub("kk/event.ftl", r"^venue-label = ", "venue-label = { venue-label } "),
    "an id with a space": sub("kk/event.ftl", r"^venue-label = ", "venue label = "),
    "a Latin letter in a Kazakh word": sub("kk/event.ftl", r"^venue-label = Өтетін", "venue-label = Өтeтін"),
    "an ending typed by hand": sub("kk/event.ftl", r"^format-online-on = онлайн, \{ \$platform \} ", "format-online-on = онлайн, { $platform }ның "),
    "English left in a translation": sub("ru/event.ftl", r"^join-label = [^\n]*", "join-label = Link to join"),
    "a word that is no choice": sub("ru/event.ftl", r"^( +)\[past\]", r"\1[passed]"),
    "a whole file is missing": lambda root: (root / "kk/site.ftl").unlink(),
}


def theirs(root):
    shutil.copy(CONFIG, root / "l10n.toml")
    out = root / "found.json"
    subprocess.run(
        [COMPARE, "--json", str(out), "--full", str(root / "l10n.toml"), str(root), "kk", "ru"],
        capture_output=True,
        check=False,
    )
    report = json.loads(out.read_text("utf-8"))[0]
    found = []

    def walk(node, path):
        if isinstance(node, list):
            found.extend(f"{path}: {item}" for item in node)
        elif isinstance(node, dict):
            for name, child in node.items():
                walk(child, f"{path}/{name}")

    walk(report["details"], "")
    for locale, counts in report["summary"].items():
        found.extend(f"{locale}: {name}" for name in ("missing", "obsolete") if counts[name])
    # A text for when no form of a name is sure stands only where a language inflects; English has none to compare with.
    return [item for item in found if "Obsolete attribute: nominative" not in item]


def ours(root):
    run = subprocess.run([USHTIL, "check", "--locales", str(root), "--format", "json"], capture_output=True, text=True)
    assert run.returncode in (0, 1), run.stderr
    return [json.loads(line) for line in run.stdout.splitlines()]


def fresh(folder):
    root = Path(folder) / "locales"
    shutil.copytree(LOCALES, root)
    return root


with tempfile.TemporaryDirectory() as folder:
    root = fresh(folder)
    assert theirs(root) == [] and ours(root) == [], "our own locales are not clean"

assert len(MISTAKES) == 30
missed, both = [], 0
for name, change in MISTAKES.items():
    with tempfile.TemporaryDirectory() as folder:
        root = fresh(folder)
        change(root)
        found, found_by_us = theirs(root), ours(root)
        both += bool(found)
        if not found_by_us:
            missed.append(f"{name}: compare-locales says {found or 'nothing'}")
        codes = sorted({record["code"] for record in found_by_us})
        print(f"  {name}: {', '.join(codes) or '–'}; compare-locales: {'found' if found else '–'}")
print(f"compare-locales finds {both} of {len(MISTAKES)}, ushtil check finds {len(MISTAKES) - len(missed)}")
if missed:
    sys.exit("missed by ushtil check:\n" + "\n".join(missed))
