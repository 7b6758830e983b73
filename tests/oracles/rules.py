"""Holds the days of every rule in tests/data/rules.tsv against python-dateutil, which reads RFC 5545's rules."""

import datetime
import itertools
import pathlib

from dateutil.rrule import rrulestr

table = pathlib.Path(__file__).parent.parent / "data" / "rules.tsv"
rows = [row.split("\t") for row in table.read_text(encoding="utf-8").splitlines() if not row.startswith("#")]
for about, first, _, rule, excepted, days in rows:
    text = f"DTSTART:{datetime.date.fromisoformat(first):%Y%m%d}\nRRULE:{rule}\n"
    text += "".join(f"EXDATE:{day}\n" for day in excepted.split(",") if day)
    dates = (moment.date().isoformat() for moment in rrulestr(text, forceset=True))
    begin, _, end = days.partition(" … ")
    expected = begin.split(" ")
    if end:
        given = list(dates)
        found = given[: len(expected)] + given[-len(end.split(" ")):]
        expected += end.split(" ")
    else:
        found = list(itertools.islice(dates, len(expected) + 1))
        if "COUNT" not in rule and "UNTIL" not in rule:
            found = found[: len(expected)]
    assert found == expected, f"{about}: {found}"
print(f"{len(rows)} rules: python-dateutil gives the same days")
