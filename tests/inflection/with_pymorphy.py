"""Answers rows of the suite with pymorphy3, word by word: what a general analyser makes of names. `pip install pymorphy3`."""

import json
import sys

import pymorphy3

CASES = {"genitive": "gent", "dative": "datv", "accusative": "accs", "instrumental": "ablt", "prepositional": "loct"}
ANALYSER = pymorphy3.MorphAnalyzer()


def inflected(word, grammemes):
    """The first nominative reading in the case, with the capitals of the word."""
    readings = [parse for parse in ANALYSER.parse(word) if "nomn" in parse.tag]
    form = readings[0].inflect(grammemes) if readings else None
    if form is None:
        return None
    return form.word.capitalize() if word[:1].isupper() else form.word


def answer(row):
    words = row["words"].split(" ")
    case = CASES.get(row["case"])
    if row["language"] != "ru" or case is None or len(words) > 1:
        return None
    grammemes = {case, "plur"} if row.get("number") == "plural" else {case}
    return inflected(words[0], grammemes)


for line in sys.stdin:
    print(json.dumps({"form": answer(json.loads(line))}, ensure_ascii=False))
