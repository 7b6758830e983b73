"""Scores a program against the inflection suite.

    python3 tests/inflection/score.py [--list] [--floor 99.5] [--only kk.jsonl] COMMAND …

The command reads a row of JSON on standard input (language, words, kind, case, number, and where they are known gender, part and
possessor) and answers each with a row that has `form`: a text, or null where it does not know. See README.md.
Ends with 1 if a form is wrong, or if less than the floor (in per cent) is right.
"""

import argparse
import collections
import json
import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).parent
ASKED = ("language", "words", "kind", "case", "number", "gender", "part", "possessor")


def answers(command, rows):
    """The forms that a command gives, one for each row."""
    asked = "".join(json.dumps({k: row[k] for k in ASKED if k in row}, ensure_ascii=False) + "\n" for row in rows)
    run = subprocess.run(command, input=asked, capture_output=True, text=True, encoding="utf8")
    said = [json.loads(line) for line in run.stdout.splitlines()]
    if len(said) != len(rows):
        sys.exit(f"{len(rows)} rows were asked, {len(said)} answered\n{run.stderr}")
    return [answer.get("form") for answer in said]


def verdict(row, form):
    """Nothing said is unknown; a form where none can be known is as wrong as a wrong form."""
    if form == row["form"]:
        return "right"
    return "unknown" if form is None else "wrong"


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--list", action="store_true", help="shows every row that is not right")
    options.add_argument("--floor", type=float, default=0, help="per cent that must be right")
    options.add_argument("--only", action="append", help="a file of rows; all by default")
    options.add_argument("command", nargs=argparse.REMAINDER)
    given = options.parse_args()
    files = [HERE / name for name in given.only] if given.only else sorted(HERE.glob("*.jsonl"))
    failed = False
    for path in files:
        rows = [json.loads(line) for line in path.read_text("utf8").splitlines()]
        counts = collections.defaultdict(collections.Counter)
        for row, form in zip(rows, answers(given.command, rows)):
            found = verdict(row, form)
            counts[row["kind"]][found] += 1
            counts["all"][found] += 1
            if found != "right" and given.list:
                print(f"  {found}: {row['words']} ({row['kind']}), {row['case']}: {row['form']}, said {form}")
        for kind, of in sorted(counts.items(), key=lambda item: (item[0] == "all", item[0])):
            total = sum(of.values())
            share = 100 * of["right"] / total
            print(f"{path.stem}  {kind:13}{of['right']:7} right ({share:6.2f} %){of['wrong']:6} wrong{of['unknown']:6} unknown")
        everything = counts["all"]
        failed |= everything["wrong"] > 0 or 100 * everything["right"] < given.floor * sum(everything.values())
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
