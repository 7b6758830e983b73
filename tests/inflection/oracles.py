"""Asks programs of others about our forms, and holds what they dispute against disputed.tsv.

    python3 tests/inflection/oracles.py [--record] COMMAND …

Needs pymorphy3 (PyPI), hunspell and its dictionaries for Russian and Kazakh (Debian: hunspell, hunspell-ru, hunspell-kk). COMMAND answers rows of
the suite, as `ushtil inflect --json` does. A dispute that is not in disputed.tsv, one there that has no verdict, and one that is gone end it
with 1; --record writes the file anew, and a new dispute into it with the verdict `?`.

What they are asked: pymorphy3 for every form of one word in the suite, and for every word that bodies, offices, events and documents are headed by
(the list HEADS of the library); hunspell whether every common Russian word of a form is a word, and of a Kazakh form that it does not have
whether it has the one with the other vowels. It has too few Kazakh forms for more («банкте» and «сотының» are no words to it).
"""

import json
import pathlib
import re
import subprocess
import sys

HERE = pathlib.Path(__file__).parent
DISPUTED = HERE / "disputed.tsv"
HEADS = HERE.parents[1] / "src/language/ru/grammar/heads/list.rs"
CASES = ["genitive", "dative", "accusative", "instrumental", "prepositional"]
VERDICTS = {"right", "both", "wrong"}  # ours is right, both are in use, theirs is right


def rows(language):
    return [json.loads(line) for line in (HERE / f"{language}.jsonl").read_text("utf8").splitlines()]


def ask(command, asked):
    told = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in asked)
    run = subprocess.run(command, input=told, capture_output=True, text=True, encoding="utf8")
    answers = [json.loads(line).get("form") for line in run.stdout.splitlines()]
    if len(answers) != len(asked):
        sys.exit(f"{command}: {len(asked)} rows, {len(answers)} answers\n{run.stderr}")
    return answers


def folded(word):
    return word.replace("ё", "е").lower()


def pymorphy(command):
    suite = [row for row in rows("ru") if row["form"] and row["words"].isalpha() and row["kind"] in ("noun", "place", "organisation")]
    suite = [row for row in suite if row["number"] == "singular"]
    words = re.findall(r'\("([а-яё]+)", (?:Noun|Declined|Living|Fleeting)', HEADS.read_text("utf8"))
    heads = [{"language": "ru", "words": word, "kind": "noun", "case": case} for word in words for case in CASES]
    ours = [row["form"] for row in suite] + ask(command, heads)
    theirs = ask([sys.executable, str(HERE / "with_pymorphy.py")], suite + heads)
    for row, own, other in zip(suite + heads, ours, theirs):
        if own and other and folded(own) != folded(other):
            yield "pymorphy3", row["words"], row["case"], own, other


def misspelt(dictionary, words):
    run = subprocess.run(["hunspell", "-i", "utf-8", "-d", dictionary, "-l"], input="\n".join(words), capture_output=True, text=True, encoding="utf8")
    if run.returncode:
        sys.exit(f"hunspell {dictionary}: {run.stderr}")
    return set(run.stdout.split())


def hunspell_russian():
    """A form that is no word, though the word that it is a form of is one."""
    forms = {}
    for row in rows("ru"):
        if row["form"] and row["kind"] in ("noun", "organisation", "place", "work"):
            for word, form in zip(row["words"].split(" "), row["form"].split(" ")):
                if re.fullmatch("[а-яё]{4,}", word) and re.fullmatch("[а-яё]+", form):
                    forms.setdefault(form, (word, row["case"]))
    wrong = misspelt("ru_RU", list(forms))
    unknown = misspelt("ru_RU", [forms[form][0] for form in wrong])
    for form in sorted(wrong):
        word, case = forms[form]
        if word not in unknown:
            yield "hunspell-ru", word, case, form, "-"


def hunspell_kazakh():
    """A form that is no word, while the same with the other vowels is one."""
    other = str.maketrans("аеыіғгқк", "еаіыгғкқ")
    forms = {}
    for row in rows("kk"):
        word, form = row["words"].split(" ")[-1], (row["form"] or "").split(" ")[-1]
        if row["number"] == "singular" and row["case"] != "instrumental" and form.startswith(word) and re.fullmatch("[А-Яа-яЁёӘәІіҢңҒғҮүҰұҚқӨөҺһ]{4,}", form):
            forms.setdefault(form, (word, row["case"], word + form[len(word):].translate(other)))
    wrong = misspelt("kk_KZ", list(forms))
    accepted = {forms[form][2] for form in wrong} - misspelt("kk_KZ", [forms[form][2] for form in wrong])
    for form in sorted(wrong):
        word, case, swapped = forms[form]
        if swapped in accepted and swapped != form:
            yield "hunspell-kk", word, case, form, swapped


def judged():
    lines = DISPUTED.read_text("utf8").splitlines() if DISPUTED.exists() else []
    cells = [line.split("\t") for line in lines if not line.startswith("#")]
    return {tuple(row[:5]): row[5:] for row in cells}


def main(arguments):
    record = arguments[:1] == ["--record"]
    command = arguments[1:] if record else arguments
    found = list(dict.fromkeys([*pymorphy(command), *hunspell_russian(), *hunspell_kazakh()]))
    known = judged()
    if record:
        head = "# What programs of others dispute: oracle, word, case, our form, theirs, verdict (right: ours; both: in use; wrong: theirs is right), why.\n"
        lines = ["\t".join((*dispute, *known.get(dispute, ["?", "?"]))) for dispute in found]
        DISPUTED.write_text(head + "\n".join(lines) + "\n", "utf8")
    fresh = [dispute for dispute in found if known.get(dispute, ["?"])[0] not in VERDICTS]
    gone = [dispute for dispute in known if dispute not in found]
    wrong = [dispute for dispute in found if known.get(dispute, [""])[0] == "wrong"]
    for text, list_ in (("no verdict", fresh), ("judged, and gone", gone)):
        for dispute in list_:
            print(f"{text}: {' '.join(dispute)}")
    print(f"{len(found)} disputes, {len(fresh)} without a verdict, {len(wrong)} judged against us, {len(gone)} gone")
    sys.exit(1 if fresh or gone else 0)


if __name__ == "__main__":
    main(sys.argv[1:])
