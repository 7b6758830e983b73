"""Reads the feeds and the subscriptions of an exported site: two readers of Atom, one of which takes nothing that RFC 4287 forbids."""

import pathlib
import sys

import atoma
import feedparser
import icalendar

site = pathlib.Path(sys.argv[1])
entries, events = 0, 0
identities = []
for language in ("kk", "ru", "en"):
    source = (site / language / "feed.atom").read_bytes()
    strict, lax = atoma.parse_atom_bytes(source), feedparser.parse(source)
    assert not lax.bozo and [entry.id_ for entry in strict.entries] == [entry.id for entry in lax.entries]
    assert all(entry.links and entry.title.value and entry.updated for entry in strict.entries), language
    assert {link.hreflang for link in strict.links if link.rel == "alternate" and link.hreflang} >= {"kk", "ru", "en"}
    entries += len(strict.entries)
    calendar = icalendar.Calendar.from_ical((site / language / "events.ics").read_bytes())
    assert calendar["NAME"] == calendar["X-WR-CALNAME"] and calendar["REFRESH-INTERVAL"].dt.total_seconds() == 12 * 3600
    here = calendar.walk("VEVENT")
    assert not any(event.errors for event in here) and not calendar.get_missing_tzids(), language
    identities.append(sorted(str(event["UID"]) for event in here))
    events += len(here)
assert identities[0] == identities[1] == identities[2] and entries and events, "the same events in every language"
print(f"{entries} entries and {events} events of the site's feeds and subscriptions: atoma, feedparser and icalendar read them")
