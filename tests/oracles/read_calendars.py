"""Reads every calendar of a folder with Python's icalendar and prints what it says, one JSON object a line."""

import datetime
import json
import pathlib
import sys

import icalendar


def instant(value):
    if isinstance(value, datetime.datetime):
        assert value.tzinfo is not None, "a time without a zone"
        return value.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    return value.isoformat()


def texts(event, name):
    values = event.get(name)
    assert not isinstance(values, list), f"{name} stands more than once"
    return None if values is None else str(values)


for path in sorted(pathlib.Path(sys.argv[1]).glob("*.ics")):
    data = path.read_bytes()
    assert all(len(line) <= 75 for line in data.split(b"\r\n")), f"{path.name}: a line is too long"
    calendar = icalendar.Calendar.from_ical(data)
    assert not calendar.get_missing_tzids(), f"{path.name}: zones are missing"
    for event in calendar.walk("VEVENT"):
        assert not event.errors, f"{path.name}: {event.errors}"
        print(json.dumps({
            "file": path.name,
            "uid": texts(event, "UID"),
            "sequence": int(event["SEQUENCE"]),
            "status": texts(event, "STATUS"),
            "start": instant(event["DTSTART"].dt),
            "end": instant(event["DTEND"].dt),
            "zone": event["DTSTART"].params.get("TZID"),
            "summary": texts(event, "SUMMARY"),
            "language": event["SUMMARY"].params.get("LANGUAGE"),
            "description": texts(event, "DESCRIPTION"),
            "location": texts(event, "LOCATION"),
            "url": texts(event, "URL"),
        }, ensure_ascii=False, sort_keys=True))
