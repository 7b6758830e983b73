"""Expands the calendars of what repeats with recurring-ical-events, and holds the dates against what was meant."""

import datetime
import pathlib
import sys

import icalendar
import recurring_ical_events

folder = pathlib.Path(sys.argv[1])
almaty = datetime.timezone(datetime.timedelta(hours=5))


def dates(name, first, last):
    calendar = icalendar.Calendar.from_ical((folder / f"{name}.en.ics").read_bytes())
    found = recurring_ical_events.of(calendar).between(first, last)
    held = [event for event in found if str(event.get("STATUS")) != "CANCELLED"]
    starts = [event["DTSTART"].dt for event in held]
    local = [start.astimezone(almaty) if isinstance(start, datetime.datetime) else start for start in starts]
    return sorted(str(start)[:16] for start in local)


def weekly(first, last):
    while first <= last:
        yield first
        first += datetime.timedelta(days=7)


club = [f"{day} 18:30" for day in weekly(datetime.date(2026, 9, 2), datetime.date(2026, 12, 23))]
for left_out in ("2026-10-28 18:30", "2026-11-11 18:30", "2026-12-16 18:30"):
    club.remove(left_out)
club = sorted([*club, "2026-11-12 19:00"])
assert dates("club", (2026, 1, 1), (2028, 1, 1)) == club, dates("club", (2026, 1, 1), (2028, 1, 1))

course = [f"2026-03-{day} 18:00" for day in ("04", "05", "11", "12", "18")] + ["2026-03-21 10:00"]
assert dates("course", (2026, 1, 1), (2028, 1, 1)) == course, dates("course", (2026, 1, 1), (2028, 1, 1))

holiday = ["2026-10-04", "2027-10-03", "2028-10-01"]
assert dates("lawyers-day", (2026, 1, 1), (2029, 1, 1)) == holiday, dates("lawyers-day", (2026, 1, 1), (2029, 1, 1))

forum = dates("forum-2026", (2026, 1, 1), (2028, 1, 1))
assert len(forum) == 5, forum  # the forum, its sessions without the break, and the concert
print("what repeats: recurring-ical-events finds the dates that were meant")
