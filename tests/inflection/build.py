"""Writes kk.jsonl, ru.jsonl and en.jsonl from the tables of tests/data/grammar, one row of JSON for each form.

    python3 tests/inflection/build.py            writes the files
    python3 tests/inflection/build.py --check    ends with 1 if a file is not what would be written

The tables are where rows are written and read by people (a name a line, its cases beside it); the files are what programs read.
"""

import json
import pathlib
import sys

HERE = pathlib.Path(__file__).parent
TABLES = HERE.parent / "data" / "grammar"
CASES = {
    "kk": ["genitive", "dative", "accusative", "locative", "ablative", "instrumental", "locative-attributive"],
    "ru": ["genitive", "dative", "accusative", "instrumental", "prepositional"],
    "en": ["possessive"],
}
# a table with a case a column, and one with a form a line
WIDE = ["kk-names", "kk-usage", "kk-blind", "kk-rules", "ru-names", "ru-kinds", "ru-blind", "ru-rules", "ru-lists", "en-names"]
LONG = ["kk-forms", "ru-forms"]
GENDERS = {"m": "masculine", "f": "feminine"}
PARTS = {"first": "given", "mid": "patronymic", "last": "family"}
KINDS = {"org": "organisation", "abbr": "abbreviation", "auto": "noun", "latin": "noun", "px3": "noun", "speaker": "noun", "group": "noun"}
POSSESSORS = {"px3": "third", "speaker": "speaker", "group": "group"}
LICENCE = "MIT OR Apache-2.0"


def row(language, words, kind, case, form, source):
    """What a program is told, and the form that it must give; null where nobody can know it."""
    base, _, gender = kind.rpartition("-") if kind[-2:] in ("-m", "-f") else (kind, "", "")
    told = {"language": language, "words": words, "kind": KINDS.get(base, base), "case": case, "number": "singular"}
    if base in PARTS:
        told |= {"kind": "person", "part": PARTS[base]}
    if base == "plural":
        told |= {"kind": "noun", "number": "plural"}
    if gender:
        told["gender"] = GENDERS[gender]
    if base in POSSESSORS and language == "kk":
        told["possessor"] = POSSESSORS[base]
    told |= {"form": None if form == "-" else form.replace("~", words), "source": source, "licence": LICENCE}
    return told


def rows(language):
    for name in WIDE + LONG:
        if not name.startswith(language):
            continue
        for line in (TABLES / f"{name}.tsv").read_text("utf8").splitlines():
            if line.startswith("#") or not line:
                continue
            cells = line.split("\t")
            if name in LONG:
                words, kind, case, form, source = cells
                yield row(language, words, kind, case, form, source)
                continue
            words, kind, *forms, source = cells
            if language == "en" and kind == "plural":
                continue  # a number that the caller tells, which rows have no field for
            for case, form in zip(CASES[language], forms, strict=True):
                if form:
                    yield row(language, words, kind, case, form, source)


def main(arguments):
    stale = []
    for language in CASES:
        text = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows(language))
        path = HERE / f"{language}.jsonl"
        if arguments == ["--check"]:
            stale += [path.name] if path.read_text("utf8") != text else []
        else:
            path.write_text(text, "utf8")
            print(f"{path.name}: {text.count(chr(10))} rows")
    if stale:
        sys.exit(f"{', '.join(stale)}: run python3 tests/inflection/build.py")


if __name__ == "__main__":
    main(sys.argv[1:])
